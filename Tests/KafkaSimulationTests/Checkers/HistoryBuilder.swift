import KafkaClient
import KafkaRecords
import KafkaSimulation
import NIOCore

/// Writes histories by hand. Each event comes a second after the one before.
struct HistoryBuilder {
    static let partition = TopicPartition(topic: "t", partition: 0)
    static let other = TopicPartition(topic: "t", partition: 1)

    private(set) var history = History()
    private var records: [UInt64: UInt64] = [:]
    private let client = History.Client(number: 1, name: "client")

    mutating func add(_ event: ClientEvent, client name: String? = nil) {
        let client = name.map { History.Client(number: 2, name: $0) } ?? client
        history.append(event, of: client, at: .init(nanoseconds: Int64(history.entries.count) * 1_000_000_000))
    }

    /// A record is taken, and is acknowledged at an offset, or has failed.
    @discardableResult
    mutating func send(
        _ value: String, to partition: TopicPartition = partition, by producer: UInt64 = 1, at offset: Int64? = nil,
        error: KafkaError? = nil, isAnswered: Bool = true
    ) -> UInt64 {
        let record = (records[producer] ?? 0) + 1
        records[producer] = record
        add(.sending(producer: producer, record: record, partition, key: nil, value: ByteBuffer(string: value)))
        if let error {
            add(.sendFailed(producer: producer, record: record, partition, error))
        } else if isAnswered {
            add(.sent(producer: producer, record: record, partition, offset: offset))
        }
        return record
    }

    /// Records are handed out in one poll.
    mutating func poll(
        _ number: UInt64, _ records: [(Int64, String)], from partition: TopicPartition = partition,
        by consumer: UInt64 = 1
    ) {
        for (offset, value) in records {
            add(.delivered(consumer: consumer, partition, Self.record(offset, value), poll: number))
        }
    }

    mutating func position(_ offset: Int64, of partition: TopicPartition = partition, by consumer: UInt64 = 1) {
        add(.positioned(consumer: consumer, partition, offset: offset))
    }

    static func record(_ offset: Int64, _ value: String) -> Record {
        Record(offset: offset, value: ByteBuffer(string: value))
    }

    static func log(_ records: (Int64, String)..., startOffset: Int64 = 0, isCompacted: Bool = false) -> HistoryLog {
        HistoryLog(
            partition, startOffset: startOffset, isCompacted: isCompacted, records: records.map { record($0.0, $0.1) })
    }

    /// The kinds of anomalies that are found.
    func kinds(against logs: HistoryLog...) -> [Anomaly.Kind] {
        history.anomalies(against: logs).map(\.kind)
    }
}
