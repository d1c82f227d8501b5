import CKafkaSimulationHooks
import Synchronization

/// The one part of a simulation that other threads may touch: where they leave what belongs to it, and where it
/// finds out that they did.
final class ForeignDoor: Sendable {
    private struct State {
        var isOpen = true
        /// The runtime's numbers of tasks that go to the global executor when they wake up.
        var tasks: Set<UInt64> = []
        /// Addresses of jobs, with the raw values of their lanes.
        var jobs: [(job: UInt, lane: ReadyJob.Lane)] = []
        var causes: [SimulationEscaped.Cause] = []
    }

    private let state = Mutex(State())
    private let knocked = Atomic(false)

    /// The doors of all simulations that run in the process.
    private static let open = Mutex<[ForeignDoor]>([])

    /// Whether something has been left since the last look.
    var hasNews: Bool {
        @inline(__always) get { knocked.load(ordering: .relaxed) }
    }

    func register() {
        Self.open.withLock { $0.append(self) }
        kafka_simulation_add_active(1)
    }

    /// Closes the door. What comes later is turned away.
    func close() {
        kafka_simulation_add_active(-1)
        Self.open.withLock { $0.removeAll { $0 === self } }
        state.withLock { $0 = State(isOpen: false) }
    }

    func add(task: UInt64) {
        state.withLock { _ = $0.tasks.insert(task) }
    }

    func remove(tasks: [UInt64]) {
        state.withLock { for task in tasks { $0.tasks.remove(task) } }
    }

    /// Leaves a job, whose executor is the simulation's, from another thread.
    ///
    /// Once the simulation has ended nothing can run the job: the task it belongs to stays as it is for ever.
    func leave(job: UnsafeMutableRawPointer, lane: ReadyJob.Lane) {
        let address = UInt(bitPattern: job)
        let cause = Self.cause("resumed a task or an actor of the simulation")
        state.withLock { state in
            guard state.isOpen else { return }
            state.jobs.append((address, lane))
            state.causes.append(cause)
        }
        knocked.store(true, ordering: .releasing)
    }

    /// Leaves word of something that was done from another thread.
    func report(_ cause: SimulationEscaped.Cause) {
        state.withLock { state in
            guard state.isOpen else { return }
            state.causes.append(cause)
        }
        knocked.store(true, ordering: .releasing)
    }

    /// What was left, for the simulation's own thread.
    func collect() -> (jobs: [(job: UInt, lane: ReadyJob.Lane)], causes: [SimulationEscaped.Cause]) {
        knocked.store(false, ordering: .relaxed)
        return state.withLock { state in
            let result = (state.jobs, state.causes)
            state.jobs = []
            state.causes = []
            return result
        }
    }

    /// Takes a job from a thread that runs no simulation, if it is a task of one.
    static func take(job: UnsafeMutableRawPointer) -> Bool {
        guard TaskTable.Flags(bits: kafka_simulation_job_flags(job)).isTask else { return false }
        let identifier = kafka_simulation_job_task_id(job)
        let owner = open.withLock { doors in
            doors.first { $0.state.withLock { $0.tasks.contains(identifier) } }
        }
        guard let owner else { return false }
        owner.leave(job: job, lane: .global)
        return true
    }

    static func cause(_ what: String) -> SimulationEscaped.Cause {
        .otherThread(thread: kafka_simulation_thread_id(), job: what)
    }
}
