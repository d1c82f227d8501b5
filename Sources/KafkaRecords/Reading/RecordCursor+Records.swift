extension RecordCursor {
    /// Reads a record of format 2.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readRecord(_ context: RecordContext, into fields: inout RecordFields) throws(RecordFault) {
        let sectionEnd = end
        let start = position
        let length = Int(try readVarint())
        guard length >= 0, length <= sectionEnd &- position else {
            throw fault(.invalidRecordLength, at: start, length)
        }
        end = position &+ length
        // No attribute of a record is in use.
        _ = try readInteger(UInt8.self)
        let timestampDelta = try readVarlong()
        let offsetDelta = try readVarint()
        fields.timestampDelta = timestampDelta

        let offset = context.baseOffset.addingReportingOverflow(Int64(offsetDelta))
        guard !offset.overflow else { throw fault(.outOfRange, at: start, Int(offsetDelta)) }
        fields.offset = offset.partialValue
        if let logAppendTime = context.logAppendTime {
            fields.timestamp = logAppendTime
        } else {
            let timestamp = context.baseTimestamp.addingReportingOverflow(timestampDelta)
            guard !timestamp.overflow else { throw fault(.outOfRange, at: start, Int(timestampDelta)) }
            fields.timestamp = timestamp.partialValue
        }
        fields.sequence = RecordSequence.number(base: context.baseSequence, delta: offsetDelta)

        let keyLength = try readVarint()
        fields.keyLength = keyLength
        fields.keyStart = UInt32(truncatingIfNeeded: position)
        if keyLength > 0 { try skip(Int(keyLength)) }
        let valueLength = try readVarint()
        fields.valueLength = valueLength
        fields.valueStart = UInt32(truncatingIfNeeded: position)
        if valueLength > 0 { try skip(Int(valueLength)) }

        let countStart = position
        let headerCount = Int(try readVarint())
        // A header takes two bytes at least.
        guard headerCount >= 0, headerCount &* 2 <= end &- position else {
            throw fault(.invalidHeaderCount, at: countStart, headerCount)
        }
        fields.headerCount = Int32(truncatingIfNeeded: headerCount)
        fields.headersStart = UInt32(truncatingIfNeeded: position)
        if headerCount > 0 { position = try Self.skipHeaders(headerCount, bytes, position, end) }
        guard position == end else { throw fault(.invalidRecordLength, at: start, length) }
        end = sectionEnd
    }

    /// Moves over headers; the position after the last.
    @inline(never)
    private static func skipHeaders(
        _ count: Int, _ bytes: RawSpan, _ position: Int, _ end: Int
    ) throws(RecordFault) -> Int {
        var cursor = RecordCursor(bytes, at: position)
        cursor.end = end
        for _ in 0..<count { _ = try cursor.readHeader() }
        return cursor.position
    }

    /// Reads the lengths of a header of a record that was read before, and moves over it.
    ///
    /// - Returns: Where key and value are; the value's length is below zero for null.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readHeader() throws(RecordFault) -> (key: Range<Int>, valueStart: UInt32, valueLength: Int32) {
        let start = position
        let keyLength = Int(try readVarint())
        guard keyLength >= 0 else { throw fault(.invalidFieldLength, at: start, keyLength) }
        let keyStart = position
        try skip(keyLength)
        let valueLength = try readVarint()
        let valueStart = UInt32(truncatingIfNeeded: position)
        if valueLength > 0 { try skip(Int(valueLength)) }
        return (keyStart..<(keyStart &+ keyLength), valueStart, valueLength)
    }

    /// Reads a message of format 0 or 1, without a look at its checksum.
    ///
    /// - Returns: The attributes.
    @_lifetime(self: copy self)
    mutating func readMessage(
        _ context: RecordContext, into fields: inout RecordFields
    ) throws(RecordFault) -> UInt8 {
        let sectionEnd = end
        let start = position
        let offset = context.baseOffset.addingReportingOverflow(try readInteger(Int64.self))
        guard !offset.overflow else { throw fault(.outOfRange, at: start) }
        fields.offset = offset.partialValue
        let length = Int(try readInteger(Int32.self))
        guard length >= 0, length <= sectionEnd &- position else {
            throw fault(.invalidRecordLength, at: start, length)
        }
        end = position &+ length
        _ = try readInteger(UInt32.self)
        let magic = try readInteger(Int8.self)
        guard magic == context.magic else { throw fault(.mixedMagic, at: start, Int(magic)) }
        let attributes = try readInteger(UInt8.self)
        fields.timestamp = magic == 0 ? -1 : try readInteger(Int64.self)
        if let logAppendTime = context.logAppendTime { fields.timestamp = logAppendTime }
        let keyLength = try readInteger(Int32.self)
        fields.keyLength = keyLength
        fields.keyStart = UInt32(truncatingIfNeeded: position)
        if keyLength > 0 { try skip(Int(keyLength)) }
        let valueLength = try readInteger(Int32.self)
        fields.valueLength = valueLength
        fields.valueStart = UInt32(truncatingIfNeeded: position)
        if valueLength > 0 { try skip(Int(valueLength)) }
        guard position == end else { throw fault(.invalidRecordLength, at: start, length) }
        end = sectionEnd
        return attributes
    }
}
