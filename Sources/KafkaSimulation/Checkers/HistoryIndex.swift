import KafkaClient
import KafkaRecords

/// A history, sorted out: what was sent, what was handed out, by whom.
struct HistoryIndex {
    /// A producer, or a consumer, of one client.
    struct Actor: Hashable {
        var client: History.Client
        var number: UInt64
    }

    /// A record that a producer has taken.
    struct Send {
        enum Outcome {
            case open
            case acknowledged(offset: Int64?)
            case failed(isCertain: Bool)
        }

        var producer: Actor
        var topicPartition: TopicPartition
        var content: RecordContent
        /// Where in the history it was taken.
        var entry: Int
        var transaction: Int?
        var outcome = Outcome.open
        /// Where in the history the producer was told of its outcome.
        var outcomeEntry: Int?

        var offset: Int64? {
            if case .acknowledged(let offset) = outcome { offset } else { nil }
        }
    }

    struct Transaction {
        enum Outcome {
            case open
            case committed
            case aborted
        }

        var producer: Actor
        var began: Int
        /// Where in the history it was to be committed.
        var committing: Int?
        var outcome = Outcome.open
        /// Where in the history its producer was told of its end.
        var ended: Int?
    }

    /// A record that a consumer has handed out.
    struct Delivery {
        var consumer: Actor
        var isolation: IsolationLevel
        var topicPartition: TopicPartition
        var offset: Int64
        var content: RecordContent
        var poll: UInt64
        var entry: Int
    }

    let history: History
    private(set) var sends: [Send] = []
    private(set) var transactions: [Transaction] = []
    private(set) var deliveries: [Delivery] = []
    /// The partitions that the history is about, in their order.
    private(set) var partitions: [TopicPartition] = []
    private var isolation: [Actor: IsolationLevel] = [:]

    private struct RecordNumber: Hashable {
        var producer: Actor
        var record: UInt64
    }

    init(_ history: History) {
        self.history = history
        var numbers: [RecordNumber: Int] = [:]
        var open: [Actor: Int] = [:]
        for (index, entry) in history.entries.enumerated() {
            let client = entry.client
            switch entry.event {
            case .sending(let producer, let record, let partition, let key, let value):
                let producer = Actor(client: client, number: producer)
                numbers[RecordNumber(producer: producer, record: record)] = sends.count
                sends.append(
                    Send(
                        producer: producer, topicPartition: partition, content: .init(key: key, value: value),
                        entry: index, transaction: open[producer]))
            case .sent(let producer, let record, _, let offset):
                let number = RecordNumber(producer: .init(client: client, number: producer), record: record)
                end(numbers[number], .acknowledged(offset: offset), index)
            case .sendFailed(let producer, let record, _, let error):
                let number = RecordNumber(producer: .init(client: client, number: producer), record: record)
                end(numbers[number], .failed(isCertain: !error.isOutcomeUnknown), index)
            case .consuming(let consumer, let level):
                isolation[Actor(client: client, number: consumer)] = level
            case .delivered(let consumer, let partition, let record, let poll):
                let consumer = Actor(client: client, number: consumer)
                deliveries.append(
                    Delivery(
                        consumer: consumer, isolation: level(of: consumer), topicPartition: partition,
                        offset: record.offset, content: .init(key: record.key, value: record.value), poll: poll,
                        entry: index))
            case .positioned, .released:
                break
            case .transactionBegan(let producer):
                let producer = Actor(client: client, number: producer)
                open[producer] = transactions.count
                transactions.append(Transaction(producer: producer, began: index))
            case .transactionCommitting(let producer):
                if let number = open[Actor(client: client, number: producer)] {
                    transactions[number].committing = index
                }
            case .transactionCommitted(let producer):
                end(open.removeValue(forKey: Actor(client: client, number: producer)), .committed, index)
            case .transactionAborted(let producer):
                end(open.removeValue(forKey: Actor(client: client, number: producer)), .aborted, index)
            }
        }
        partitions = Set(sends.map(\.topicPartition)).union(deliveries.map(\.topicPartition)).sorted()
    }

    private mutating func end(_ send: Int?, _ outcome: Send.Outcome, _ entry: Int) {
        guard let send else { return }
        sends[send].outcome = outcome
        sends[send].outcomeEntry = entry
    }

    private mutating func end(_ transaction: Int?, _ outcome: Transaction.Outcome, _ entry: Int) {
        guard let transaction else { return }
        transactions[transaction].outcome = outcome
        transactions[transaction].ended = entry
        if outcome == .committed, transactions[transaction].committing == nil {
            transactions[transaction].committing = entry
        }
    }

    /// Which records of transactions a consumer reads.
    func level(of consumer: Actor) -> IsolationLevel { isolation[consumer] ?? .readUncommitted }

    /// Whether a record that was sent is for those who read what is committed; nil where that is not known.
    func isCommitted(_ send: Send) -> Bool? {
        guard let transaction = send.transaction else { return true }
        switch transactions[transaction].outcome {
        case .committed: return true
        case .aborted: return false
        case .open: return nil
        }
    }

    /// A line of the history.
    func line(_ entry: Int) -> String { history.entries[entry].description }

    /// The lines of the history about a record that was sent.
    func lines(_ send: Send) -> [String] { [line(send.entry)] + (send.outcomeEntry.map { [line($0)] } ?? []) }
}
