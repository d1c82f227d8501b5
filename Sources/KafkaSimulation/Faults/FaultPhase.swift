/// The time in which the faults of a ``FaultPlan`` happen, as the body of
/// ``SimulatedCluster/withFaults(_:_:)`` sees it.
///
/// Unchecked because it is used inside one simulation, that is, on one thread.
public final class FaultPhase: @unchecked Sendable {
    /// What goes wrong, and when.
    public let plan: FaultPlan
    private let scheduler: Scheduler
    private var isMended = false
    private var isBodyDone = false
    private var waiting: [UnsafeContinuation<Void, Never>] = []
    private var waitingForBody: UnsafeContinuation<Void, Never>?

    init(_ plan: FaultPlan, _ scheduler: Scheduler) {
        self.plan = plan
        self.scheduler = scheduler
        scheduler.atEnd { [weak self] in self?.wake() }
    }

    /// Whether all is mended, and nothing more goes wrong.
    public var isOver: Bool { !scheduler.isInside || isMended }

    /// Waits until all is mended.
    /// - Throws: `CancellationError` when the run has ended.
    nonisolated(nonsending) public func waitUntilOver() async throws {
        try scheduler.requireInside("FaultPhase.waitUntilOver")
        if isMended { return }
        let wait = scheduler.beginWait { "the faults to be over" }
        defer { if scheduler.isInside { scheduler.endWait(wait) } }
        // It comes in any case, so that a cancelled task need not leave it.
        await withUnsafeContinuation { continuation in
            guard !scheduler.isEnding else { return continuation.resume() }
            waiting.append(continuation)
        }
        try Task.checkCancellation()
    }

    func end() {
        isMended = true
        wake()
    }

    func endBody() {
        isBodyDone = true
        waitingForBody?.resume()
        waitingForBody = nil
    }

    func waitUntilBodyEnds() async {
        await withUnsafeContinuation { continuation in
            guard !isBodyDone, !scheduler.isEnding else { return continuation.resume() }
            waitingForBody = continuation
        }
    }

    private func wake() {
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume() }
        if scheduler.isEnding { endBody() }
    }
}
