public import KafkaClient

/// Something in a ``History`` that Kafka's promises exclude.
public struct Anomaly: Sendable, Hashable, CustomStringConvertible {
    /// What kind of thing it is. The names are those of Jepsen's Kafka workload, where it has one.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A record was acknowledged, and is not there: not in the log, or passed over by whoever read on behind it.
        case lostWrite = "lost write"
        /// One offset of a partition has two records.
        case inconsistentOffsets = "inconsistent offsets"
        /// A record is in a partition more often than it was sent.
        case duplicate
        /// A record whose sending has failed for certain is there all the same.
        case failedWriteRead = "failed write read"
        /// From one poll to the next a consumer has passed over a record.
        case pollSkip = "poll skip"
        /// From one poll to the next a consumer has gone back.
        case nonmonotonicPoll = "nonmonotonic poll"
        /// Within one poll a consumer has passed over a record.
        case internalPollSkip = "internal poll skip"
        /// Within one poll a consumer has gone back.
        case internalNonmonotonicPoll = "internal nonmonotonic poll"
        /// Records of one producer lie in a partition in another order than they were sent.
        case nonmonotonicSend = "nonmonotonic send"
        /// A record was acknowledged, and no consumer has handed it out. Only where consumers have read to the end.
        case unseenRecord = "unseen record"
        /// A consumer that reads what is committed has handed out a record of an aborted transaction.
        case abortedRead = "aborted read"
        /// A consumer that reads what is committed has handed out a record before its transaction was to be committed.
        case precommittedRead = "precommitted read"
        /// A transaction counts in one place and not in another: of its records some are committed in the logs and some
        /// aborted, or its producer was told of another end than they have.
        case tornTransaction = "torn transaction"
        /// Transactions have written before each other, in a circle. Kafka promises nothing of the kind for
        /// transactions of several producers at the same time.
        case writeCycle = "write cycle"
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// The partition; nil where it is about several.
    public let topicPartition: TopicPartition?
    /// The offsets, where there are some.
    public let offsets: [Int64]
    /// What is wrong, in words.
    public let explanation: String
    /// The lines of the history that show it.
    public let evidence: [String]

    /// The kind and the explanation, and a line for each piece of evidence.
    public var description: String {
        "\(kind.rawValue): \(explanation)" + evidence.map { "\n    \($0)" }.joined()
    }
}

extension Set<Anomaly.Kind> {
    /// What must never be: every kind but ``Anomaly/Kind/unseenRecord``, which takes consumers that have read to the
    /// end, and ``Anomaly/Kind/writeCycle``, which takes transactions one after the other.
    ///
    /// It holds for producers that are idempotent and wait for all replicas in sync, topics that need at least two of
    /// those, and no unclean elections. A producer that is not idempotent may well write a record twice.
    public static var guarantees: Self {
        Set(Anomaly.Kind.allCases).subtracting([.unseenRecord, .writeCycle])
    }
}

/// A ``History`` has anomalies in it.
public struct AnomaliesFound: Error, CustomStringConvertible {
    /// The anomalies, by kind in the order of ``Anomaly/Kind``, then by place.
    public let anomalies: [Anomaly]

    /// How many of which kind, and the first of them in full.
    public var description: String {
        let counts = Anomaly.Kind.allCases.compactMap { kind in
            let count = anomalies.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) × \(kind.rawValue)"
        }
        let shown = anomalies.prefix(8)
        return "The history of the clients has anomalies: \(counts.joined(separator: ", ")).\n"
            + shown.map { "  \($0)" }.joined(separator: "\n")
            + (shown.count < anomalies.count ? "\n  (and \(anomalies.count - shown.count) more)" : "")
    }
}
