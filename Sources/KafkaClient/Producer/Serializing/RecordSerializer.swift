public import KafkaRecords
public import NIOCore

/// Turns values of a type into the bytes of keys or of values.
public protocol RecordSerializer<Value>: Sendable {
    /// What it turns into bytes.
    associatedtype Value

    /// Turns a value into bytes.
    ///
    /// It is called once for each record, from the task that produces it, and must not block.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - topic: The topic that the record goes to.
    ///   - headers: The record's headers, to which the serializer may add.
    /// - Returns: The bytes; nil for null, which as a value is a tombstone in a compacted topic.
    /// - Throws: Why it cannot be done. It becomes the cause of a ``KafkaError`` with the code `serializationFailed`.
    func serialize(_ value: Value, topic: String, headers: inout [RecordHeader]) throws -> ByteBuffer?
}

/// Writes what knows its bytes: strings in UTF-8, buffers and arrays of bytes as they are.
public struct RecordBytesSerializer<Value: RecordBytes>: RecordSerializer {
    /// A serializer.
    public init() {}

    public func serialize(_ value: Value, topic: String, headers: inout [RecordHeader]) -> ByteBuffer? {
        value.recordBytes
    }
}

/// Writes integers with their highest byte first, as Java's `IntegerSerializer` and `LongSerializer` do.
public struct BigEndianSerializer<Value: FixedWidthInteger & Sendable>: RecordSerializer {
    /// A serializer.
    public init() {}

    public func serialize(_ value: Value, topic: String, headers: inout [RecordHeader]) -> ByteBuffer? {
        ByteBuffer(integer: value, endianness: .big)
    }
}

extension RecordSerializer where Self == RecordBytesSerializer<String> {
    /// Strings in UTF-8.
    public static var string: Self { Self() }
}

extension RecordSerializer where Self == RecordBytesSerializer<[UInt8]> {
    /// Arrays of bytes.
    public static var bytes: Self { Self() }
}

extension RecordSerializer where Self == RecordBytesSerializer<ByteBuffer> {
    /// Buffers.
    public static var buffer: Self { Self() }
}

extension RecordSerializer where Self == BigEndianSerializer<Int32> {
    /// 32-bit integers, as Java's `IntegerSerializer` writes them.
    public static var int32: Self { Self() }
}

extension RecordSerializer where Self == BigEndianSerializer<Int64> {
    /// 64-bit integers, as Java's `LongSerializer` writes them.
    public static var int64: Self { Self() }
}
