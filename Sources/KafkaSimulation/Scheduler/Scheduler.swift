import CKafkaSimulationHooks
import Synchronization

/// The scheduler of one simulation: what is ready, what waits for time, and what happened.
///
/// Unchecked because everything in it but ``door`` and the moment is touched by one thread only, the one that runs
/// the simulation. Whatever can be reached from elsewhere asks ``isInside`` first.
final class Scheduler: @unchecked Sendable {
    let seed: UInt64
    let options: SimulationOptions
    let door: ForeignDoor
    private let instant = Atomic<Int64>(0)

    private var ready = ReadyJobs()
    private var timers = TimerQueue()
    private var tasks: TaskTable
    private var waits: [UInt64: Waiting] = [:]
    private var waitIdentifiers: UInt64 = 0
    private var random: Xoshiro256StarStar
    private var counts: [String: UInt64] = [:]
    private(set) var recorder: TraceRecorder
    private var escaped: SimulationEscaped?
    /// What a part of the kit has found to be wrong: it ends the run.
    private(set) var failure: (any Error)?
    private var endActions: [() -> Void] = []
    private var planSeeds: SplitMix64
    /// The fault plans of the run, for the report of a failure.
    var plans: [FaultPlan] = []
    /// Expectations that failed without an error, those of them that are kept.
    private var failedExpectations: [String] = []
    private var isBodyDone = false
    /// The run is over, and what is left of it is being cleared away: nothing waits any more.
    private(set) var isEnding = false
    private(set) var steps: UInt64 = 0
    private(set) var timersFired: UInt64 = 0
    /// The last timer that had been set when time last passed.
    private var timersBefore: UInt64 = 0
    /// How many timers were set since then and have fired.
    private var timersOfInstant: UInt64 = 0
    private let isMainActorAllowed: Bool
    private let virtualLimit: Int64
    private let idleLimit: Int64
    /// When a job was last run.
    private var lastStep: Int64 = 0
    /// How many tasks wait for something with a time limit of its own.
    private var limitedWaits = 0

    private var taskExecutor: UnownedTaskExecutor?
    private var serialExecutor: UnownedSerialExecutor?
    private var mainExecutor: UnownedSerialExecutor?
    private(set) var mainExecutorWords: (UInt, UInt) = (0, 0)

    private struct Waiting {
        let task: TaskReference
        let reason: () -> String
        let since: Int64
    }

    init(seed: UInt64, scheduleSeed: UInt64, planSeed: UInt64, options: SimulationOptions) throws {
        self.seed = seed
        planSeeds = SplitMix64(seed: planSeed)
        self.options = options
        door = ForeignDoor()
        tasks = TaskTable(door: door)
        random = Xoshiro256StarStar(seed: scheduleSeed)
        recorder = try TraceRecorder(capacity: options.traceCapacity, path: options.traceFile)
        isMainActorAllowed =
            options.allowsMainActorOnAnyThread
            || RuntimeHooks.current.map(\.isMainActorAllowed) ?? kafka_simulation_is_on_main()
        virtualLimit = options.maximumVirtualTime.wholeNanoseconds
        idleLimit = options.maximumIdleTime.wholeNanoseconds
    }

    func attach(
        taskExecutor: SimulationExecutor,
        serialExecutor: SimulationSerialExecutor,
        mainExecutor: SimulationSerialExecutor
    ) {
        self.taskExecutor = taskExecutor.asUnownedTaskExecutor()
        self.serialExecutor = serialExecutor.asUnownedSerialExecutor()
        let main = mainExecutor.asUnownedSerialExecutor()
        self.mainExecutor = main
        mainExecutorWords = unsafeBitCast(main, to: (UInt, UInt).self)
    }

    /// The present moment, in nanoseconds since the start.
    var now: Int64 {
        instant.load(ordering: .relaxed)
    }

    /// Whether the calling thread is running this simulation at the moment.
    var isInside: Bool {
        kafka_simulation_current() == Unmanaged.passUnretained(self).toOpaque()
    }

    /// Ends the run, and throws, when the caller is not inside of it.
    func requireInside(_ what: @autoclosure () -> String) throws {
        guard !isInside else { return }
        let cause = SimulationEscaped.Cause.usedOutside(what())
        door.report(cause)
        throw SimulationEscaped(seed: seed, cause: cause, instant: .init(nanoseconds: now))
    }
}

// MARK: - Jobs

extension Scheduler {
    func enqueue(_ job: UnsafeMutableRawPointer, lane: ReadyJob.Lane) {
        let flags = TaskTable.Flags(bits: kafka_simulation_job_flags(job))
        let task =
            flags.isTask ? tasks.number(ofJob: job, flags: flags, hasPreference: lane == .taskExecutor) : 0
        ready.append(ReadyJob(job: job, lane: lane, task: task))
    }

    func enqueueMain(_ job: UnsafeMutableRawPointer) {
        enqueue(job, lane: .main)
        if !isMainActorAllowed { escape(.mainActor(task: tasks.current().description)) }
    }

    /// A job that would wait for the wall clock. It is kept ready, so that its task can end when the run is cleared
    /// away.
    func enqueueDelayed(_ job: UnsafeMutableRawPointer) {
        enqueue(job, lane: .global)
        escape(.wallClockSleep(task: tasks.current().description))
    }

    func enqueueFromAnywhere(_ job: UnownedJob, lane: ReadyJob.Lane) {
        let job = unsafeBitCast(job, to: UnsafeMutableRawPointer.self)
        if isInside {
            enqueue(job, lane: lane)
        } else {
            door.leave(job: job, lane: lane)
        }
    }

    func enqueueMainFromAnywhere(_ job: UnownedJob) {
        let job = unsafeBitCast(job, to: UnsafeMutableRawPointer.self)
        if isInside {
            enqueueMain(job)
        } else {
            door.leave(job: job, lane: .main)
        }
    }

    /// The seed of the next fault plan. It does not depend on what else was drawn.
    func nextPlanSeed() -> UInt64 { planSeeds.next() }

    func bodyEnded() {
        isBodyDone = true
    }

    private func escape(_ cause: SimulationEscaped.Cause) {
        guard !isEnding, escaped == nil else { return }
        escaped = SimulationEscaped(seed: seed, cause: cause, instant: .init(nanoseconds: now))
        recorder.record(.escape, at: now, 0, 0, text: cause.description)
    }

    /// Ends the run with an error, before anything else happens. Of several the first counts.
    func fail(_ error: any Error) {
        guard !isEnding, failure == nil else { return }
        failure = error
    }

    private func openDoor() {
        let (jobs, causes) = door.collect()
        for (job, lane) in jobs {
            guard let job = UnsafeMutableRawPointer(bitPattern: job) else { continue }
            enqueue(job, lane: lane)
        }
        if let cause = causes.first { escape(cause) }
    }
}

// MARK: - The run

extension Scheduler {
    /// Runs until the body has ended, and then what is still ready without letting time pass.
    func run() throws {
        while !isBodyDone {
            try checkEscape()
            if ready.isEmpty {
                try advance()
            } else {
                try step()
            }
        }
        while !ready.isEmpty {
            try checkEscape()
            try step()
        }
        try checkEscape()
        guard !options.allowsLeakedTasks else { return }
        let leaked = tasks.living()
        guard leaked.isEmpty else {
            throw SimulationLeakedTasks(
                seed: seed,
                instant: .init(nanoseconds: now),
                tasks: describe(leaked)
            )
        }
    }

    /// Clears away what an ended run has left: everything that waits in the kit is woken, all tasks are cancelled,
    /// and what then becomes ready is run, within bounds.
    func end() {
        isEnding = true
        let actions = endActions
        endActions = []
        for action in actions { action() }
        while let timer = timers.popFirst() {
            if case .resume(let continuation, _) = timer.action { continuation.resume(throwing: CancellationError()) }
        }
        tasks.cancelAll()
        var remaining = 1_000_000
        while remaining > 0 {
            remaining -= 1
            if door.hasNews { openDoor() }
            guard !ready.isEmpty else { break }
            perform(ready.remove(at: 0))
        }
        ready.removeAll()
        waits = [:]
        recorder.closeFile()
    }

    private func checkEscape() throws {
        if door.hasNews { openDoor() }
        if let failure { throw failure }
        if let escaped { throw escaped }
    }

    private func step() throws {
        steps += 1
        try checkLimits()
        let count = ready.count
        let index = count == 1 ? 0 : Int(random.next(below: UInt64(count)))
        let job = ready.remove(at: index)
        lastStep = now
        recorder.record(.step, at: now, UInt64(index) | UInt64(count) << 32, job.task)
        perform(job)
    }

    @inline(__always)
    private func checkLimits() throws {
        if steps &+ timersFired > options.maximumSteps { throw exceeded(.steps(options.maximumSteps)) }
    }

    @inline(__always)
    private func perform(_ ready: ReadyJob) {
        let job = unsafeBitCast(ready.job, to: UnownedJob.self)
        switch ready.lane {
        case .global:
            kafka_simulation_run_job(ready.job)
        case .taskExecutor:
            if let taskExecutor { job.runSynchronously(on: taskExecutor) }
        case .serial:
            if let serialExecutor { job.runSynchronously(on: serialExecutor) }
        case .main:
            if let mainExecutor { job.runSynchronously(on: mainExecutor) }
        }
    }

    /// Lets time jump to the next timer and fires all timers of that moment.
    private func advance() throws {
        guard let deadline = timers.nextDeadline else {
            if door.hasNews { return }
            throw stalled()
        }
        if timers.taskCount == 0, limitedWaits == 0, deadline.subtractingReportingOverflow(lastStep).0 > idleLimit {
            throw stalled()
        }
        guard deadline <= virtualLimit else { throw exceeded(.virtualTime(options.maximumVirtualTime)) }
        if deadline > now {
            timersBefore = timers.lastSequence
            timersOfInstant = 0
        }
        instant.store(deadline, ordering: .relaxed)
        while timers.nextDeadline == deadline, failure == nil, let timer = timers.popFirst() {
            timersFired += 1
            try checkLimits()
            // What was set since time last passed comes from what happens now.
            if timer.sequence > timersBefore {
                timersOfInstant += 1
                guard timersOfInstant <= options.maximumTimersPerInstant else {
                    throw exceeded(.timersPerInstant(options.maximumTimersPerInstant))
                }
            }
            switch timer.action {
            case .resume(let continuation, let waiter):
                recorder.record(.timer, at: deadline, timer.sequence, waiter.number)
                continuation.resume()
            case .call(let action):
                recorder.record(.timer, at: deadline, timer.sequence, 0)
                action()
            }
        }
    }

    private func stalled() -> SimulationStalled {
        SimulationStalled(
            seed: seed,
            instant: .init(nanoseconds: now),
            steps: steps,
            waits: describeStall()
        )
    }

    private func exceeded(_ limit: SimulationLimitExceeded.Limit) -> SimulationLimitExceeded {
        SimulationLimitExceeded(
            seed: seed,
            limit: limit,
            instant: .init(nanoseconds: now),
            waits: waiting,
            latest: recorder.trace.entries.suffix(20)
        )
    }
}

// MARK: - Waiting

extension Scheduler {
    /// Waits until a moment, in nanoseconds since the start.
    nonisolated(nonsending) func sleep(until deadline: Int64) async throws {
        try requireInside("simulation.clock")
        let ticket = SleepTicket()
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Void, any Error>) in
                guard !isEnding, !Task.isCancelled else {
                    continuation.resume(throwing: CancellationError())
                    return
                }
                ticket.handle = timers.insert(
                    deadline: max(deadline, now),
                    action: .resume(continuation, waiter: tasks.current())
                )
            }
        } onCancel: {
            cancelSleep(ticket)
        }
    }

    private func cancelSleep(_ ticket: SleepTicket) {
        guard isInside else {
            door.report(ForeignDoor.cause("cancelled a task of the simulation"))
            return
        }
        guard let handle = ticket.handle, let timer = timers.cancel(handle) else { return }
        recorder.record(.timerCancelled, at: now, timer.sequence, 0)
        if case .resume(let continuation, _) = timer.action { continuation.resume(throwing: CancellationError()) }
    }

    /// Calls a part of the kit at a moment. Only from inside.
    @discardableResult
    func schedule(at deadline: Int64, _ action: @escaping () -> Void) -> TimerQueue.Handle? {
        guard !isEnding else { return nil }
        return timers.insert(deadline: max(deadline, now), action: .call(action))
    }

    func cancel(_ handle: TimerQueue.Handle) {
        guard let timer = timers.cancel(handle) else { return }
        recorder.record(.timerCancelled, at: now, timer.sequence, 0)
    }

    /// Notes that the present task waits. The reason is asked for only when it has to be reported.
    func beginWait(_ reason: @escaping () -> String) -> UInt64 {
        waitIdentifiers += 1
        waits[waitIdentifiers] = Waiting(task: tasks.current(), reason: reason, since: now)
        return waitIdentifiers
    }

    func endWait(_ identifier: UInt64) {
        waits[identifier] = nil
    }

    /// Notes that a task waits with a time limit of its own: the run has not stalled before that is over.
    func beginLimitedWait() {
        limitedWaits += 1
    }

    func endLimitedWait() {
        limitedWaits -= 1
    }

    /// Has something done when the run is cleared away: whoever waits has to be woken.
    func atEnd(_ action: @escaping () -> Void) {
        endActions.append(action)
    }

    /// Who waits for what, as far as the kit knows.
    var waiting: [SimulationWait] { sortedWaits + sleepers }

    private var sortedWaits: [SimulationWait] {
        waits.sorted { $0.key < $1.key }.map {
            SimulationWait(
                task: $0.value.task,
                reason: $0.value.reason(),
                since: .init(nanoseconds: $0.value.since)
            )
        }
    }

    private var sleepers: [SimulationWait] {
        timers.waiters.map {
            SimulationWait(
                task: $0.waiter,
                reason: "sleeps until \(SimulationClock.Instant(nanoseconds: $0.deadline))",
                since: nil
            )
        }
    }

    private func describeStall() -> [SimulationWait] {
        let known = sortedWaits
        let numbers = Set(known.map(\.task))
        let others = tasks.living().filter { !numbers.contains($0.number) }
        return known + others.map { SimulationWait(task: $0, reason: nil, since: nil) }
    }

    /// The tasks, each with what it waits for; then what tasks of theirs wait for.
    private func describe(_ living: [TaskReference]) -> [SimulationWait] {
        let known = waiting
        let own = living.map { task in
            known.first { $0.task == task.number } ?? SimulationWait(task: task, reason: nil, since: nil)
        }
        let numbers = Set(living.map(\.number))
        return own + known.filter { !numbers.contains($0.task) }
    }
}

// MARK: - What happened

extension Scheduler {
    func record(
        _ kind: SimulationTrace.Entry.Kind,
        _ first: UInt64,
        _ second: UInt64,
        text: String? = nil,
        payload: UnsafeRawBufferPointer? = nil
    ) {
        guard !isEnding else { return }
        recorder.record(kind, at: now, first, second, text: text, payload: payload)
    }

    func note(_ kind: SimulationTrace.Entry.Kind, _ text: String) {
        guard isInside else { return }
        record(kind, 0, 0, text: text)
    }

    /// An expectation has failed, and whoever had it goes on. The text is no part of the trace: it may tell of addresses
    /// in memory, which differ from run to run.
    func noteFailedExpectation(_ text: String) {
        guard !isEnding else { return }
        record(.event, 0, 0, text: "an expectation fails")
        if failedExpectations.count < 100 { failedExpectations.append(text) }
    }

    func count(_ name: String, by amount: UInt64) {
        counts[name, default: 0] += amount
    }

    func report(realDuration: Duration) -> SimulationReport {
        SimulationReport(
            seed: seed,
            hash: recorder.hashValue,
            steps: steps,
            timers: timersFired,
            tasks: tasks.count,
            virtualDuration: .nanoseconds(now),
            realDuration: realDuration,
            counts: counts.sorted { $0.key < $1.key }.map { (name: $0.key, count: $0.value) },
            faultPlans: plans,
            failedExpectations: failedExpectations,
            trace: recorder.trace
        )
    }
}

/// The timer of one sleep, between the sleeping task and its cancellation handler.
///
/// Unchecked because both run on the simulation's thread: a handler called on another one does not look at it.
private final class SleepTicket: @unchecked Sendable {
    var handle: TimerQueue.Handle?
}
