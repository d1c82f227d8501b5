// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec
public import NIOCore

/// The message `TagsData` of the protocol.
///
/// Versions 0-3, flexible from 1.
public struct TagsData: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("TagsData", versions: VersionRange(0, 3), flexibleFrom: 1)
    }

    /// Stands at its place first and is a tagged field later.
    public var moved: Int32

    /// A tagged array. From version 1 on.
    public var flags: [Bool]

    /// A tagged field that went. In versions 1-2.
    public var old: String

    /// A tagged field that came in its place. From version 3 on.
    public var new: ByteBuffer

    /// A tagged field that older versions leave out. From version 3 on.
    public var late: Double

    /// A tag of two bytes. From version 2 on.
    public var far: KafkaUUID

    /// Structures with tagged fields in a tagged field. From version 1 on.
    public var nested: [TagsData.Inner]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        moved: Int32 = 0,
        flags: [Bool] = [],
        old: String = "",
        new: ByteBuffer = ByteBuffer(),
        late: Double = 0,
        far: KafkaUUID = .zero,
        nested: [TagsData.Inner] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.moved = moved
        self.flags = flags
        self.old = old
        self.new = new
        self.late = late
        self.far = far
        self.nested = nested
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension TagsData {
    /// The structure `Inner` of `TagsData`.
    public struct Inner: WireStructure {
        /// A tagged field of an element.
        public var count: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(count: UInt16 = 1, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.count = count
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension TagsData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Moved"
        var moved: Int32 = 0
        var flags: [Bool] = []
        var old: String = ""
        var new: ByteBuffer = ByteBuffer()
        var late: Double = 0
        var far: KafkaUUID = .zero
        var nested: [TagsData.Inner] = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 1 {
                field = "Moved"
                moved = try reader.readInteger()
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version >= 2:
                        field = "Moved"
                        moved = try reader.readInteger()
                        try reader.finishTag(&tags)
                    case 2:
                        field = "Flags"
                        flags = try reader.readBools(flexible: flexible)
                        try reader.finishTag(&tags)
                    case 4 where version <= 2:
                        field = "Old"
                        old = try reader.readString(flexible: flexible)
                        try reader.finishTag(&tags)
                    case 4 where version == 3:
                        field = "New"
                        new = try reader.readBytes(flexible: flexible)
                        try reader.finishTag(&tags)
                    case 5 where version == 3:
                        field = "Late"
                        late = try reader.readDouble()
                        try reader.finishTag(&tags)
                    case 6:
                        field = "Nested"
                        nested = try reader.readArray(
                            of: TagsData.Inner.self,
                            version: version,
                            flexible: flexible,
                            minimumSize: 1
                        )
                        try reader.finishTag(&tags)
                    case 300 where version >= 2:
                        field = "Far"
                        far = try reader.readUUID()
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            moved: moved,
            flags: flags,
            old: old,
            new: new,
            late: late,
            far: far,
            nested: nested,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        if version <= 1 {
            size &+= 4
        }
        if !(version >= 1) {
            if !structure.pointee.flags.isEmpty {
                throw WireSize.notInVersion("TagsData.Flags", version)
            }
        }
        if !(version >= 1 && version <= 2) {
            if !structure.pointee.old.isEmpty {
                throw WireSize.notInVersion("TagsData.Old", version)
            }
        }
        if !(version == 3) {
            if structure.pointee.new.readableBytes != 0 {
                throw WireSize.notInVersion("TagsData.New", version)
            }
        }
        if !(version >= 1) {
            if !structure.pointee.nested.isEmpty {
                throw WireSize.notInVersion("TagsData.Nested", version)
            }
        }
        if !(version >= 2) {
            if !structure.pointee.far.isZero {
                throw WireSize.notInVersion("TagsData.Far", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version >= 2 && structure.pointee.moved != 0 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(0, 4, "TagsData.Moved")
            }
            if !structure.pointee.flags.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    2,
                    WireSize.array(count: structure.pointee.flags.count, of: 1, flexible: flexible, "TagsData.Flags"),
                    "TagsData.Flags"
                )
            }
            if version <= 2 && !structure.pointee.old.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    4,
                    WireSize.string(structure.pointee.old, flexible: flexible, "TagsData.Old"),
                    "TagsData.Old"
                )
            }
            if version == 3 && structure.pointee.new.readableBytes != 0 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    4,
                    WireSize.bytes(structure.pointee.new, flexible: flexible, "TagsData.New"),
                    "TagsData.New"
                )
            }
            if version == 3 && structure.pointee.late != 0 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(5, 8, "TagsData.Late")
            }
            if !structure.pointee.nested.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    6,
                    WireSize.array(structure.pointee.nested, version: version, flexible: flexible, "TagsData.Nested"),
                    "TagsData.Nested"
                )
            }
            if version >= 2 && !structure.pointee.far.isZero {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(300, 16, "TagsData.Far")
            }
            if version >= 2 {
                try WireSize.expectUnknown(structure.pointee.unknownTaggedFields, without: 300)
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x44 | (version >= 2 ? 0x1 : 0x0) | (version <= 2 ? 0x10 : 0x0)
                    | (version == 3 ? 0x30 : 0x0),
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "TagsData", version)
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
        let flexible = version >= 1
        if version <= 1 {
            writer.writeInteger(structure.pointee.moved)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version >= 2 && structure.pointee.moved != 0 {
                tagCount &+= 1
            }
            if !structure.pointee.flags.isEmpty {
                tagCount &+= 1
            }
            if version <= 2 && !structure.pointee.old.isEmpty {
                tagCount &+= 1
            }
            if version == 3 && structure.pointee.new.readableBytes != 0 {
                tagCount &+= 1
            }
            if version == 3 && structure.pointee.late != 0 {
                tagCount &+= 1
            }
            if !structure.pointee.nested.isEmpty {
                tagCount &+= 1
            }
            if version >= 2 && !structure.pointee.far.isZero {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version >= 2 && structure.pointee.moved != 0 {
                writer.writeTag(0, size: 4)
                writer.writeInteger(structure.pointee.moved)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: 2)
            if !structure.pointee.flags.isEmpty {
                try writer.writeTag(
                    2,
                    size: WireSize.array(
                        count: structure.pointee.flags.count,
                        of: 1,
                        flexible: flexible,
                        "TagsData.Flags"
                    )
                )
                writer.writeBools(structure.pointee.flags, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 3, below: 4)
            if version <= 2 && !structure.pointee.old.isEmpty {
                try writer.writeTag(4, size: WireSize.string(structure.pointee.old, flexible: flexible, "TagsData.Old"))
                writer.writeString(structure.pointee.old, flexible: flexible)
            }
            if version == 3 && structure.pointee.new.readableBytes != 0 {
                try writer.writeTag(4, size: WireSize.bytes(structure.pointee.new, flexible: flexible, "TagsData.New"))
                writer.writeBytes(structure.pointee.new, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 4, below: 5)
            if version == 3 && structure.pointee.late != 0 {
                writer.writeTag(5, size: 8)
                writer.writeDouble(structure.pointee.late)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 5, below: 6)
            if !structure.pointee.nested.isEmpty {
                try writer.writeTag(
                    6,
                    size: WireSize.array(
                        structure.pointee.nested,
                        version: version,
                        flexible: flexible,
                        "TagsData.Nested"
                    )
                )
                try writer.writeArray(structure.pointee.nested, version: version, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 7, below: 300)
            if version >= 2 && !structure.pointee.far.isZero {
                writer.writeTag(300, size: 16)
                writer.writeUUID(structure.pointee.far)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 300, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.moved, right.pointee.moved)
        visitor.visit(values: left.pointee.flags, right.pointee.flags)
        visitor.visit(string: left.pointee.old, right.pointee.old)
        visitor.visit(bytes: left.pointee.new, right.pointee.new)
        visitor.visit(double: left.pointee.late, right.pointee.late)
        visitor.visit(uuid: left.pointee.far, right.pointee.far)
        visitor.visit(structures: left.pointee.nested, right.pointee.nested)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension TagsData.Inner {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Count"
        var count: UInt16 = 1
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "Count"
                    count = try reader.readInteger()
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(count: count, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.count != 1 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 2, "TagsData.Inner.Count")
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
        if structure.pointee.count != 1 {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.count != 1 {
            writer.writeTag(0, size: 2)
            writer.writeInteger(structure.pointee.count)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uint16: left.pointee.count, right.pointee.count)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
