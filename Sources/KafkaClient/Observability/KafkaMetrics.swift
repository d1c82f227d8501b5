public import KafkaCodec

/// Who is told of connections and requests as they happen.
///
/// The methods are called from the client's own tasks and must not block. Each has an implementation that does nothing.
public protocol KafkaMetrics: Sendable {
    /// A connection is open and the versions are agreed on.
    /// - Parameters:
    ///   - address: The broker's address.
    ///   - duration: How long dialling and agreeing took.
    func connectionOpened(to address: BrokerAddress, after duration: Duration)

    /// A connection has ended, or could not be made.
    /// - Parameters:
    ///   - address: The broker's address.
    ///   - error: Why; nil when it was closed in good order.
    func connectionClosed(to address: BrokerAddress, error: KafkaError?)

    /// A request has been answered, or has failed after it was accepted for sending.
    func requestEnded(_ request: RequestMeasurement)

    /// A broker asks the client to wait because of a quota (KIP-219).
    /// - Parameters:
    ///   - address: The broker's address.
    ///   - duration: How long.
    func throttled(by address: BrokerAddress, for duration: Duration)

    /// A producer hands a batch to the transport.
    func batchSent(_ batch: BatchMeasurement)

    /// It is known what became of records of a producer.
    func recordsEnded(_ records: RecordsMeasurement)

    /// What a producer has and has done, told whenever a request of it was sent or has ended, and at its end.
    /// - Parameters:
    ///   - statistics: What it has and has done.
    ///   - producer: The producer's number among those of its client.
    func producerChanged(_ statistics: ProducerStatistics, producer: UInt64)

    /// Partitions were assigned to a member of a group, or were revoked, or lost.
    func groupAssignmentChanged(_ change: GroupAssignmentMeasurement)

    /// A commit of a member of a group has ended.
    func offsetsCommitted(_ commit: OffsetCommitMeasurement)

    /// A consumer's user begins to take a batch.
    func batchTaken(_ batch: ConsumedBatchMeasurement)

    /// What a consumer has and has done, told whenever a fetch of it was sent or has ended, and at its end.
    /// - Parameters:
    ///   - statistics: What it has and has done.
    ///   - consumer: The consumer's number among those of its client.
    func consumerChanged(_ statistics: ConsumerStatistics, consumer: UInt64)

    /// How far a consumer is behind, told while it fetches, but not more often than each second, and at its end.
    func consumerLag(_ lag: ConsumerLagMeasurement)
}

extension KafkaMetrics {
    public func connectionOpened(to address: BrokerAddress, after duration: Duration) {}
    public func connectionClosed(to address: BrokerAddress, error: KafkaError?) {}
    public func requestEnded(_ request: RequestMeasurement) {}
    public func throttled(by address: BrokerAddress, for duration: Duration) {}
    public func batchSent(_ batch: BatchMeasurement) {}
    public func recordsEnded(_ records: RecordsMeasurement) {}
    public func producerChanged(_ statistics: ProducerStatistics, producer: UInt64) {}
    public func groupAssignmentChanged(_ change: GroupAssignmentMeasurement) {}
    public func offsetsCommitted(_ commit: OffsetCommitMeasurement) {}
    public func batchTaken(_ batch: ConsumedBatchMeasurement) {}
    public func consumerChanged(_ statistics: ConsumerStatistics, consumer: UInt64) {}
    public func consumerLag(_ lag: ConsumerLagMeasurement) {}
}

/// What became of one request.
public struct RequestMeasurement: Sendable {
    /// The broker's address.
    public var address: BrokerAddress
    /// The API.
    public var apiKey: ApiKey
    /// The version that was sent.
    public var version: Int16
    /// The time from when it was accepted for sending to its end.
    public var duration: Duration
    /// The request's bytes, its length field among them.
    public var requestBytes: Int
    /// The answer's bytes without its length field; 0 where there was none.
    public var responseBytes: Int
    /// Why it failed, nil where an answer came.
    public var error: KafkaError?
}

/// A batch that a producer hands to the transport.
public struct BatchMeasurement: Sendable {
    /// The topic.
    public var topic: String
    /// How many records it holds.
    public var records: Int
    /// Its bytes as they are sent.
    public var bytes: Int
    /// Its bytes before compression; nil when it was sent before.
    public var uncompressedBytes: Int?
    /// What part of ``ProducerConfiguration/batchSize`` it fills before compression; above 1 for a record that is larger
    /// than that. Nil when it was sent before.
    public var fill: Double?
    /// How long its first record has been waiting.
    public var queueTime: Duration
    /// Whether it was sent before.
    public var isResent: Bool
}

/// Records of a producer whose end has come.
public struct RecordsMeasurement: Sendable {
    /// The topic.
    public var topic: String
    /// How many.
    public var records: Int
    /// How long the producer had the first record of their batch.
    public var latency: Duration
    /// Why they failed; nil when they were delivered.
    public var error: KafkaError?
}

/// A batch that a consumer's user begins to take.
public struct ConsumedBatchMeasurement: Sendable {
    /// The topic.
    public var topic: String
    /// How many records it holds, those before the place to read from among them.
    public var records: Int
    /// Its bytes as they came.
    public var bytes: Int
    /// Its bytes after decompression.
    public var inflatedBytes: Int
    /// How long it was here before.
    public var bufferTime: Duration
}

/// How far a consumer is behind.
public struct ConsumerLagMeasurement: Sendable {
    /// The consumer's number among those of its client.
    public var consumer: UInt64
    /// The group's id, where it is a group's member.
    public var group: String?
    /// How many offsets lie before the end of what can be read, as last heard, in each of its partitions of which that is
    /// known. At its end it has none.
    public var lags: [TopicPartition: Int64]
}

/// What has become of partitions of a member of a group.
public enum GroupAssignmentChange: String, Sendable {
    /// They are the member's.
    case assigned
    /// They go to others, and are given up in good order.
    case revoked
    /// They are not the member's any more.
    case lost
}

/// Partitions that came to, or went from, a member of a group.
public struct GroupAssignmentMeasurement: Sendable {
    /// The group's id.
    public var group: String
    /// What has become of them.
    public var change: GroupAssignmentChange
    /// How many.
    public var partitions: Int
}

/// A commit of a member of a group.
public struct OffsetCommitMeasurement: Sendable {
    /// The group's id.
    public var group: String
    /// Of how many partitions the offset is committed.
    public var committed: Int
    /// Of how many it could not be.
    public var failed: Int
}

/// Metrics that go nowhere.
public struct NoMetrics: KafkaMetrics {
    /// Metrics that go nowhere.
    public init() {}
}
