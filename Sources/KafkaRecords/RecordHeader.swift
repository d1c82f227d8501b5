public import NIOCore

/// A header of a record (KIP-82).
public struct RecordHeader: Hashable, Sendable {
    /// The name. Bytes that are not UTF-8 are read as U+FFFD; ``RecordView`` has them as they are.
    public var key: String

    /// The value; nil is null.
    public var value: ByteBuffer?

    /// A header.
    @inlinable
    public init(key: String, value: ByteBuffer?) {
        self.key = key
        self.value = value
    }
}
