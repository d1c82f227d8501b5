public import NIOCore

/// A record as it is read from a batch: its place in the log, its timestamp, key, value and headers.
///
/// Key, value and header values are slices of the bytes that were read (or inflated), without a copy.
public struct Record: Hashable, Sendable {
    // The order gives the memberwise initializer another signature than the public one. The compiler builds a value of
    // this size in place with the former, and with two retains more in the latter.

    /// The key; nil is null.
    public var key: ByteBuffer?

    /// The value; nil is null, a tombstone in a compacted topic.
    public var value: ByteBuffer?

    /// The headers in their order (KIP-82). Names may repeat.
    public var headers: [RecordHeader]

    /// The offset in the partition.
    public var offset: Int64

    /// Milliseconds since 1970-01-01 UTC, given by the producer or, for all records of a batch alike, by the broker
    /// (``TimestampType``); -1 when there is none, as always in message format 0.
    public var timestamp: Int64

    /// The sequence number of an idempotent producer (KIP-98), or -1 when there is none.
    public var sequence: Int32
}

extension Record {
    /// A record.
    public init(
        offset: Int64 = 0,
        timestamp: Int64 = -1,
        sequence: Int32 = -1,
        key: ByteBuffer? = nil,
        value: ByteBuffer? = nil,
        headers: [RecordHeader] = []
    ) {
        self.init(
            key: key, value: value, headers: headers, offset: offset, timestamp: timestamp, sequence: sequence
        )
    }
}
