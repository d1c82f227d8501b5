public import NIOCore

/// A cursor over the bytes of one frame.
///
/// It looks at the bytes through a `RawSpan` and holds the `ByteBuffer` they belong to, so that bytes and records come
/// out as slices of it, without a copy. Every read checks what is left first and throws ``WireError`` instead of
/// trapping; no read reserves memory for more elements than the bytes left could hold.
public struct WireReader: ~Copyable, ~Escapable {
    @usableFromInline
    let bytes: RawSpan

    @usableFromInline
    let buffer: ByteBuffer

    /// Where the next read begins, in bytes from the start.
    public private(set) var position: Int {
        @inlinable get { cursor }
        set { cursor = newValue }
    }

    @usableFromInline
    var cursor: Int

    @usableFromInline
    var end: Int

    /// A reader of all readable bytes of a buffer.
    @inlinable
    @_lifetime(borrow buffer)
    public init(_ buffer: borrowing ByteBuffer) {
        let bytes = buffer.readableBytesSpan
        self.buffer = copy buffer
        self.bytes = bytes
        self.cursor = 0
        self.end = bytes.byteCount
    }

    /// The number of bytes left.
    @inlinable
    public var remaining: Int { end &- cursor }

    /// Throws when bytes are left: a message must use up its frame.
    @inlinable
    public func expectEnd() throws(WireError) {
        guard cursor == end else { throw WireError(.trailingBytes, at: cursor, value: Int64(end &- cursor)) }
    }

    /// Moves the cursor forward over bytes whose presence it checks.
    @inlinable
    @_lifetime(self: copy self)
    mutating func advance(by count: Int) throws(WireError) -> Int {
        let start = cursor
        guard count <= end &- start else {
            throw WireError(.truncated, at: start, value: Int64(count &- (end &- start)))
        }
        cursor = start &+ count
        return start
    }

    /// The value of a fixed size at an offset that was checked.
    @inlinable
    func load<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type, at offset: Int) -> Value {
        // The caller has checked that the value lies within the bytes.
        unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: type)
    }
}

// MARK: - Numbers

extension WireReader {
    /// Reads a big-endian integer of fixed size.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readInteger<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type = Value.self
    ) throws(WireError) -> Value {
        let start = try advance(by: MemoryLayout<Value>.size)
        return Value(bigEndian: load(type, at: start))
    }

    /// Reads one byte; any other than 0 is true, as Kafka reads it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readBool() throws(WireError) -> Bool {
        try readInteger(UInt8.self) != 0
    }

    /// Reads an IEEE 754 double, big-endian.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readDouble() throws(WireError) -> Double {
        Double(bitPattern: try readInteger(UInt64.self))
    }

    /// Reads sixteen bytes as a UUID.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readUUID() throws(WireError) -> KafkaUUID {
        let start = try advance(by: 16)
        return KafkaUUID(
            high: UInt64(bigEndian: load(UInt64.self, at: start)),
            low: UInt64(bigEndian: load(UInt64.self, at: start &+ 8))
        )
    }

    /// Reads an unsigned varint of up to 32 bits: seven bits a byte, lowest first (KIP-482).
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readUnsignedVarint() throws(WireError) -> UInt32 {
        let start = cursor
        guard start < end else { throw WireError(.truncated, at: start, value: 1) }
        let first = load(UInt8.self, at: start)
        if first < 0x80 {
            cursor = start &+ 1
            return UInt32(first)
        }
        return try readLongUnsignedVarint(first)
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func readLongUnsignedVarint(_ first: UInt8) throws(WireError) -> UInt32 {
        let start = cursor
        var value = UInt32(first & 0x7f)
        var offset = start &+ 1
        var shift: UInt32 = 7
        while true {
            guard offset < end else { throw WireError(.truncated, at: start, value: 1) }
            let byte = load(UInt8.self, at: offset)
            offset &+= 1
            // The fifth byte holds the four highest bits and may not say that another follows.
            guard shift < 28 || byte <= 0x0f else { throw WireError(.invalidVarint, at: start) }
            value |= UInt32(byte & 0x7f) &<< shift
            if byte < 0x80 { break }
            shift &+= 7
        }
        cursor = offset
        return value
    }

    /// Reads a zigzag varint of up to 32 bits, as records use it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readVarint() throws(WireError) -> Int32 {
        let raw = try readUnsignedVarint()
        return Int32(bitPattern: raw &>> 1) ^ -Int32(bitPattern: raw & 1)
    }

    /// Reads a zigzag varint of up to 64 bits, as records use it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readVarlong() throws(WireError) -> Int64 {
        let start = cursor
        var raw: UInt64 = 0
        var offset = start
        var shift: UInt64 = 0
        while true {
            guard offset < end else { throw WireError(.truncated, at: start, value: 1) }
            let byte = load(UInt8.self, at: offset)
            offset &+= 1
            // The tenth byte holds the highest bit alone.
            guard shift < 63 || byte <= 0x01 else { throw WireError(.invalidVarint, at: start) }
            raw |= UInt64(byte & 0x7f) &<< shift
            if byte < 0x80 { break }
            shift &+= 7
        }
        cursor = offset
        return Int64(bitPattern: raw &>> 1) ^ -Int64(bitPattern: raw & 1)
    }
}

// MARK: - Strings and bytes

extension WireReader {
    /// Reads the length before a string: an int16, or in flexible versions an unsigned varint of the length plus one.
    /// Nil is null.
    @inlinable
    @_lifetime(self: copy self)
    mutating func readStringLength(flexible: Bool) throws(WireError) -> Int? {
        if flexible {
            let length = try readUnsignedVarint()
            return length == 0 ? nil : Int(length) &- 1
        }
        let length = try readInteger(Int16.self)
        return length < 0 ? nil : Int(length)
    }

    /// Reads the length before bytes or an array: an int32, or in flexible versions an unsigned varint of the length
    /// plus one. Nil is null.
    @inlinable
    @_lifetime(self: copy self)
    mutating func readLength(flexible: Bool) throws(WireError) -> Int? {
        if flexible {
            let length = try readUnsignedVarint()
            return length == 0 ? nil : Int(length) &- 1
        }
        let length = try readInteger(Int32.self)
        return length < 0 ? nil : Int(length)
    }

    /// Reads UTF-8 of a known length.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readUTF8(length: Int) throws(WireError) -> String {
        let start = cursor
        guard length >= 0, length <= end &- start else {
            throw WireError(.invalidLength, at: start, value: Int64(length))
        }
        if length == 0 { return "" }
        cursor = start &+ length
        let text = Self.string(bytes.extracting(start..<(start &+ length)))
        guard let text else { throw WireError(.invalidUTF8, at: start, value: Int64(length)) }
        return text
    }

    /// The string of UTF-8 bytes, nil when they are not valid.
    @usableFromInline
    static func string(_ bytes: RawSpan) -> String? {
        bytes.withUnsafeBytes { raw in
            // Bytes have the type UInt8 whatever their memory was bound to.
            let start = unsafe raw.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let characters = unsafe Span(_unsafeElements: UnsafeBufferPointer(start: start, count: raw.count))
            guard let text = try? UTF8Span(validating: characters) else { return nil }
            return String(copying: text)
        }
    }

    /// Reads a string that may be null.
    @_lifetime(self: copy self)
    public mutating func readNullableString(flexible: Bool) throws(WireError) -> String? {
        guard let length = try readStringLength(flexible: flexible) else { return nil }
        return try readUTF8(length: length)
    }

    /// Reads a string.
    @_lifetime(self: copy self)
    public mutating func readString(flexible: Bool) throws(WireError) -> String {
        let start = cursor
        guard let length = try readStringLength(flexible: flexible) else {
            throw WireError(.unexpectedNull, at: start)
        }
        return try readUTF8(length: length)
    }

    /// Reads bytes of a known length, as a slice of the buffer.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readSlice(length: Int) throws(WireError) -> ByteBuffer {
        let start = cursor
        guard length >= 0, length <= end &- start,
            let slice = buffer.getSlice(at: buffer.readerIndex &+ start, length: length)
        else {
            throw WireError(.invalidLength, at: start, value: Int64(length))
        }
        cursor = start &+ length
        return slice
    }

    /// Reads bytes that may be null, as a slice of the buffer.
    @_lifetime(self: copy self)
    public mutating func readNullableBytes(flexible: Bool) throws(WireError) -> ByteBuffer? {
        guard let length = try readLength(flexible: flexible) else { return nil }
        return try readSlice(length: length)
    }

    /// Reads bytes, as a slice of the buffer.
    @_lifetime(self: copy self)
    public mutating func readBytes(flexible: Bool) throws(WireError) -> ByteBuffer {
        let start = cursor
        guard let length = try readLength(flexible: flexible) else {
            throw WireError(.unexpectedNull, at: start)
        }
        return try readSlice(length: length)
    }
}
