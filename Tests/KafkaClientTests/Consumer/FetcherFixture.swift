import KafkaCodec
import KafkaRecords
import Logging
import NIOCore
import Testing

@testable import KafkaClient

/// A fetcher machine with the hands that a test needs to play the cluster to it.
final class FetcherFixture {
    var machine: FetcherStateMachine
    var now = KafkaClock.Instant(nanoseconds: 0)
    /// The actions that were asked for and not taken from here yet.
    var actions: [FetcherStateMachine.Action] = []

    init(
        maximumResponseSize: Int = 100_000_000, _ configure: (inout PartitionConsumerConfiguration) -> Void = { _ in }
    ) {
        var configuration = PartitionConsumerConfiguration()
        configuration.retryBackoff.jitter = 0
        configure(&configuration)
        machine = FetcherStateMachine(
            configuration: configuration, maximumResponseSize: maximumResponseSize, random: KafkaRandom { 0 })
    }

    func perform(_ event: (inout FetcherStateMachine, KafkaClock.Instant) -> [FetcherStateMachine.Action]) {
        actions += event(&machine, now)
    }

    func wait(_ duration: Duration) {
        now = now.advanced(by: duration)
        if let deadline = machine.nextDeadline, deadline <= now { perform { $0.tick(now: $1) } }
    }

    // MARK: The metadata

    static func place(_ leader: Int32?, epoch: Int32? = 5, id: UInt64 = 7) -> PartitionPlace {
        PartitionPlace(topicID: id == 0 ? .zero : KafkaUUID(high: 1, low: id), leader: leader, leaderEpoch: epoch)
    }

    func add(
        _ number: Int32 = 0, from start: StartOffset = .offset(0), readUnder readEpoch: Int32? = nil,
        leader: Int32? = 1,
        epoch: Int32? = 5, id: UInt64 = 7
    ) {
        perform {
            $0.add(
                .orders(number), from: start, epoch: readEpoch, place: Self.place(leader, epoch: epoch, id: id), now: $1
            )
        }
    }

    func place(_ number: Int32 = 0, leader: Int32?, epoch: Int32? = 5, id: UInt64 = 7) {
        perform { $0.placed([(.orders(number), Self.place(leader, epoch: epoch, id: id))], now: $1) }
    }

    // MARK: Actions

    /// The brokers that are to be fetched from, asked for offsets, asked to compare logs.
    func orders() -> (fetches: [Int32], lookUps: [Int32], validations: [Int32]) {
        var orders: (fetches: [Int32], lookUps: [Int32], validations: [Int32]) = ([], [], [])
        actions.removeAll { action in
            switch action {
            case .fetch(let broker): orders.fetches.append(broker)
            case .lookUp(let broker): orders.lookUps.append(broker)
            case .validate(let broker): orders.validations.append(broker)
            default: return false
            }
            return true
        }
        return orders
    }

    /// Why new metadata was asked for.
    func refreshes() -> [RefreshReason] {
        var reasons: [RefreshReason] = []
        actions.removeAll { action in
            guard case .refreshMetadata(let reason) = action else { return false }
            reasons.append(reason)
            return true
        }
        return reasons
    }

    func positions() -> [Int64] {
        var positions: [Int64] = []
        actions.removeAll { action in
            guard case .positioned(_, let offset) = action else { return false }
            positions.append(offset)
            return true
        }
        return positions
    }

    func warnings() -> [String] { notes(.warning) }

    func notes(_ level: Logger.Level) -> [String] {
        var notes: [String] = []
        actions.removeAll { action in
            guard case .note(level, let text) = action else { return false }
            notes.append(text)
            return true
        }
        return notes
    }

    // MARK: Exchanges

    /// Begins the fetch from a broker that must have been asked for.
    func begin(
        _ broker: Int32 = 1, version: Int16 = 17, location: SourceLocation = #_sourceLocation
    ) throws -> FetchRequest {
        #expect(orders().fetches.contains(broker), sourceLocation: location)
        let begun = try #require(tryBegin(broker, version: version), sourceLocation: location)
        // Whatever is asked for can be written in the version it is for.
        #expect(throws: Never.self, sourceLocation: location) { try begun.request.encoded(version: begun.version) }
        return begun.request
    }

    /// Begins the fetch from a broker, where there is something to be fetched.
    func tryBegin(_ broker: Int32 = 1, version: Int16 = 17) -> (request: FetchRequest, version: Int16)? {
        machine.beginFetch(from: broker, version: version, versionWithoutIDs: min(version, 12), now: now)
    }

    func take() -> FetcherStateMachine.Taken {
        let (taken, more) = machine.take(now: now)
        actions += more
        return taken
    }

    func close() -> [(broker: Int32, request: FetchRequest)] { machine.close() }

    func answer(_ response: FetchResponse, from broker: Int32 = 1) {
        perform { $0.fetchAnswered(by: broker, response, now: $1) }
    }

    /// Answers the fetch that is under way with one partition's data, of topic ids unless told otherwise.
    func answer(
        _ data: FetchResponse.PartitionData..., from broker: Int32 = 1, session: Int32 = 0, byName: Bool = false
    ) {
        answer(.of(data, session: session, byName: byName), from: broker)
    }

    /// Begins a fetch and answers it.
    func exchange(
        _ data: FetchResponse.PartitionData..., from broker: Int32 = 1, session: Int32 = 0
    ) throws {
        _ = try begin(broker)
        answer(.of(data, session: session), from: broker)
    }

    /// Takes the next batch whole.
    func takeBatch() throws -> [Record]? {
        guard case .claim(let claim) = take() else { return nil }
        let records = try claim.batch.records().filter { $0.offset >= claim.offset }
        perform { $0.finish(claim, now: $1) }
        return records
    }

    /// Takes everything there is: the offsets, and the failures where they come.
    func takeOffsets() throws -> [Int64] {
        var offsets: [Int64] = []
        while let batch = try takeBatch() { offsets += batch.map(\.offset) }
        return offsets
    }

    func claim() throws -> FetcherStateMachine.Claim {
        guard case .claim(let claim) = take() else { throw Missing() }
        return claim
    }

    func failure() throws -> PartitionFailure {
        guard case .failure(let failure) = take() else { throw Missing() }
        return failure
    }

    func reset() throws -> PositionReset {
        guard case .reset(_, let reset) = take() else { throw Missing() }
        return reset
    }

    struct Missing: Error {}

    func status(_ number: Int32 = 0) throws -> PartitionStatus {
        try #require(machine.status(of: .orders(number), now: now))
    }

    func position(_ number: Int32 = 0) -> Int64? { machine.partitions[.orders(number)]?.position }
}

extension TopicPartition {
    static func orders(_ number: Int32) -> TopicPartition { TopicPartition(topic: "orders", partition: number) }
}

extension FetchResponse {
    /// An answer for partitions of the fixture's topic.
    static func of(
        _ data: [PartitionData], session: Int32 = 0, byName: Bool = false, id: UInt64 = 7
    ) -> FetchResponse {
        FetchResponse(
            sessionID: session,
            responses: data.isEmpty
                ? []
                : [
                    .init(
                        topic: byName ? "orders" : "", topicID: byName ? .zero : KafkaUUID(high: 1, low: id),
                        partitions: data)
                ])
    }
}

extension FetchResponse.PartitionData {
    /// A partition's part of an answer.
    static func of(
        _ batches: ByteBuffer..., partition: Int32 = 0, error: ErrorCode = .noError, highWatermark: Int64 = 1000,
        aborted: [FetchResponse.AbortedTransaction]? = nil
    ) -> FetchResponse.PartitionData {
        var records = ByteBuffer()
        for batch in batches { records.writeImmutableBuffer(batch) }
        return .init(
            partitionIndex: partition, errorCode: error, highWatermark: highWatermark, lastStableOffset: highWatermark,
            logStartOffset: 0, abortedTransactions: aborted, records: records)
    }
}

/// Batches made for a test.
enum MadeBatch {
    static func records(
        _ offsets: [Int64], epoch: Int32 = 5, through lastOffset: Int64? = nil, valueSize: Int = 10,
        compression: Compression = .none, producer: Int64 = -1, isTransactional: Bool = false
    ) throws -> ByteBuffer {
        var builder = RecordBatchBuilder(baseOffset: offsets.first ?? 0)
        builder.partitionLeaderEpoch = epoch
        builder.isTransactional = isTransactional
        if producer >= 0 {
            builder.producerID = producer
            builder.producerEpoch = 0
            builder.baseSequence = 0
        }
        for offset in offsets {
            let value = ByteBuffer(repeating: UInt8(truncatingIfNeeded: offset), count: valueSize)
            _ = try builder.append(
                Record(offset: offset, timestamp: 1000 + offset, key: ByteBuffer(string: "key-\(offset)"), value: value)
            )
        }
        if let lastOffset { try builder.reserveOffsets(through: lastOffset) }
        return try builder.finish(using: compression == .none ? nil : Compressor(compression))
    }

    static func marker(
        _ outcome: ControlRecord.EndTransactionMarker.Outcome, at offset: Int64, producer: Int64
    ) throws -> ByteBuffer {
        try RecordBatchBuilder.endTransaction(
            .init(outcome: outcome, coordinatorEpoch: 0), producerID: producer, producerEpoch: 0, timestamp: 1,
            baseOffset: offset, partitionLeaderEpoch: 5)
    }

    /// The batch with a bit of its records turned.
    static func damaged(_ batch: ByteBuffer) -> ByteBuffer {
        var batch = batch
        let last = batch.writerIndex - 1
        if let byte = batch.getInteger(at: last, as: UInt8.self) { batch.setInteger(byte ^ 1, at: last) }
        return batch
    }
}
