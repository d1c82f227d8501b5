public import KafkaRecords
public import NIOCore

/// A record to be sent.
public struct ProducerRecord: Hashable, Sendable {
    /// The topic.
    public var topic: String
    /// The partition; nil lets the partitioner choose (``ProducerConfiguration/partitioner``).
    public var partition: Int32?
    /// The key; nil is null. Records with the same key go to the same partition, unless a partition is given.
    public var key: ByteBuffer?
    /// The value; nil is null, a tombstone in a compacted topic.
    public var value: ByteBuffer?
    /// The headers, in their order (KIP-82). Names may repeat.
    public var headers: [RecordHeader]
    /// Milliseconds since 1970-01-01 UTC; nil for the time at which the producer takes the record. Topics with
    /// `message.timestamp.type=LogAppendTime` put the broker's time in its place.
    public var timestamp: Int64?
    /// Anything of the user's that is handed back with the record's handle and its report, and to interceptors. It is
    /// not sent, and plays no part in comparisons.
    public var context: (any Sendable)?

    /// A record of bytes.
    public init(
        topic: String,
        partition: Int32? = nil,
        key: ByteBuffer? = nil,
        value: ByteBuffer?,
        headers: [RecordHeader] = [],
        timestamp: Int64? = nil,
        context: (any Sendable)? = nil
    ) {
        self.topic = topic
        self.partition = partition
        self.key = key
        self.value = value
        self.headers = headers
        self.timestamp = timestamp
        self.context = context
    }

    /// A record without a key.
    @_disfavoredOverload
    public init(
        topic: String,
        partition: Int32? = nil,
        value: some RecordBytes,
        headers: [RecordHeader] = [],
        timestamp: Int64? = nil,
        context: (any Sendable)? = nil
    ) {
        self.init(
            topic: topic, partition: partition, key: nil, value: value.recordBytes, headers: headers,
            timestamp: timestamp, context: context)
    }

    /// A record with a key.
    @_disfavoredOverload
    public init(
        topic: String,
        partition: Int32? = nil,
        key: some RecordBytes,
        value: some RecordBytes,
        headers: [RecordHeader] = [],
        timestamp: Int64? = nil,
        context: (any Sendable)? = nil
    ) {
        self.init(
            topic: topic, partition: partition, key: key.recordBytes, value: value.recordBytes, headers: headers,
            timestamp: timestamp, context: context)
    }

    /// A record with a key and without a value: a tombstone, which removes the key from a compacted topic.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - key: The key that is removed.
    public static func tombstone(topic: String, key: some RecordBytes) -> ProducerRecord {
        ProducerRecord(topic: topic, key: key.recordBytes, value: nil)
    }
}

extension ProducerRecord {
    public static func == (left: ProducerRecord, right: ProducerRecord) -> Bool {
        left.topic == right.topic && left.partition == right.partition && left.key == right.key
            && left.value == right.value && left.headers == right.headers && left.timestamp == right.timestamp
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(topic)
        hasher.combine(partition)
        hasher.combine(key)
        hasher.combine(value)
        hasher.combine(headers)
        hasher.combine(timestamp)
    }
}
