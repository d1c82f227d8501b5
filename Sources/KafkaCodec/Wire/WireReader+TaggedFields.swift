// MARK: - Tagged fields (KIP-482)

extension WireReader {
    /// Reads a tagged-field section that has no field this version knows.
    @inlinable
    @_lifetime(self: copy self)
    mutating func readTaggedFields() throws(WireError) -> UnknownTaggedFields {
        // Nearly every section is empty: one byte, nothing to keep.
        if cursor < end, load(UInt8.self, at: cursor) == 0 {
            cursor &+= 1
            return UnknownTaggedFields()
        }
        return try readTaggedFields { (_, _) throws(WireError) in false }
    }

    /// Reads a tagged-field section, and gives each field to a closure that reads it if it knows the tag.
    ///
    /// A field that the closure does not know is kept. Tags must ascend, and a known field must end where its size
    /// says.
    ///
    /// - Parameter readField: Reads the field of a tag and returns true, or returns false for a tag it does not know.
    @usableFromInline
    @_lifetime(self: copy self)
    mutating func readTaggedFields(
        _ readField: (UInt32, inout WireReader) throws(WireError) -> Bool
    ) throws(WireError) -> UnknownTaggedFields {
        var unknown = UnknownTaggedFields()
        var left = try readUnsignedVarint()
        var lowest: UInt64 = 0
        while left > 0 {
            left &-= 1
            let start = cursor
            let tag = try readUnsignedVarint()
            guard UInt64(tag) >= lowest else { throw WireError(.tagOrder, at: start, value: Int64(tag)) }
            lowest = UInt64(tag) &+ 1
            let size = Int(try readUnsignedVarint())
            guard size <= remaining else { throw WireError(.invalidLength, at: cursor, value: Int64(size)) }
            let outerEnd = end
            let fieldEnd = cursor &+ size
            end = fieldEnd
            if try readField(tag, &self) {
                guard cursor == fieldEnd else { throw WireError(.tagSize, at: start, value: Int64(tag)) }
            } else {
                unknown.append(UnknownTaggedField(tag: tag, value: try readSlice(length: size)))
            }
            end = outerEnd
        }
        return unknown
    }
}
