import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

/// A sender machine with a hand that does what it asks for, and a clock that the test turns.
struct SenderHarness {
    typealias Instant = KafkaClock.Instant

    var machine: SenderStateMachine
    var now = Instant(nanoseconds: 0)
    var settlements: [Settlement] = []
    var actions: [SenderStateMachine.Action] = []
    private(set) var epochs: [Int16] = []

    static func configuration() -> ProducerConfiguration {
        var configuration = ProducerConfiguration()
        configuration.linger = .zero
        configuration.retryBackoff.jitter = 0
        return configuration
    }

    init(
        _ configuration: ProducerConfiguration = configuration(),
        leaders: [Int32?] = [1],
        withIdentity: Bool = true
    ) throws {
        machine = SenderStateMachine(configuration: configuration, compressors: try CompressorSet(configuration))
        perform { $0.update(Self.topic(leaders), now: $1) }
        if withIdentity, configuration.isIdempotent {
            perform { $0.received(ProducerIdentity(id: 7, epoch: 0), now: $1) }
        }
    }

    static func topic(_ leaders: [Int32?], id: KafkaUUID = .zero) -> TopicMetadata {
        var partitions: [Int32: PartitionMetadata] = [:]
        for (number, leader) in leaders.enumerated() {
            partitions[Int32(number)] = PartitionMetadata(
                leader: leader, leaderEpoch: 1, replicas: [], inSyncReplicas: [], offlineReplicas: [], error: .noError)
        }
        return TopicMetadata(name: "t", id: id, isInternal: false, error: .noError, partitions: partitions)
    }

    mutating func perform(_ event: (inout SenderStateMachine, Instant) -> [SenderStateMachine.Action]) {
        for action in event(&machine, now) {
            if case .settle(let settlement) = action { settlements.append(settlement) }
            actions.append(action)
        }
    }

    /// Appends a record whose value is a number.
    @discardableResult
    mutating func append(
        _ number: Int, to partition: Int32 = 0, padding: Int = 0, timestamp: Int64 = 0
    ) throws -> PendingDelivery {
        var value = ByteBuffer(integer: Int64(number))
        value.writeRepeatingByte(1, count: padding)
        let now = now
        let (appended, _) = try machine.append(
            ProducerRecord(topic: "t", value: value), timestamp: timestamp, topic: 0, partition: partition,
            number: UInt64(number), now: { now })
        return PendingDelivery(delivery: appended.delivery, index: appended.place, timestamp: timestamp)
    }

    /// Drains the next request to a broker, and compresses its batches.
    mutating func drain(_ broker: Int32 = 1) throws -> (request: DrainedRequest, batches: [ByteBuffer])? {
        var drained: DrainedRequest?
        perform { machine, now in
            let (request, actions) = machine.drain(for: broker, now: now)
            drained = request
            return actions
        }
        guard let drained else { return nil }
        let batches = try drained.parts.map { try $0.prepared(machine.compressors, version: 13).batch }
        machine.prepared(drained.id, batches)
        return (drained, batches)
    }

    /// A harness whose partition 0 has had its first batch confirmed.
    static func established(_ configuration: ProducerConfiguration = Self.configuration()) throws -> SenderHarness {
        var harness = try SenderHarness(configuration)
        try harness.append(0)
        let first = try #require(try harness.drain())
        harness.answer(first.request, offset: 0)
        harness.settlements = []
        return harness
    }

    /// Sends all that can be sent.
    mutating func drainAll() throws -> [(request: DrainedRequest, batches: [ByteBuffer])] {
        var drained: [(request: DrainedRequest, batches: [ByteBuffer])] = []
        while let next = try drain() { drained.append(next) }
        return drained
    }

    /// Appends a batch of its own for each number, and sends them all.
    mutating func pipeline(_ numbers: ClosedRange<Int>) throws -> [(request: DrainedRequest, batches: [ByteBuffer])] {
        var drained: [(request: DrainedRequest, batches: [ByteBuffer])] = []
        for number in numbers {
            try append(number)
            drained.append(try #require(try drain()))
        }
        return drained
    }

    mutating func answer(_ request: DrainedRequest, _ results: [ProduceResult]) {
        perform { $0.answered(request.id, results, draw: 0.5, now: $1) }
    }

    mutating func answer(_ request: DrainedRequest, _ code: ErrorCode) {
        answer(request, request.parts.map { _ in .refused(code, text: nil, records: []) })
    }

    mutating func answer(_ request: DrainedRequest, offset: Int64) {
        answer(request, request.parts.map { _ in .written(baseOffset: offset, logAppendTime: nil) })
    }

    mutating func fail(_ request: DrainedRequest, isOutcomeUnknown: Bool = true) {
        let error = KafkaError(.connectionFailed, "broken", isOutcomeUnknown: isOutcomeUnknown)
        perform { $0.failed(request.id, error, draw: 0.5, now: $1) }
    }

    mutating func advance(_ duration: Duration) {
        now = now.advanced(by: duration)
        perform { $0.tick(now: $1) }
    }

    /// The numbers of the records that were delivered, and of those that failed, in the order of their settlement.
    var delivered: [UInt64] {
        settlements.flatMap { settlement in
            guard case .delivered = settlement.outcome else { return [UInt64]() }
            return settlement.places.map { settlement.numbers[$0] }
        }
    }

    var failures: [(number: UInt64, error: KafkaError)] {
        settlements.flatMap { settlement in
            guard case .failed(let error) = settlement.outcome else { return [(UInt64, KafkaError)]() }
            return settlement.places.map { (settlement.numbers[$0], error) }
        }
    }
}

extension RecordBatch {
    var recordCount: Int32 { declaredRecordCount ?? -1 }

    /// What the tests look at: whose batch it is, its first sequence number and its records.
    var summary: String { "epoch \(producerEpoch) sequence \(baseSequence) count \(recordCount)" }
}
