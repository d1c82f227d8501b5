#if compiler(>=6.3) && os(Linux)
import CKafkaSimulationHooks
@_spi(ExperimentalCustomExecutors) @_spi(ExperimentalScheduling) import _Concurrency

/// Stands before the process's default executor.
///
/// From Swift 6.3 on, `Task.yield` and `Task.sleep` hand their jobs to the default executor itself, past the hook for
/// global jobs. The interface is the runtime's own and not yet public; it is used in this file only. Without it a
/// yield inside an actor would go on outside of the simulation, and a sleep on the wall clock would show only as a
/// stall.
enum DefaultExecutorHook {
    /// Puts the executor in place.
    ///
    /// Other threads may read the two words of the default executor while they are replaced. They may do with
    /// either in any combination: the executor below has no state, and the one it stands for stays alive.
    static func install() {
        _ = Installed.original
        _createExecutors(factory: Factory.self)
    }

    private enum Installed {
        static let original: any TaskExecutor = Task.defaultExecutor
        static let originalMain: any MainExecutor = MainActor.executor
    }

    private enum Factory: ExecutorFactory {
        static var mainExecutor: any MainExecutor { Installed.originalMain }
        static let executor = PassingExecutor()
        static var defaultExecutor: any TaskExecutor { executor }
    }

    private final class PassingExecutor: TaskExecutor, SchedulingExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            guard let scheduler = RuntimeHooks.current else { return Installed.original.enqueue(job) }
            scheduler.enqueue(unsafeBitCast(UnownedJob(job), to: UnsafeMutableRawPointer.self), lane: .global)
        }

        func enqueue<C: Clock>(
            _ job: consuming ExecutorJob,
            after delay: C.Duration,
            tolerance: C.Duration?,
            clock: C
        ) {
            if let scheduler = RuntimeHooks.current {
                scheduler.enqueueDelayed(unsafeBitCast(UnownedJob(job), to: UnsafeMutableRawPointer.self))
            } else if let original = Installed.original as? any SchedulingExecutor {
                original.enqueue(job, after: delay, tolerance: tolerance, clock: clock)
            } else {
                Installed.original.enqueue(job)
            }
        }

        func enqueue<C: Clock>(
            _ job: consuming ExecutorJob,
            at instant: C.Instant,
            tolerance: C.Duration?,
            clock: C
        ) {
            if let scheduler = RuntimeHooks.current {
                scheduler.enqueueDelayed(unsafeBitCast(UnownedJob(job), to: UnsafeMutableRawPointer.self))
            } else if let original = Installed.original as? any SchedulingExecutor {
                original.enqueue(job, at: instant, tolerance: tolerance, clock: clock)
            } else {
                Installed.original.enqueue(job)
            }
        }
    }
}
#else
/// Nothing stands before the default executor where the runtime does not offer it.
enum DefaultExecutorHook {
    static func install() {}
}
#endif
