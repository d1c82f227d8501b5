import CKafkaSimulationHooks

/// A job that can run, and how.
struct ReadyJob {
    /// Whose rules the job runs under: this is what the runtime compares with when the job goes on to another place.
    enum Lane: UInt8 {
        /// A task that prefers the simulation's task executor, or an actor's work on behalf of one.
        case taskExecutor
        /// A job without a preference, taken over from the global executor.
        case global
        /// A job of an actor that names the simulation's serial executor as its own.
        case serial
        /// A job of the main actor.
        case main
    }

    let job: UnsafeMutableRawPointer
    let lane: Lane
    /// The number of the task, or 0 for a job of the runtime, such as an actor's.
    let task: UInt64
}

/// The jobs that can run now. Taking any one of them costs the same, however many there are.
struct ReadyJobs {
    private var jobs: [ReadyJob] = []

    var count: Int { jobs.count }
    var isEmpty: Bool { jobs.isEmpty }

    mutating func append(_ job: ReadyJob) {
        jobs.append(job)
    }

    /// Takes a job out. The last one takes its place, so the order depends on nothing but earlier calls.
    mutating func remove(at index: Int) -> ReadyJob {
        let last = jobs.count - 1
        if index != last { jobs.swapAt(index, last) }
        return jobs.removeLast()
    }

    mutating func removeAll() {
        jobs.removeAll()
    }
}
