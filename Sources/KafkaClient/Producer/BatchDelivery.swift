import Synchronization

/// Where the outcomes of the records of one batch arrive, and any number of tasks wait for theirs.
///
/// Records are told apart by their place among those that were put into the batch. When the batch is split, or records
/// are withdrawn from it, its outcomes come in parts.
final class BatchDelivery: Sendable {
    /// What became of records that lie side by side.
    enum Outcome {
        /// They are in the log, the first of them at an offset, if a broker said so.
        case delivered(baseOffset: Int64?, logAppendTime: Int64?)
        case failed(KafkaError)
    }

    private struct Part {
        var records: Range<Int>
        var outcome: Outcome
    }

    private struct Waiter {
        var id: UInt64
        var record: Int
        var continuation: CheckedContinuation<Result<Place, KafkaError>, Never>
    }

    /// A record's offset and, where it is the broker's, its timestamp.
    struct Place {
        var offset: Int64?
        var logAppendTime: Int64?
    }

    private struct State {
        var parts: [Part] = []
        var waiters: [Waiter] = []
        var lastWaiter: UInt64 = 0
        /// By the places of the records; empty where nobody wants to be told of any of them.
        var trails: [RecordTrail?] = []
    }

    let topicPartition: TopicPartition
    /// When the batch was begun.
    let createdAt: KafkaClock.Instant
    private let state = Mutex(State())

    init(_ topicPartition: TopicPartition, createdAt: KafkaClock.Instant = .init(nanoseconds: 0)) {
        self.topicPartition = topicPartition
        self.createdAt = createdAt
    }

    /// Ends the wait for some of the records. Only the first outcome of a record counts.
    func end(_ records: Range<Int>, _ outcome: Outcome) {
        let part = Part(records: records, outcome: outcome)
        let woken = state.withLock { state in
            state.parts.append(part)
            guard !state.waiters.isEmpty else { return [Waiter]() }
            let woken = state.waiters.filter { records.contains($0.record) }
            state.waiters.removeAll { records.contains($0.record) }
            return woken
        }
        for waiter in woken { waiter.continuation.resume(returning: Self.result(of: waiter.record, in: part)) }
    }

    /// Somebody wants to be told of a record.
    func follow(_ record: Int, _ trail: RecordTrail) {
        state.withLock { state in
            while state.trails.count <= record { state.trails.append(nil) }
            state.trails[record] = trail
        }
    }

    /// What is remembered of records, in their order, which then is forgotten.
    ///
    /// - Parameter isWhole: Whether there has to be a place for each of them, even when nothing is remembered.
    func takeTrails(_ records: Range<Int>, isWhole: Bool) -> [RecordTrail?] {
        state.withLock { state in
            guard isWhole || !state.trails.isEmpty else { return [] }
            return records.map { record in
                guard state.trails.indices.contains(record) else { return nil }
                defer { state.trails[record] = nil }
                return state.trails[record]
            }
        }
    }

    /// What the user gave records, in their order; empty where that is nothing.
    func contexts(_ records: [Range<Int>]) -> [(any Sendable)?] {
        state.withLock { state in
            guard !state.trails.isEmpty else { return [] }
            return records.joined().map { state.trails.indices.contains($0) ? state.trails[$0]?.context : nil }
        }
    }

    /// What became of a record; nil while it is not settled.
    func result(of record: Int) -> Result<Place, KafkaError>? {
        state.withLock { Self.result(of: record, $0.parts) }
    }

    /// Waits until it is settled what became of a record, or the task is cancelled.
    ///
    /// - Parameter cancelled: Called when the task is cancelled first.
    nonisolated(nonsending) func settle(
        _ record: Int,
        cancelled: @Sendable () -> Void
    ) async -> Result<Place, KafkaError> {
        let id = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let result: Result<Place, KafkaError>? = state.withLock { state in
                    if let result = Self.result(of: record, state.parts) { return result }
                    if Task.isCancelled { return .failure(Self.cancellation) }
                    state.waiters.append(Waiter(id: id, record: record, continuation: continuation))
                    return nil
                }
                if let result { continuation.resume(returning: result) }
            }
        } onCancel: {
            cancelled()
            let waiter = state.withLock { state in
                state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
            }
            waiter?.continuation.resume(returning: .failure(Self.cancellation))
        }
    }

    private static var cancellation: KafkaError {
        KafkaError(
            .cancelled, "the task was cancelled while its record was on its way", isOutcomeUnknown: true)
    }

    private static func result(of record: Int, _ parts: [Part]) -> Result<Place, KafkaError>? {
        for part in parts where part.records.contains(record) { return result(of: record, in: part) }
        return nil
    }

    private static func result(of record: Int, in part: Part) -> Result<Place, KafkaError> {
        switch part.outcome {
        case .failed(let error):
            .failure(error)
        case .delivered(let baseOffset, let logAppendTime):
            .success(
                Place(
                    offset: baseOffset.map { $0 + Int64(record - part.records.lowerBound) },
                    logAppendTime: logAppendTime))
        }
    }
}
