public import NIOCore

/// A record as ``RecordBatch/forEachRecord(using:verifyingChecksum:_:)`` shows it: a look at the bytes where they are,
/// for as long as the closure runs.
public struct RecordView: ~Copyable, ~Escapable {
    @usableFromInline let bytes: RawSpan
    @usableFromInline let buffer: ByteBuffer
    @usableFromInline var fields = RecordFields()

    @_lifetime(borrow buffer)
    init(_ buffer: borrowing ByteBuffer) {
        let bytes = buffer.readableBytesSpan
        self.bytes = bytes
        self.buffer = copy buffer
    }

    /// The offset in the partition.
    @inlinable
    public var offset: Int64 { fields.offset }

    /// Milliseconds since 1970-01-01 UTC, or -1 when there is none.
    @inlinable
    public var timestamp: Int64 { fields.timestamp }

    /// The distance from the batch's base timestamp, as it is written in format 2, also where the broker has given the
    /// batch another timestamp since; 0 in formats 0 and 1.
    @inlinable
    public var timestampDelta: Int64 { fields.timestampDelta }

    /// The sequence number of an idempotent producer, or -1 when there is none.
    @inlinable
    public var sequence: Int32 { fields.sequence }

    /// The bytes of the key; nil is null.
    @inlinable
    public var key: RawSpan? {
        @_lifetime(copy self)
        get { extract(fields.keyStart, fields.keyLength) }
    }

    /// The bytes of the value; nil is null.
    @inlinable
    public var value: RawSpan? {
        @_lifetime(copy self)
        get { extract(fields.valueStart, fields.valueLength) }
    }

    /// The number of headers.
    @inlinable
    public var headerCount: Int { Int(fields.headerCount) }

    /// Calls a closure with the name and the value of each header, as they are in the bytes; a nil value is null.
    public func forEachHeader<Failure: Error>(
        _ body: (_ key: RawSpan, _ value: RawSpan?) throws(Failure) -> Void
    ) throws(Failure) {
        if fields.headerCount == 0 { return }
        var cursor = RecordCursor(bytes, at: Int(fields.headersStart))
        for _ in 0..<fields.headerCount {
            // The record was read as a whole before; its headers are all there.
            guard let header = try? cursor.readHeader() else { return }
            try body(bytes.extracting(header.key), extract(header.valueStart, header.valueLength))
        }
    }

    /// The record, with slices of the bytes: what may be kept.
    public func makeRecord() -> Record {
        fields.makeRecord(buffer)
    }

    @inlinable
    @_lifetime(copy self)
    func extract(_ start: UInt32, _ length: Int32) -> RawSpan? {
        if length < 0 { return nil }
        let start = Int(start)
        return bytes.extracting(start..<(start &+ Int(length)))
    }
}
