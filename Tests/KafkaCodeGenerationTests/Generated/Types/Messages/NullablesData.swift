// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec
public import NIOCore

/// The message `NullablesData` of the protocol.
///
/// Versions 0-3, flexible from 2.
public struct NullablesData: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("NullablesData", versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// A string that is null from version 1 on.
    public var name: String?

    /// Bytes that are null from version 3 on.
    public var blob: ByteBuffer?

    /// An array of a primitive that is null from version 1 on.
    public var ids: Int32List?

    /// An array that is null in the middle only.
    public var tags: [String]?

    /// A structure that is null from version 1 on.
    public var position: NullablesData.Position?

    /// Elements that hold nullable structures.
    public var rows: [NullablesData.Row]?

    /// Records, null unless said otherwise.
    public var log: ByteBuffer?

    /// A nullable structure that is a tagged field and null by default. From version 2 on.
    public var taggedPosition: NullablesData.TaggedPosition?

    /// A nullable structure that is a tagged field and not null by default. From version 2 on.
    public var taggedLimit: NullablesData.TaggedLimit?

    /// A tagged string whose default is empty, not null. From version 2 on.
    public var taggedName: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        name: String? = "",
        blob: ByteBuffer? = ByteBuffer(),
        ids: Int32List? = [],
        tags: [String]? = [],
        position: NullablesData.Position? = NullablesData.Position(),
        rows: [NullablesData.Row]? = [],
        log: ByteBuffer? = nil,
        taggedPosition: NullablesData.TaggedPosition? = nil,
        taggedLimit: NullablesData.TaggedLimit? = NullablesData.TaggedLimit(),
        taggedName: String? = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.name = name
        self.blob = blob
        self.ids = ids
        self.tags = tags
        self.position = position
        self.rows = rows
        self.log = log
        self.taggedPosition = taggedPosition
        self.taggedLimit = taggedLimit
        self.taggedName = taggedName
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension NullablesData {
    /// The structure `Position` of `NullablesData`.
    public struct Position: WireStructure {
        /// The offset.
        public var offset: Int64

        /// A nullable structure inside one. From version 2 on.
        public var owner: NullablesData.Owner?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            offset: Int64 = 0,
            owner: NullablesData.Owner? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.offset = offset
            self.owner = owner
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Owner` of `NullablesData`.
    public struct Owner: WireStructure {
        /// The owner's name.
        public var name: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(name: String = "", unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Row` of `NullablesData`.
    public struct Row: WireStructure {
        /// A nullable structure in an element. From version 1 on.
        public var cell: NullablesData.Cell?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(cell: NullablesData.Cell? = nil, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.cell = cell
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Cell` of `NullablesData`.
    public struct Cell: WireStructure {
        /// The value.
        public var value: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(value: Int8 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `TaggedPosition` of `NullablesData`.
    public struct TaggedPosition: WireStructure {
        /// The epoch.
        public var epoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(epoch: Int32 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `TaggedLimit` of `NullablesData`.
    public struct TaggedLimit: WireStructure {
        /// The limit.
        public var bytes: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(bytes: Int32 = 100, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.bytes = bytes
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension NullablesData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Name"
        let name: String?
        let blob: ByteBuffer?
        let ids: Int32List?
        let tagsValue: [String]?
        let position: NullablesData.Position?
        let rows: [NullablesData.Row]?
        let log: ByteBuffer?
        var taggedPosition: NullablesData.TaggedPosition? = nil
        var taggedLimit: NullablesData.TaggedLimit? = NullablesData.TaggedLimit()
        var taggedName: String? = ""
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name =
                try version >= 1
                ? reader.readNullableString(flexible: flexible)
                : reader.readString(flexible: flexible)
            field = "Blob"
            blob =
                try version == 3
                ? reader.readNullableBytes(flexible: flexible)
                : reader.readBytes(flexible: flexible)
            field = "Ids"
            ids =
                try version >= 1
                ? reader.readNullableInt32List(flexible: flexible)
                : reader.readInt32List(flexible: flexible)
            field = "Tags"
            tagsValue =
                try version >= 1 && version <= 2
                ? reader.readNullableStrings(flexible: flexible)
                : reader.readStrings(flexible: flexible)
            field = "Position"
            position =
                try version >= 1
                ? reader.readNullableStructure(NullablesData.Position.self, version: version)
                : NullablesData.Position(from: &reader, version: version)
            field = "Rows"
            rows =
                try version == 3
                ? reader.readNullableArray(
                    of: NullablesData.Row.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 1
                )
                : reader.readArray(of: NullablesData.Row.self, version: version, flexible: flexible, minimumSize: 1)
            field = "Log"
            log = try reader.readNullableBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "TaggedPosition"
                        taggedPosition = try reader.readNullableTaggedStructure(
                            NullablesData.TaggedPosition.self,
                            version: version
                        )
                        try reader.finishTag(&tags)
                    case 1:
                        field = "TaggedLimit"
                        taggedLimit = try reader.readNullableTaggedStructure(
                            NullablesData.TaggedLimit.self,
                            version: version
                        )
                        try reader.finishTag(&tags)
                    case 2:
                        field = "TaggedName"
                        taggedName = try reader.readNullableString(flexible: flexible)
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
            name: name,
            blob: blob,
            ids: ids,
            tags: tagsValue,
            position: position,
            rows: rows,
            log: log,
            taggedPosition: taggedPosition,
            taggedLimit: taggedLimit,
            taggedName: taggedName,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            nullable: version >= 1,
            "NullablesData.Name"
        )
        size &+= try WireSize.bytes(
            structure.pointee.blob,
            flexible: flexible,
            nullable: version == 3,
            "NullablesData.Blob"
        )
        size &+= try WireSize.array(
            count: structure.pointee.ids?.count,
            of: 4,
            flexible: flexible,
            nullable: version >= 1,
            "NullablesData.Ids"
        )
        size &+= try WireSize.strings(
            structure.pointee.tags,
            flexible: flexible,
            nullable: version >= 1 && version <= 2,
            "NullablesData.Tags"
        )
        size &+= try WireSize.structure(
            structure.pointee.position,
            version: version,
            nullable: version >= 1,
            "NullablesData.Position"
        )
        size &+= try WireSize.array(
            structure.pointee.rows,
            version: version,
            flexible: flexible,
            nullable: version == 3,
            "NullablesData.Rows"
        )
        size &+= try WireSize.bytes(structure.pointee.log, flexible: flexible, nullable: true, "NullablesData.Log")
        if !(version >= 2) {
            if structure.pointee.taggedPosition != nil {
                throw WireSize.notInVersion("NullablesData.TaggedPosition", version)
            }
        }
        if !(version >= 2) {
            if structure.pointee.taggedLimit != NullablesData.TaggedLimit() {
                throw WireSize.notInVersion("NullablesData.TaggedLimit", version)
            }
        }
        if !(version >= 2) {
            if structure.pointee.taggedName != "" {
                throw WireSize.notInVersion("NullablesData.TaggedName", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if structure.pointee.taggedPosition != nil {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.structure(
                        structure.pointee.taggedPosition,
                        version: version,
                        nullable: true,
                        "NullablesData.TaggedPosition"
                    ),
                    "NullablesData.TaggedPosition"
                )
            }
            if structure.pointee.taggedLimit != NullablesData.TaggedLimit() {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    1,
                    WireSize.structure(
                        structure.pointee.taggedLimit,
                        version: version,
                        nullable: true,
                        "NullablesData.TaggedLimit"
                    ),
                    "NullablesData.TaggedLimit"
                )
            }
            if structure.pointee.taggedName != "" {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    2,
                    WireSize.string(
                        structure.pointee.taggedName,
                        flexible: flexible,
                        nullable: true,
                        "NullablesData.TaggedName"
                    ),
                    "NullablesData.TaggedName"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x7,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "NullablesData", version)
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeBytes(structure.pointee.blob, flexible: flexible)
        writer.writeInt32List(structure.pointee.ids, flexible: flexible)
        writer.writeStrings(structure.pointee.tags, flexible: flexible)
        try writer.writeNullableStructure(structure.pointee.position, version: version, nullable: version >= 1)
        try writer.writeArray(structure.pointee.rows, version: version, flexible: flexible)
        writer.writeBytes(structure.pointee.log, flexible: flexible)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if structure.pointee.taggedPosition != nil {
                tagCount &+= 1
            }
            if structure.pointee.taggedLimit != NullablesData.TaggedLimit() {
                tagCount &+= 1
            }
            if structure.pointee.taggedName != "" {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if structure.pointee.taggedPosition != nil {
                try writer.writeTag(
                    0,
                    size: WireSize.structure(
                        structure.pointee.taggedPosition,
                        version: version,
                        nullable: true,
                        "NullablesData.TaggedPosition"
                    )
                )
                try writer.writeNullableTaggedStructure(
                    structure.pointee.taggedPosition,
                    version: version,
                    nullable: true
                )
            }
            if structure.pointee.taggedLimit != NullablesData.TaggedLimit() {
                try writer.writeTag(
                    1,
                    size: WireSize.structure(
                        structure.pointee.taggedLimit,
                        version: version,
                        nullable: true,
                        "NullablesData.TaggedLimit"
                    )
                )
                try writer.writeNullableTaggedStructure(structure.pointee.taggedLimit, version: version, nullable: true)
            }
            if structure.pointee.taggedName != "" {
                try writer.writeTag(
                    2,
                    size: WireSize.string(
                        structure.pointee.taggedName,
                        flexible: flexible,
                        nullable: true,
                        "NullablesData.TaggedName"
                    )
                )
                writer.writeString(structure.pointee.taggedName, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 3, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(int32s: left.pointee.ids, right.pointee.ids)
        visitor.visit(values: left.pointee.tags, right.pointee.tags)
        visitor.visit(structure: left.pointee.position, right.pointee.position)
        visitor.visit(structures: left.pointee.rows, right.pointee.rows)
        visitor.visit(bytes: left.pointee.log, right.pointee.log)
        visitor.visit(structure: left.pointee.taggedPosition, right.pointee.taggedPosition)
        visitor.visit(structure: left.pointee.taggedLimit, right.pointee.taggedLimit)
        visitor.visit(string: left.pointee.taggedName, right.pointee.taggedName)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension NullablesData.Position {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Offset"
        let offset: Int64
        let owner: NullablesData.Owner?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            offset = try reader.readInteger()
            if version >= 2 {
                field = "Owner"
                owner = try reader.readNullableStructure(NullablesData.Owner.self, version: version)
            } else {
                owner = nil
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
        self.init(offset: offset, owner: owner, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 8
        if version >= 2 {
            size &+= try WireSize.structure(
                structure.pointee.owner,
                version: version,
                nullable: true,
                "NullablesData.Position.Owner"
            )
        } else if structure.pointee.owner != nil {
            throw WireSize.notInVersion("NullablesData.Position.Owner", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "NullablesData.Position", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.offset)
        if version >= 2 {
            try writer.writeNullableStructure(structure.pointee.owner, version: version, nullable: true)
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
        visitor.visit(int64: left.pointee.offset, right.pointee.offset)
        visitor.visit(structure: left.pointee.owner, right.pointee.owner)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension NullablesData.Owner {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "NullablesData.Owner.Name")
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension NullablesData.Row {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Cell"
        let cell: NullablesData.Cell?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "Cell"
                cell = try reader.readNullableStructure(NullablesData.Cell.self, version: version)
            } else {
                cell = nil
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
        self.init(cell: cell, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        if version >= 1 {
            size &+= try WireSize.structure(
                structure.pointee.cell,
                version: version,
                nullable: true,
                "NullablesData.Row.Cell"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "NullablesData.Row", version)
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
        let flexible = version >= 2
        if version >= 1 {
            try writer.writeNullableStructure(structure.pointee.cell, version: version, nullable: true)
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
        visitor.visit(structure: left.pointee.cell, right.pointee.cell)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension NullablesData.Cell {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Value"
        let value: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 1
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "NullablesData.Cell", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.value)
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
        visitor.visit(int8: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension NullablesData.TaggedPosition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(epoch: epoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.epoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension NullablesData.TaggedLimit {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Bytes"
        let bytes: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            bytes = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(bytes: bytes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.bytes)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.bytes, right.pointee.bytes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
