/// A cursor over a section of records that checks each step.
struct RecordCursor: ~Escapable {
    let bytes: RawSpan
    var position: Int
    /// Where the section ends, or the record that is being read.
    var end: Int

    @inline(__always)
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, at position: Int) {
        self.bytes = bytes
        self.position = position
        self.end = bytes.byteCount
    }

    @inline(__always)
    func load<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value {
        // The caller has checked that the value lies before the end.
        unsafe Value(bigEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: type))
    }

    @inline(__always)
    func fault(_ kind: RecordsError.Kind, at position: Int, _ value: Int = 0) -> RecordFault {
        RecordFault(kind: kind, position: position, value: Int64(value))
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readInteger<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type
    ) throws(RecordFault) -> Value {
        guard end &- position >= MemoryLayout<Value>.size else {
            throw fault(.invalidRecordLength, at: position, end &- position)
        }
        defer { position &+= MemoryLayout<Value>.size }
        return load(position, as: type)
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readVarint() throws(RecordFault) -> Int32 {
        // Most lengths and deltas take one byte or two.
        if position < end {
            let first = UInt32(load(position, as: UInt8.self))
            if first < 0x80 {
                position &+= 1
                return Self.signed(first)
            }
            if end &- position >= 2 {
                let second = UInt32(load(position &+ 1, as: UInt8.self))
                if second < 0x80 {
                    position &+= 2
                    return Self.signed(first & 0x7f | second &<< 7)
                }
            }
        }
        let long = try Self.readLongVarint(bytes, position, end, lastShift: 28, lastByte: 0x0f)
        position = long.end
        return Self.signed(UInt32(truncatingIfNeeded: long.value))
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readVarlong() throws(RecordFault) -> Int64 {
        // Most deltas are of some seconds: three bytes at most.
        if end &- position >= 3 {
            let first = UInt64(load(position, as: UInt8.self))
            if first < 0x80 {
                position &+= 1
                return Self.signed(first)
            }
            let second = UInt64(load(position &+ 1, as: UInt8.self))
            if second < 0x80 {
                position &+= 2
                return Self.signed(first & 0x7f | second &<< 7)
            }
            let third = UInt64(load(position &+ 2, as: UInt8.self))
            if third < 0x80 {
                position &+= 3
                return Self.signed(first & 0x7f | (second & 0x7f) &<< 7 | third &<< 14)
            }
        }
        let long = try Self.readLongVarint(bytes, position, end, lastShift: 63, lastByte: 0x01)
        position = long.end
        return Self.signed(long.value)
    }

    @inline(__always)
    private static func signed(_ raw: UInt64) -> Int64 {
        Int64(bitPattern: raw &>> 1) ^ -Int64(bitPattern: raw & 1)
    }

    @inline(__always)
    private static func signed(_ raw: UInt32) -> Int32 {
        Int32(bitPattern: raw &>> 1) ^ -Int32(bitPattern: raw & 1)
    }

    /// Reads a varint of any length. It takes the cursor apart, so that a cursor can stay in registers.
    ///
    /// - Parameters:
    ///   - lastShift: Where the bits of the last possible byte go.
    ///   - lastByte: The largest value of the last possible byte.
    @inline(never)
    private static func readLongVarint(
        _ bytes: RawSpan, _ position: Int, _ end: Int, lastShift: UInt64, lastByte: UInt8
    ) throws(RecordFault) -> (value: UInt64, end: Int) {
        let cursor = RecordCursor(bytes, at: position)
        var value: UInt64 = 0
        var shift: UInt64 = 0
        var offset = position
        while true {
            guard offset < end else { throw cursor.fault(.invalidRecordLength, at: position, end &- position) }
            let byte = cursor.load(offset, as: UInt8.self)
            guard shift < lastShift || byte <= lastByte else { throw cursor.fault(.invalidVarint, at: position) }
            value |= UInt64(byte & 0x7f) &<< shift
            offset &+= 1
            if byte < 0x80 { return (value, offset) }
            shift &+= 7
        }
    }

    /// Moves over bytes of a length, whose presence it checks.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func skip(_ length: Int) throws(RecordFault) {
        guard length <= end &- position else { throw fault(.invalidFieldLength, at: position, length) }
        position &+= length
    }
}
