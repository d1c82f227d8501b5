import NIOCore

// MARK: - Tagged fields (KIP-482)

extension WireWriter {
    /// Writes tag and size of a tagged field; its value follows.
    @_lifetime(self: copy self)
    package mutating func writeTag(_ tag: UInt32, size: Int) {
        writeUnsignedVarint(tag)
        writeUnsignedVarint(UInt32(truncatingIfNeeded: size))
    }

    /// Writes the number of fields in a section; they follow.
    @_lifetime(self: copy self)
    package mutating func writeTagCount(_ count: Int) {
        writeUnsignedVarint(UInt32(truncatingIfNeeded: count))
    }

    /// Writes a section that holds unknown fields only.
    @_lifetime(self: copy self)
    package mutating func writeTaggedFields(_ unknown: UnknownTaggedFields) {
        guard unknown.fields == nil else { return writeUnknownSection(unknown) }
        writeInteger(0 as UInt8)
    }

    @_lifetime(self: copy self)
    private mutating func writeUnknownSection(_ unknown: UnknownTaggedFields) {
        writeUnsignedVarint(UInt32(truncatingIfNeeded: unknown.count))
        writeUnknown(unknown, from: 0, below: .max)
    }

    /// Writes the unknown fields with tags from one on to below another, so that known ones can stand between.
    @_lifetime(self: copy self)
    package mutating func writeUnknown(_ unknown: UnknownTaggedFields, from lowest: UInt32, below highest: UInt64) {
        guard let fields = unknown.fields else { return }
        for field in fields where field.tag >= lowest && UInt64(field.tag) < highest {
            writeTag(field.tag, size: field.value.readableBytes)
            writeSpan(field.value.readableBytesSpan)
        }
    }
}

extension WireSize {
    /// Throws when there are unknown tagged fields: a version that is not flexible cannot carry them.
    package static func expectNoTaggedFields(
        _ unknown: UnknownTaggedFields, _ structure: StaticString, _ version: Int16
    ) throws(WireError) {
        if unknown.fields != nil { throw notInVersion(structure, version).within("tagged fields") }
    }

    /// The bytes of a tagged-field section: its count, known fields whose bytes are summed already, and unknown ones.
    ///
    /// - Parameter knownTags: A bit for each tag below 64 that the schema knows in this version.
    package static func taggedFields(
        _ unknown: UnknownTaggedFields,
        knownTags: UInt64 = 0,
        knownCount: Int = 0,
        knownSize: Int = 0
    ) throws(WireError) -> Int {
        if unknown.fields == nil { return Varint.size(UInt32(truncatingIfNeeded: knownCount)) &+ knownSize }
        return try unknownTaggedFields(unknown, knownTags: knownTags, knownCount: knownCount, knownSize: knownSize)
    }

    /// Throws when a tag that the schema knows in this version is among the unknown ones.
    package static func expectUnknown(_ unknown: UnknownTaggedFields, without tag: UInt32) throws(WireError) {
        if unknown.fields == nil || unknown[tag: tag] == nil { return }
        throw WireError(kind: .tagOrder, offset: 0, value: Int64(tag), path: "tagged fields")
    }

    @inline(never)
    private static func unknownTaggedFields(
        _ unknown: UnknownTaggedFields,
        knownTags: UInt64,
        knownCount: Int,
        knownSize: Int
    ) throws(WireError) -> Int {
        var size = knownSize
        for field in unknown {
            // A field that the schema knows in this version belongs into its own property.
            if field.tag < 64, knownTags & (1 &<< UInt64(field.tag)) != 0 {
                throw WireError(kind: .tagOrder, offset: 0, value: Int64(field.tag), path: "tagged fields")
            }
            size &+= try tagged(field.tag, field.value.readableBytes, "tagged fields")
        }
        return Varint.size(UInt32(truncatingIfNeeded: knownCount &+ unknown.count)) &+ size
    }
}
