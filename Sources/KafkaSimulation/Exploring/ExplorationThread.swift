import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread that runs one task from its beginning to its end, without suspension.
///
/// It is a task's executor, and not a mere thread, so that the task-local values of whoever explores hold on it: test
/// libraries know by them which test a failure belongs to.
///
/// Unchecked because it is told of one job, by the thread that waits for it afterwards.
final class ExplorationThread: TaskExecutor, @unchecked Sendable {
    private static let stackSize = 8 << 20

    #if canImport(Darwin)
    private var thread: pthread_t?
    #else
    private var thread: pthread_t = 0
    #endif
    private var isStarted = false

    private final class Work {
        let job: UnownedJob
        let executor: ExplorationThread

        init(_ job: UnownedJob, _ executor: ExplorationThread) {
            self.job = job
            self.executor = executor
        }

        func run() {
            job.runSynchronously(on: executor.asUnownedTaskExecutor())
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let work = Work(UnownedJob(job), self)
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        guard pthread_attr_init(attributes) == 0 else { return work.run() }
        defer { pthread_attr_destroy(attributes) }
        // Where the system does not like the size, its own is as good as it gets.
        pthread_attr_setstacksize(attributes, Self.stackSize)
        let context = Unmanaged.passRetained(work)
        let error = pthread_create(&thread, attributes, { ExplorationThread.main($0) }, context.toOpaque())
        isStarted = error == 0
        // Without a thread the work is done here.
        if !isStarted { context.takeRetainedValue().run() }
    }

    private static func main(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
    }

    /// Waits until the task has ended.
    func join() {
        guard isStarted else { return }
        #if canImport(Darwin)
        if let thread { pthread_join(thread, nil) }
        #else
        pthread_join(thread, nil)
        #endif
    }

    /// Runs something on a thread of its own, and waits for it.
    static func run<Success: Sendable>(_ body: @escaping @Sendable () -> Success) -> Success? {
        let thread = ExplorationThread()
        let result = Box<Success>()
        Task(executorPreference: thread) { result.value.withLock { $0 = body() } }
        thread.join()
        return result.value.withLock { $0 }
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
