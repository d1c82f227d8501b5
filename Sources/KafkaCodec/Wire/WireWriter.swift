public import NIOCore

/// Writes a message into memory of the exact size, computed beforehand.
///
/// All checks are made while the size is computed.
public struct WireWriter: ~Copyable, ~Escapable {
    // The memory is borrowed for the writer's lifetime; every write checks that it lies inside.
    @usableFromInline
    let start: UnsafeMutableRawPointer?

    @usableFromInline
    let capacity: Int

    @usableFromInline
    var cursor: Int

    /// A writer into memory.
    @inlinable
    @_lifetime(borrow memory)
    package init(_ memory: borrowing UnsafeMutableRawBufferPointer) {
        unsafe start = memory.baseAddress
        capacity = memory.count
        cursor = 0
    }

    /// The number of bytes written.
    @inlinable
    public var position: Int { cursor }

    /// Moves forward over bytes that are about to be written.
    ///
    /// The memory is as large as the size that was computed from the same value, so a write beyond it is a mistake of
    /// this kit and nothing that a value or a peer can cause.
    @inlinable
    @_lifetime(self: copy self)
    mutating func advance(by count: Int) -> UnsafeMutableRawPointer {
        guard let start = unsafe start, count <= capacity &- cursor else {
            preconditionFailure("A structure is larger than the size computed for it.")
        }
        let place = unsafe start + cursor
        cursor &+= count
        return unsafe place
    }
}

// MARK: - Numbers

extension WireWriter {
    /// Writes an integer of fixed size, big-endian.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeInteger<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
        unsafe advance(by: MemoryLayout<Value>.size).storeBytes(of: value.bigEndian, as: Value.self)
    }

    /// Writes 1 for true and 0 for false.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeBool(_ value: Bool) {
        writeInteger(value ? 1 as UInt8 : 0)
    }

    /// Writes an IEEE 754 double, big-endian.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeDouble(_ value: Double) {
        writeInteger(value.bitPattern)
    }

    /// Writes a UUID's sixteen bytes.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeUUID(_ value: KafkaUUID) {
        writeInteger(value.high)
        writeInteger(value.low)
    }

    /// Writes an unsigned varint of up to 32 bits.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeUnsignedVarint(_ value: UInt32) {
        if value < 0x80 { return writeInteger(UInt8(truncatingIfNeeded: value)) }
        writeLongUnsignedVarint(value)
    }

    @usableFromInline
    @_lifetime(self: copy self)
    mutating func writeLongUnsignedVarint(_ value: UInt32) {
        var rest = value
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        writeInteger(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a zigzag varint of up to 32 bits.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeVarint(_ value: Int32) {
        writeUnsignedVarint(Varint.zigzag(value))
    }

    /// Writes a zigzag varint of up to 64 bits.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeVarlong(_ value: Int64) {
        var rest = Varint.zigzag(value)
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        writeInteger(UInt8(truncatingIfNeeded: rest))
    }
}

// MARK: - Strings, bytes and arrays

extension WireWriter {
    /// Copies bytes.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func writeSpan(_ source: RawSpan) {
        let count = source.byteCount
        if count == 0 { return }
        let target = unsafe advance(by: count)
        source.withUnsafeBytes { source in
            if let address = source.baseAddress { unsafe target.copyMemory(from: address, byteCount: count) }
        }
    }

    /// Writes the length before a string.
    @inlinable
    @_lifetime(self: copy self)
    mutating func writeStringLength(_ length: Int, flexible: Bool) {
        if flexible {
            writeUnsignedVarint(UInt32(truncatingIfNeeded: length &+ 1))
        } else {
            writeInteger(Int16(truncatingIfNeeded: length))
        }
    }

    /// Writes the length before bytes or an array.
    @inlinable
    @_lifetime(self: copy self)
    mutating func writeLength(_ length: Int, flexible: Bool) {
        if flexible, length < 127 {
            writeInteger(UInt8(truncatingIfNeeded: length &+ 1))
        } else if flexible {
            writeUnsignedVarint(UInt32(truncatingIfNeeded: length &+ 1))
        } else {
            writeInteger(Int32(truncatingIfNeeded: length))
        }
    }

    /// Writes a string with its length; nil is null.
    @_lifetime(self: copy self)
    public mutating func writeString(_ value: String?, flexible: Bool) {
        guard var value else { return writeStringLength(-1, flexible: flexible) }
        writeStringLength(value.utf8.count, flexible: flexible)
        value.makeContiguousUTF8()
        writeSpan(value.utf8Span.span.bytes)
    }

    /// Writes bytes with their length; nil is null.
    @_lifetime(self: copy self)
    public mutating func writeBytes(_ value: ByteBuffer?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.readableBytes, flexible: flexible)
        writeSpan(value.readableBytesSpan)
    }

    /// Writes an array of structures; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeArray<Element: WireStructure>(
        _ value: [Element]?, version: Int16, flexible: Bool
    ) throws(WireError) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        try value.withUnsafeBufferPointer { (elements) throws(WireError) in
            guard var element = elements.baseAddress else { return }
            for _ in 0..<elements.count {
                try unsafe Element.write(element, to: &self, version: version)
                unsafe element += 1
            }
        }
    }

    /// Writes an array of integers; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeIntegers<Value: FixedWidthInteger & BitwiseCopyable>(_ value: [Value]?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        for element in value { writeInteger(element) }
    }

    /// Writes an array of int32; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeInt32List(_ value: Int32List?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeInt32List(value, flexible: flexible)
    }

    /// Writes an array of int32.
    @_lifetime(self: copy self)
    package mutating func writeInt32List(_ value: Int32List, flexible: Bool) {
        if let heap = value.heap { return writeIntegers(heap, flexible: flexible) }
        let count = Int(value.inlineCount)
        writeLength(count, flexible: flexible)
        if let start, capacity &- cursor >= 12 {
            // All three are written, whatever the count: what follows goes over those that do not count.
            let place = unsafe start + cursor
            unsafe place.storeBytes(of: value.first.bigEndian, as: Int32.self)
            unsafe place.storeBytes(of: value.second.bigEndian, toByteOffset: 4, as: Int32.self)
            unsafe place.storeBytes(of: value.third.bigEndian, toByteOffset: 8, as: Int32.self)
            cursor &+= count &* 4
            return
        }
        if count > 0 { writeInteger(value.first) }
        if count > 1 { writeInteger(value.second) }
        if count > 2 { writeInteger(value.third) }
    }

    /// Writes an array of strings; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeStrings(_ value: [String]?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        for element in value { writeString(element, flexible: flexible) }
    }

    /// Writes an array of UUIDs; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeUUIDs(_ value: [KafkaUUID]?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        for element in value { writeUUID(element) }
    }

    /// Writes an array of booleans; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeBools(_ value: [Bool]?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        for element in value { writeBool(element) }
    }

    /// Writes an array of doubles; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeDoubles(_ value: [Double]?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        for element in value { writeDouble(element) }
    }

    /// Writes an array of bytes; nil is null.
    @_lifetime(self: copy self)
    package mutating func writeByteArrays(_ value: [ByteBuffer]?, flexible: Bool) {
        guard let value else { return writeLength(-1, flexible: flexible) }
        writeLength(value.count, flexible: flexible)
        for element in value { writeBytes(element, flexible: flexible) }
    }

    /// Writes a structure: where it can be null, the byte 1 before it, or the byte -1 for null (KIP-893).
    @_lifetime(self: copy self)
    package mutating func writeNullableStructure<Value: WireStructure>(
        _ value: Value?, version: Int16, nullable: Bool
    ) throws(WireError) {
        guard let value else { return writeInteger(-1 as Int8) }
        if nullable { writeInteger(1 as Int8) }
        try value.write(to: &self, version: version)
    }

    /// Writes a structure that is a tagged field: where it can be null, the varint 1 before it, or the varint 0 for null.
    @_lifetime(self: copy self)
    package mutating func writeNullableTaggedStructure<Value: WireStructure>(
        _ value: Value?, version: Int16, nullable: Bool
    ) throws(WireError) {
        guard let value else { return writeUnsignedVarint(0) }
        if nullable { writeUnsignedVarint(1) }
        try value.write(to: &self, version: version)
    }
}
