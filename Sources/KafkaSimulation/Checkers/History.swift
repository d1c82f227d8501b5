package import KafkaClient
import KafkaRecords
import NIOCore

/// What the clients of a ``SimulatedCluster`` did and were told, in order: which records their producers took and what
/// became of them, what their consumers handed out, which transactions they began and ended.
///
/// The kit writes it down by itself, for every client that lives in the cluster by
/// ``SimulatedCluster/withClient(named:configuration:_:)`` or ``SimulatedCluster/runtime(named:)``.
/// ``SimulatedCluster/checkHistory(_:)`` looks for what must not be in it.
public struct History: Sendable {
    /// A client of a history. Two clients of the same name are told apart by their numbers.
    package struct Client: Hashable, Sendable {
        package var number: Int
        package var name: String

        package init(number: Int, name: String) {
            self.number = number
            self.name = name
        }
    }

    /// One thing that happened.
    package struct Entry: Sendable {
        package var instant: SimulationClock.Instant
        package var client: Client
        package var event: ClientEvent
    }

    package private(set) var entries: [Entry] = []
    /// How many records have been acknowledged by brokers.
    public private(set) var acknowledgedRecords = 0
    /// How many records have failed, whether they may be in a log or not.
    public private(set) var failedRecords = 0
    /// How many records consumers have handed out, each as often as it was handed out.
    public private(set) var deliveredRecords = 0

    /// A history in which nothing has happened.
    public init() {}

    /// Adds what has happened after everything so far.
    package mutating func append(_ event: ClientEvent, of client: Client, at instant: SimulationClock.Instant) {
        entries.append(Entry(instant: instant, client: client, event: event))
        switch event {
        case .sent: acknowledgedRecords += 1
        case .sendFailed: failedRecords += 1
        case .delivered: deliveredRecords += 1
        default: break
        }
    }
}

extension History: CustomStringConvertible {
    /// A line for each thing that happened.
    public var description: String {
        entries.map { "\($0)\n" }.joined()
    }
}

extension History.Entry: CustomStringConvertible {
    package var description: String {
        "\(instant) \(client.name): \(what)"
    }

    private var what: String {
        switch event {
        case .sending(let producer, let record, let partition, let key, let value):
            "producer \(producer) sends record \(record) to \(partition), \(RecordContent(key: key, value: value))"
        case .sent(let producer, let record, let partition, let offset):
            "producer \(producer) is told that record \(record) is in \(partition)"
                + (offset.map { " at offset \($0)" } ?? "")
        case .sendFailed(let producer, let record, let partition, let error):
            "producer \(producer) is told that record \(record) to \(partition) failed, \(error)"
        case .consuming(let consumer, let isolation):
            "consumer \(consumer) is made, and reads "
                + (isolation == .readCommitted ? "what is committed" : "committed or not")
        case .positioned(let consumer, let partition, let offset):
            "consumer \(consumer) is set to offset \(offset) of \(partition)"
        case .delivered(let consumer, let partition, let record, let poll):
            "consumer \(consumer) hands out offset \(record.offset) of \(partition) in poll \(poll), "
                + "\(RecordContent(key: record.key, value: record.value))"
        case .released(let consumer, let partition):
            "consumer \(consumer) gives \(partition) up"
        case .transactionBegan(let producer): "producer \(producer) begins a transaction"
        case .transactionCommitting(let producer): "producer \(producer) is to commit its transaction"
        case .transactionCommitted(let producer): "producer \(producer) is told that its transaction is committed"
        case .transactionAborted(let producer): "producer \(producer) is told that its transaction is aborted"
        }
    }
}

/// What a record says, by which it is known again.
struct RecordContent: Hashable, CustomStringConvertible {
    var key: ByteBuffer?
    var value: ByteBuffer?

    var description: String {
        (key.map { "key \(Self.text($0)), " } ?? "") + "value \(value.map(Self.text) ?? "null")"
    }

    /// Readable text in quotation marks, other bytes as hexadecimal digits; the beginning of what is long.
    private static func text(_ bytes: ByteBuffer) -> String {
        let limit = 40
        let start = bytes.readableBytesView.prefix(limit)
        let isMore = bytes.readableBytes > limit
        if start.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return "\"\(String(decoding: start, as: UTF8.self))\(isMore ? "…" : "")\""
        }
        let digits = start.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return "0x" + digits.joined() + (isMore ? "…" : "")
    }
}
