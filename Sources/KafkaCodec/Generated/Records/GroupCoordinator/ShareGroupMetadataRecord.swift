// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the epoch of a share group.
///
/// Versions 0-11.
public struct ShareGroupMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ShareGroupMetadataKey", key: 11, versions: VersionRange(0, 11), flexibleFrom: nil)
    }

    /// ID of the group, as its members configure it. Up to version 0.
    public var groupID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "") {
        self.groupID = groupID
    }
}

extension ShareGroupMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        do throws(WireError) {
            if version == 0 {
                field = "GroupId"
                groupID = try reader.readString(flexible: false)
            } else {
                groupID = ""
            }
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 0 {
            size &+= try WireSize.string(structure.pointee.groupID, flexible: false, "ShareGroupMetadataKey.GroupId")
        } else if !structure.pointee.groupID.isEmpty {
            throw WireSize.notInVersion("ShareGroupMetadataKey.GroupId", version)
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
        if version == 0 {
            writer.writeString(structure.pointee.groupID, flexible: false)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
    }
}

/// Record of the epoch of a share group.
///
/// Version 0, flexible.
public struct ShareGroupMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ShareGroupMetadataValue", key: 11, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Epoch of the group.
    public var epoch: Int32

    /// Hash over the topics that the group subscribes to, with partitions and racks, by which changes are noticed.
    public var metadataHash: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        epoch: Int32 = 0,
        metadataHash: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.epoch = epoch
        self.metadataHash = metadataHash
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let metadataHash: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "MetadataHash"
            metadataHash = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(epoch: epoch, metadataHash: metadataHash, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
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
        writer.writeInteger(structure.pointee.metadataHash)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(int64: left.pointee.metadataHash, right.pointee.metadataHash)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
