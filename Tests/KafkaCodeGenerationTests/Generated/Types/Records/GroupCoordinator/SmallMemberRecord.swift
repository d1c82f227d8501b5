// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

/// The message `SmallMemberKey` of the protocol.
///
/// Version 0.
public struct SmallMemberKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("SmallMemberKey", key: 5, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// The group.
    public var group: String

    /// A value of the given fields, the others at their defaults.
    public init(group: String = "") {
        self.group = group
    }
}

extension SmallMemberKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let group: String
        do throws(WireError) {
            group = try reader.readString(flexible: false)
        } catch {
            throw error.within("Group")
        }
        self.init(group: group)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.group, flexible: false, "SmallMemberKey.Group")
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.group, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.group, right.pointee.group)
    }
}

/// The message `SmallMemberValue` of the protocol.
///
/// Versions 0-1, flexible from 1.
public struct SmallMemberValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("SmallMemberValue", key: 5, versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// The epoch.
    public var epoch: Int32

    /// A structure that holds nothing but its tagged fields. From version 1 on.
    public var nothing: SmallMemberValue.Nothing

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        epoch: Int32 = 0,
        nothing: SmallMemberValue.Nothing = SmallMemberValue.Nothing(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.epoch = epoch
        self.nothing = nothing
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SmallMemberValue {
    /// The structure `Nothing` of `SmallMemberValue`.
    public struct Nothing: WireStructure {
        /// A hint.
        public var hint: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(hint: Int8 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.hint = hint
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension SmallMemberValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Epoch"
        let epoch: Int32
        let nothing: SmallMemberValue.Nothing
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            if version == 1 {
                field = "Nothing"
                nothing = try SmallMemberValue.Nothing(from: &reader, version: version)
            } else {
                nothing = SmallMemberValue.Nothing()
            }
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(epoch: epoch, nothing: nothing, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 4
        if version == 1 {
            size &+= try structure.pointee.nothing.encodedSize(version: version)
        } else if structure.pointee.nothing != SmallMemberValue.Nothing() {
            throw WireSize.notInVersion("SmallMemberValue.Nothing", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "SmallMemberValue", version)
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeInteger(structure.pointee.epoch)
        if version == 1 {
            try structure.pointee.nothing.write(to: &writer, version: version)
        }
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(structure: left.pointee.nothing, right.pointee.nothing)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SmallMemberValue.Nothing {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Hint"
        var hint: Int8 = 0
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "Hint"
                    hint = try reader.readInteger()
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(hint: hint, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.hint != 0 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 1, "SmallMemberValue.Nothing.Hint")
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
        )
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.hint != 0 {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.hint != 0 {
            writer.writeTag(0, size: 1)
            writer.writeInteger(structure.pointee.hint)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int8: left.pointee.hint, right.pointee.hint)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
