// MARK: - Tagged fields (KIP-482)

/// Where a reader is in a tagged-field section.
package struct TaggedFieldCursor {
    @usableFromInline
    var left: UInt32
    /// The lowest tag that may come next.
    @usableFromInline
    var lowest: UInt64 = 0
    @usableFromInline
    var tag: UInt32 = 0
    @usableFromInline
    var start = 0
    @usableFromInline
    var fieldEnd = 0
    @usableFromInline
    var outerEnd = 0

    /// The fields that were kept.
    package var unknown = UnknownTaggedFields()

    @inlinable
    init(count: UInt32) {
        left = count
    }
}

extension WireReader {
    /// Reads a tagged-field section of a structure that has no tagged fields of its own.
    @inline(__always)
    @_lifetime(self: copy self)
    package mutating func readTaggedFields() throws(WireError) -> UnknownTaggedFields {
        // Nearly every section is empty: one byte, nothing to keep.
        if cursor < end, load(UInt8.self, at: cursor) == 0 {
            cursor &+= 1
            return UnknownTaggedFields()
        }
        return try readUnknownTaggedFields()
    }

    @inline(never)
    @_lifetime(self: copy self)
    private mutating func readUnknownTaggedFields() throws(WireError) -> UnknownTaggedFields {
        var tags = try beginTaggedFields()
        while try nextTag(&tags) != nil { try keepTag(&tags) }
        return tags.unknown
    }

    /// Begins a tagged-field section.
    @inline(__always)
    @_lifetime(self: copy self)
    package mutating func beginTaggedFields() throws(WireError) -> TaggedFieldCursor {
        TaggedFieldCursor(count: try readUnsignedVarint())
    }

    /// Reads tag and size of the next field and confines the reader to it; nil at the end of the section.
    ///
    /// Each field ends with ``finishTag(_:)`` or ``keepTag(_:)``.
    @inline(__always)
    @_lifetime(self: copy self)
    package mutating func nextTag(_ tags: inout TaggedFieldCursor) throws(WireError) -> UInt32? {
        if tags.left == 0 { return nil }
        return try readTag(&tags)
    }

    @inline(never)
    @_lifetime(self: copy self)
    private mutating func readTag(_ tags: inout TaggedFieldCursor) throws(WireError) -> UInt32 {
        tags.left &-= 1
        tags.start = cursor
        tags.tag = try readUnsignedVarint()
        guard UInt64(tags.tag) >= tags.lowest else {
            throw WireError(.tagOrder, at: tags.start, value: Int64(tags.tag))
        }
        tags.lowest = UInt64(tags.tag) &+ 1
        let sizeStart = cursor
        let size = Int(try readUnsignedVarint())
        guard size <= remaining else { throw WireError(.invalidLength, at: sizeStart, value: Int64(size)) }
        tags.outerEnd = end
        tags.fieldEnd = cursor &+ size
        end = tags.fieldEnd
        return tags.tag
    }

    /// Ends a field that was read: it must end where its size says.
    @_lifetime(self: copy self)
    package mutating func finishTag(_ tags: inout TaggedFieldCursor) throws(WireError) {
        guard cursor == tags.fieldEnd else { throw WireError(.tagSize, at: tags.start, value: Int64(tags.tag)) }
        end = tags.outerEnd
    }

    /// Keeps a field that the schema does not know.
    @_lifetime(self: copy self)
    package mutating func keepTag(_ tags: inout TaggedFieldCursor) throws(WireError) {
        tags.unknown.append(UnknownTaggedField(tag: tags.tag, value: try readSlice(length: remaining)))
        end = tags.outerEnd
    }
}
