public import NIOCore

/// What can be written as the key or the value of a record.
///
/// Strings are written as UTF-8. Types of one's own conform by saying their bytes.
public protocol RecordBytes {
    /// The bytes; nil is null, which as a value is a tombstone in a compacted topic.
    var recordBytes: ByteBuffer? { get }
}

extension ByteBuffer: RecordBytes {
    /// The buffer itself.
    public var recordBytes: ByteBuffer? { self }
}

extension String: RecordBytes {
    /// The string in UTF-8.
    public var recordBytes: ByteBuffer? { ByteBuffer(string: self) }
}

extension Substring: RecordBytes {
    /// The string in UTF-8.
    public var recordBytes: ByteBuffer? { ByteBuffer(substring: self) }
}

extension [UInt8]: RecordBytes {
    /// The bytes of the array.
    public var recordBytes: ByteBuffer? { ByteBuffer(bytes: self) }
}

extension Optional: RecordBytes where Wrapped: RecordBytes {
    /// The bytes of what is there; nil is null.
    public var recordBytes: ByteBuffer? { self?.recordBytes }
}
