/// A task and what it waits for, as errors report it.
public struct SimulationWait: Sendable, Hashable, CustomStringConvertible {
    /// The number of the task, from 1 in the order of appearance.
    public let task: UInt64
    /// The task's name, where it has one.
    public let taskName: String?
    /// What it waits for; nil where that is not known to the kit: a continuation, a stream, the end of another task.
    public let reason: String?
    /// Since when it waits, where that is known.
    public let since: SimulationClock.Instant?

    init(task: TaskReference, reason: String?, since: SimulationClock.Instant?) {
        self.task = task.number
        taskName = task.name
        self.reason = reason
        self.since = since
    }

    /// One line: who, what, since when.
    public var description: String {
        let who = TaskReference(number: task, name: taskName).description
        guard let reason else {
            return "\(who): somewhere the kit does not see (a continuation, a stream, another task's end)"
        }
        return "\(who): \(reason)\(since.map { ", since \($0)" } ?? "")"
    }
}

/// Nothing could run any more, no timer was left that would wake a task, and the body had not returned.
///
/// Where simulated brokers go on by themselves, with timers that wake no task, it takes
/// ``SimulationOptions/maximumIdleTime`` to find out.
///
/// Either the code under test waits for what never comes, or it waits for something outside of the simulation: a
/// real socket, another thread, a process.
public struct SimulationStalled: Error, CustomStringConvertible {
    /// The seed of the run.
    public let seed: UInt64
    /// When it happened.
    public let instant: SimulationClock.Instant
    /// How many steps had been taken.
    public let steps: UInt64
    /// Who waits for what: first what the kit knows of, then the tasks that wait elsewhere.
    public let waits: [SimulationWait]

    /// What stalled, and a line for each wait.
    public var description: String {
        let header =
            "The simulation (seed \(seed)) stalled at \(instant), after \(steps) steps: nothing can run, and no "
            + "timer is left that would wake a task. What comes from other threads or the system's clock does not count. Waiting:"
        return header + waits.map { "\n  \($0)" }.joined()
    }
}

/// A run went beyond the limits of its ``SimulationOptions``.
public struct SimulationLimitExceeded: Error, CustomStringConvertible {
    /// The limit that was reached.
    public enum Limit: Sendable, Hashable {
        /// ``SimulationOptions/maximumSteps``.
        case steps(UInt64)
        /// ``SimulationOptions/maximumTimersPerInstant``.
        case timersPerInstant(UInt64)
        /// ``SimulationOptions/maximumVirtualTime``.
        case virtualTime(Duration)
    }

    /// The seed of the run.
    public let seed: UInt64
    /// The limit that was reached.
    public let limit: Limit
    /// When it happened.
    public let instant: SimulationClock.Instant
    /// Who waited for what.
    public let waits: [SimulationWait]
    /// The last entries of the trace: what goes on without an end.
    public let latest: [SimulationTrace.Entry]

    /// Which limit, when, a line for each wait, and the last entries of the trace.
    public var description: String {
        let what =
            switch limit {
            case .steps(let count): "took more than \(count) steps"
            case .timersPerInstant(let count):
                "set more than \(count) timers for the present or the past without any time passing"
            case .virtualTime(let duration): "went on for longer than \(duration) of virtual time"
            }
        return "The simulation (seed \(seed)) \(what), at \(instant). Waiting:"
            + waits.map { "\n  \($0)" }.joined() + "\nThe end of the trace:"
            + latest.map { "\n  \($0)" }.joined()
    }
}

/// Tasks begun with `Task {}` or `Task.detached` had not ended when the body returned.
public struct SimulationLeakedTasks: Error, CustomStringConvertible {
    /// The seed of the run.
    public let seed: UInt64
    /// When the body returned.
    public let instant: SimulationClock.Instant
    /// The tasks and what they wait for.
    public let tasks: [SimulationWait]

    /// How many, and a line for each.
    public var description: String {
        let header =
            "The body of the simulation (seed \(seed)) returned at \(instant), but tasks that it began are still "
            + "there. Cancel them and await their end, or allow it with the option allowsLeakedTasks:"
        return header + tasks.map { "\n  \($0)" }.joined()
    }
}

/// Something in a run depended on the world outside, so the run cannot be replayed.
///
/// One wake-up from outside cannot be told from those that do not concern the run: that of an actor, in a task begun
/// with `Task {}` or `Task.detached`, by another thread. It shows when the task comes back, or as a stall.
public struct SimulationEscaped: Error, CustomStringConvertible {
    /// How it left the simulation.
    public enum Cause: Sendable, Hashable, CustomStringConvertible {
        /// `Task.sleep`, or another wait on a clock of the real world.
        case wallClockSleep(task: String)
        /// A job of the simulation was made ready by another thread: a continuation resumed there, a stream fed
        /// there, a task cancelled there.
        case otherThread(thread: UInt64, job: String)
        /// Code of the main actor, in a simulation that the main actor did not start.
        case mainActor(task: String)
        /// A part of the kit was used from outside the run it belongs to.
        case usedOutside(String)

        /// What happened, and what to do instead.
        public var description: String {
            switch self {
            case .wallClockSleep(let task):
                "\(task) sleeps on the wall clock (Task.sleep or a clock of the system); sleep on simulation.clock"
            case .otherThread(let thread, let job):
                "thread \(thread), which is not the simulation's, \(job); whatever works on other threads (sockets, "
                    + "dispatch queues, thread pools) has to be replaced inside a simulation"
            case .mainActor(let task):
                "\(task) runs code of the main actor, which did not start the simulation; call simulate from a "
                    + "test of the main actor, or set the option allowsMainActorOnAnyThread"
            case .usedOutside(let what):
                "\(what) was used outside of the run it belongs to"
            }
        }
    }

    /// The seed of the run.
    public let seed: UInt64
    /// How it left the simulation.
    public let cause: Cause
    /// When it was noticed.
    public let instant: SimulationClock.Instant

    /// The cause, with the moment and the seed.
    public var description: String {
        "Something left the simulation (seed \(seed), at \(instant)): \(cause)."
    }
}
