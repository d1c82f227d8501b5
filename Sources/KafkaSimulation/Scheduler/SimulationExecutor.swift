import CKafkaSimulationHooks

/// The executor on which everything of a simulation runs, one job at a time, on the thread that called `simulate`.
///
/// Tasks run on it because the body of the simulation prefers it and child tasks follow their parents. Pass it as
/// `executorPreference` where code under test asks for a task executor.
public final class SimulationExecutor: TaskExecutor {
    private let scheduler: Scheduler

    init(scheduler: Scheduler) {
        self.scheduler = scheduler
    }

    /// Makes a job ready. From another thread this ends the run with ``SimulationEscaped``.
    public func enqueue(_ job: consuming ExecutorJob) {
        scheduler.enqueueFromAnywhere(UnownedJob(job), lane: .taskExecutor)
    }
}

/// The same place as ``SimulationExecutor``, in the form that an actor can name as its own executor.
///
/// It is an object apart because the runtime has to know of each job whether it belongs to an actor.
public final class SimulationSerialExecutor: SerialExecutor {
    private let scheduler: Scheduler
    private let lane: ReadyJob.Lane

    init(scheduler: Scheduler, lane: ReadyJob.Lane) {
        self.scheduler = scheduler
        self.lane = lane
    }

    /// Makes a job ready. From another thread this ends the run with ``SimulationEscaped``.
    public func enqueue(_ job: consuming ExecutorJob) {
        if lane == .main {
            scheduler.enqueueMainFromAnywhere(UnownedJob(job))
        } else {
            scheduler.enqueueFromAnywhere(UnownedJob(job), lane: lane)
        }
    }
}
