import DequeModule
import Synchronization

/// Reports that wait to be fetched, and tasks that wait for reports.
final class ReportQueue: Sendable {
    private struct Waiter {
        var id: UInt64
        var continuation: CheckedContinuation<DeliveryReportBatch?, Never>
    }

    private struct State {
        var batches: Deque<DeliveryReportBatch> = []
        var records = 0
        var missed = 0
        var waiters: Deque<Waiter> = []
        var lastWaiter: UInt64 = 0
        var isFinished: Bool
        /// Nobody can fetch any more.
        var isAbandoned = false
    }

    private let maximumRecords: Int
    private let state: Mutex<State>

    init(maximumRecords: Int, isFinished: Bool) {
        self.maximumRecords = maximumRecords
        state = Mutex(State(isFinished: isFinished))
    }

    /// Adds a batch. Of those that wait the last stays, however large it is, so that what was let go is told.
    ///
    /// - Returns: Whether there is somebody to fetch it.
    func append(_ batch: DeliveryReportBatch) -> Bool {
        let (isWanted, waiter): (Bool, Waiter?) = state.withLock { state in
            guard !state.isAbandoned, !state.isFinished else { return (false, nil) }
            if let waiter = state.waiters.popFirst() { return (true, waiter) }
            state.batches.append(batch)
            state.records += batch.count
            while state.records > maximumRecords, state.batches.count > 1, let oldest = state.batches.popFirst() {
                state.records -= oldest.count
                state.missed += oldest.count
            }
            return (true, nil)
        }
        waiter?.continuation.resume(returning: batch)
        return isWanted
    }

    /// No more will come.
    func finish() {
        let waiters = state.withLock { state in
            state.isFinished = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume(returning: nil) }
    }

    /// Nobody can fetch any more.
    func abandon() {
        state.withLock { state in
            state.isAbandoned = true
            state.batches = []
        }
    }

    /// The next batch; nil at the end, and when the task is cancelled.
    nonisolated(nonsending) func next() async -> DeliveryReportBatch? {
        let id = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let next: DeliveryReportBatch?? = state.withLock { state in
                    if Task.isCancelled { return .some(nil) }
                    if var batch = state.batches.popFirst() {
                        state.records -= batch.count
                        batch.missed = state.missed
                        state.missed = 0
                        return batch
                    }
                    if state.isFinished { return .some(nil) }
                    state.waiters.append(Waiter(id: id, continuation: continuation))
                    return .none
                }
                if let next { continuation.resume(returning: next) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
            }
            waiter?.continuation.resume(returning: nil)
        }
    }
}
