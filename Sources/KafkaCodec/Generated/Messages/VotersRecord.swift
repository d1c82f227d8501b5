// Generated from the protocol schema by Tools/generate. Do not edit.

/// Control record that sets the voters of the metadata quorum.
///
/// Version 0, flexible.
public struct VotersRecord: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("VotersRecord", versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Version of this record's own form.
    public var version: Int16

    /// All voters of the quorum from here on.
    public var voters: [VotersRecord.Voter]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        version: Int16 = 0,
        voters: [VotersRecord.Voter] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.version = version
        self.voters = voters
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension VotersRecord {
    /// One voter, its addresses and what it supports.
    public struct Voter: WireStructure {
        /// Node ID of the voter.
        public var voterID: Int32

        /// ID of the log directory that holds the voter's metadata log.
        public var voterDirectoryID: KafkaUUID

        /// Addresses of the voter, one for each listener.
        public var endpoints: [VotersRecord.Endpoint]

        /// Range of kraft.version levels that the voter supports.
        public var kRaftVersionFeature: VotersRecord.KRaftVersionFeature

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            voterID: Int32 = 0,
            voterDirectoryID: KafkaUUID = .zero,
            endpoints: [VotersRecord.Endpoint] = [],
            kRaftVersionFeature: VotersRecord.KRaftVersionFeature = VotersRecord.KRaftVersionFeature(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.voterID = voterID
            self.voterDirectoryID = voterDirectoryID
            self.endpoints = endpoints
            self.kRaftVersionFeature = kRaftVersionFeature
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One address of the voter.
    public struct Endpoint: WireStructure {
        /// Name of the listener.
        public var name: String

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The range of kraft.version levels that the voter supports.
    public struct KRaftVersionFeature: WireStructure {
        /// Lowest level of kraft.version that the voter supports.
        public var minSupportedVersion: Int16

        /// Highest level of kraft.version that the voter supports.
        public var maxSupportedVersion: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension VotersRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Version"
        let versionValue: Int16
        let voters: [VotersRecord.Voter]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            versionValue = try reader.readInteger()
            field = "Voters"
            voters = try reader.readArray(
                of: VotersRecord.Voter.self,
                version: version,
                flexible: true,
                minimumSize: 27
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(version: versionValue, voters: voters, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.array(structure.pointee.voters, version: version, flexible: true, "VotersRecord.Voters")
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
        writer.writeInteger(structure.pointee.version)
        try writer.writeArray(structure.pointee.voters, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.version, right.pointee.version)
        visitor.visit(structures: left.pointee.voters, right.pointee.voters)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VotersRecord.Voter {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "VoterId"
        let voterID: Int32
        let voterDirectoryID: KafkaUUID
        let endpoints: [VotersRecord.Endpoint]
        let kRaftVersionFeature: VotersRecord.KRaftVersionFeature
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            voterID = try reader.readInteger()
            field = "VoterDirectoryId"
            voterDirectoryID = try reader.readUUID()
            field = "Endpoints"
            endpoints = try reader.readArray(
                of: VotersRecord.Endpoint.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "KRaftVersionFeature"
            kRaftVersionFeature = try VotersRecord.KRaftVersionFeature(from: &reader, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            voterID: voterID,
            voterDirectoryID: voterDirectoryID,
            endpoints: endpoints,
            kRaftVersionFeature: kRaftVersionFeature,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        size &+= try WireSize.array(
            structure.pointee.endpoints,
            version: version,
            flexible: true,
            "VotersRecord.Voter.Endpoints"
        )
        size &+= try structure.pointee.kRaftVersionFeature.encodedSize(version: version)
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
        writer.writeInteger(structure.pointee.voterID)
        writer.writeUUID(structure.pointee.voterDirectoryID)
        try writer.writeArray(structure.pointee.endpoints, version: version, flexible: true)
        try structure.pointee.kRaftVersionFeature.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.voterID, right.pointee.voterID)
        visitor.visit(uuid: left.pointee.voterDirectoryID, right.pointee.voterDirectoryID)
        visitor.visit(structures: left.pointee.endpoints, right.pointee.endpoints)
        visitor.visit(structure: left.pointee.kRaftVersionFeature, right.pointee.kRaftVersionFeature)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VotersRecord.Endpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let host: String
        let port: UInt16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, host: host, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "VotersRecord.Endpoint.Name")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "VotersRecord.Endpoint.Host")
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
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VotersRecord.KRaftVersionFeature {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MinSupportedVersion"
        let minSupportedVersion: Int16
        let maxSupportedVersion: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            minSupportedVersion = try reader.readInteger()
            field = "MaxSupportedVersion"
            maxSupportedVersion = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion,
            unknownTaggedFields: unknownTaggedFields
        )
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
        writer.writeInteger(structure.pointee.minSupportedVersion)
        writer.writeInteger(structure.pointee.maxSupportedVersion)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.minSupportedVersion, right.pointee.minSupportedVersion)
        visitor.visit(int16: left.pointee.maxSupportedVersion, right.pointee.maxSupportedVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
