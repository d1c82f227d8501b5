import KafkaCodec
public import NIOCore

extension ControlRecord {
    /// Reads a record of a control batch.
    ///
    /// - Throws: ``RecordsError`` of kind `invalidControlRecord` when key or value is shorter or otherwise than its type
    ///   demands. Types and versions of later releases are no error but ``unknown(_:)``.
    public init(_ record: Record) throws(RecordsError) {
        do throws(RecordsError) {
            try self.init(key: record.key, value: record.value)
        } catch {
            var error = error
            error.baseOffset = record.offset
            throw error
        }
    }

    /// Reads the key and the value of a record of a control batch.
    ///
    /// - Throws: ``RecordsError`` of kind `invalidControlRecord`.
    public init(key: ByteBuffer?, value: ByteBuffer?) throws(RecordsError) {
        guard let key, let version = key.getInteger(at: key.readerIndex, as: Int16.self),
            let type = key.getInteger(at: key.readerIndex + 2, as: Int16.self), version >= 0
        else {
            throw RecordsError(kind: .invalidControlRecord, value: -1)
        }
        let unknown = ControlRecord.unknown(Unknown(version: version, type: type, key: key, value: value))
        guard (0...6).contains(type) else {
            self = unknown
            return
        }
        guard let value else { throw RecordsError(kind: .invalidControlRecord, value: Int64(type)) }
        do throws(WireError) {
            self = try Self.read(type, value) ?? unknown
        } catch {
            throw RecordsError(kind: .invalidControlRecord, byteOffset: error.offset, value: Int64(type))
        }
    }

    /// Reads a value; nil when its version is a later one.
    private static func read(_ type: Int16, _ value: ByteBuffer) throws(WireError) -> ControlRecord? {
        var reader = WireReader(value)
        let version = try reader.readInteger(Int16.self)
        switch type {
        case 0, 1:
            // Later versions only add to what is here, and readers are to take what they know.
            let epoch = try reader.readInteger(Int32.self)
            return .endTransaction(EndTransactionMarker(outcome: type == 0 ? .abort : .commit, coordinatorEpoch: epoch))
        case 2:
            guard (0...1).contains(version) else { return nil }
            let leaderID = try reader.readInteger(Int32.self)
            let voters = try reader.readVoters(version)
            let granting = try reader.readVoters(version)
            try reader.skipTaggedFields()
            return .leaderChange(
                LeaderChange(version: version, leaderID: leaderID, voters: voters, grantingVoters: granting)
            )
        case 3:
            guard version == 0 else { return nil }
            let timestamp = try reader.readInteger(Int64.self)
            try reader.skipTaggedFields()
            return .snapshotHeader(SnapshotHeader(version: version, lastContainedLogTimestamp: timestamp))
        case 4:
            guard version == 0 else { return nil }
            try reader.skipTaggedFields()
            return .snapshotFooter(SnapshotFooter(version: version))
        case 5:
            guard version == 0 else { return nil }
            let kraftVersion = try reader.readInteger(Int16.self)
            try reader.skipTaggedFields()
            return .kraftVersion(KRaftVersion(version: version, kraftVersion: kraftVersion))
        default:
            guard version == 0 else { return nil }
            let voters = try reader.readMembers()
            try reader.skipTaggedFields()
            return .voters(Voters(version: version, voters: voters))
        }
    }
}

extension WireReader {
    /// Reads the number of elements of an array whose elements take a number of bytes at least.
    @_lifetime(self: copy self)
    fileprivate mutating func readElementCount(minimumSize: Int) throws(WireError) -> Int {
        let start = position
        let length = try readUnsignedVarint()
        guard length > 0 else { throw WireError(kind: .unexpectedNull, offset: start) }
        let count = Int(length) - 1
        guard count <= remaining / minimumSize else {
            throw WireError(kind: .invalidLength, offset: start, value: Int64(count))
        }
        return count
    }

    @_lifetime(self: copy self)
    fileprivate mutating func readVoters(_ version: Int16) throws(WireError) -> [ControlRecord.Voter] {
        var voters: [ControlRecord.Voter] = []
        for _ in 0..<(try readElementCount(minimumSize: version == 0 ? 5 : 21)) {
            let id = try readInteger(Int32.self)
            let directoryID = version == 0 ? .zero : try readUUID()
            try skipTaggedFields()
            voters.append(ControlRecord.Voter(id: id, directoryID: directoryID))
        }
        return voters
    }

    @_lifetime(self: copy self)
    fileprivate mutating func readMembers() throws(WireError) -> [ControlRecord.Voters.Member] {
        var members: [ControlRecord.Voters.Member] = []
        // An id, a UUID, an empty array, a structure of two numbers, and two sections of tagged fields.
        for _ in 0..<(try readElementCount(minimumSize: 27)) {
            let id = try readInteger(Int32.self)
            let directoryID = try readUUID()
            let endpoints = try readEndpoints()
            let start = position
            let lowest = try readInteger(Int16.self)
            let highest = try readInteger(Int16.self)
            try skipTaggedFields()
            guard lowest <= highest else {
                throw WireError(kind: .invalidLength, offset: start, value: Int64(lowest))
            }
            try skipTaggedFields()
            members.append(
                ControlRecord.Voters.Member(
                    id: id, directoryID: directoryID, endpoints: endpoints, supportedVersions: lowest...highest
                )
            )
        }
        return members
    }

    @_lifetime(self: copy self)
    fileprivate mutating func readEndpoints() throws(WireError) -> [ControlRecord.Voters.Endpoint] {
        var endpoints: [ControlRecord.Voters.Endpoint] = []
        for _ in 0..<(try readElementCount(minimumSize: 5)) {
            let name = try readString(flexible: true)
            let host = try readString(flexible: true)
            let port = try readInteger(UInt16.self)
            try skipTaggedFields()
            endpoints.append(ControlRecord.Voters.Endpoint(name: name, host: host, port: port))
        }
        return endpoints
    }

    /// Moves over a section of tagged fields (KIP-482), none of which is known here.
    @_lifetime(self: copy self)
    fileprivate mutating func skipTaggedFields() throws(WireError) {
        for _ in 0..<(try readUnsignedVarint()) {
            _ = try readUnsignedVarint()
            _ = try readSlice(length: Int(try readUnsignedVarint()))
        }
    }
}
