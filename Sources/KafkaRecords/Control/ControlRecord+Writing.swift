import KafkaCodec
public import NIOCore

extension ControlRecord {
    /// The key of the record: the version 0 and the type.
    public var key: ByteBuffer {
        if case .unknown(let record) = self { return record.key }
        var key = ByteBuffer()
        key.writeInteger(0 as Int16)
        key.writeInteger(type)
        return key
    }

    /// The value of the record; nil is null, which only unknown types have.
    public var value: ByteBuffer? {
        var value = ByteBuffer()
        switch self {
        case .endTransaction(let marker):
            value.writeInteger(0 as Int16)
            value.writeInteger(marker.coordinatorEpoch)
            return value
        case .leaderChange(let change):
            value.writeInteger(change.version)
            value.writeInteger(change.leaderID)
            value.writeVoters(change.voters, change.version)
            value.writeVoters(change.grantingVoters, change.version)
        case .snapshotHeader(let header):
            value.writeInteger(header.version)
            value.writeInteger(header.lastContainedLogTimestamp)
        case .snapshotFooter(let footer):
            value.writeInteger(footer.version)
        case .kraftVersion(let record):
            value.writeInteger(record.version)
            value.writeInteger(record.kraftVersion)
        case .voters(let voters):
            value.writeInteger(voters.version)
            value.writeMembers(voters.voters)
        case .unknown(let record):
            return record.value
        }
        value.writeNoTaggedFields()
        return value
    }
}

extension RecordBatchBuilder {
    /// Appends a control record at the next offset. The batch becomes a control batch.
    ///
    /// - Returns: Whether it was appended. False means that the batch would grow over its limit; it is then as before.
    /// - Throws: ``RecordsError`` as ``append(key:value:headers:timestamp:)`` does.
    public mutating func append(_ record: ControlRecord, timestamp: Int64) throws(RecordsError) -> Bool {
        guard try append(key: record.key, value: record.value, timestamp: timestamp) else { return false }
        isControl = true
        return true
    }

    /// The batch with which a transaction ends in a partition: a marker alone.
    ///
    /// - Parameters:
    ///   - marker: How the transaction ends.
    ///   - producerID: The id of the producer whose transaction ends.
    ///   - producerEpoch: The producer's epoch.
    ///   - timestamp: Milliseconds since 1970-01-01 UTC.
    ///   - baseOffset: The marker's offset.
    ///   - partitionLeaderEpoch: The epoch of the partition's leader.
    public static func endTransaction(
        _ marker: ControlRecord.EndTransactionMarker, producerID: Int64, producerEpoch: Int16, timestamp: Int64,
        baseOffset: Int64 = 0, partitionLeaderEpoch: Int32 = -1
    ) throws(RecordsError) -> ByteBuffer {
        var builder = RecordBatchBuilder(baseOffset: baseOffset)
        builder.partitionLeaderEpoch = partitionLeaderEpoch
        builder.producerID = producerID
        builder.producerEpoch = producerEpoch
        builder.isTransactional = true
        _ = try builder.append(.endTransaction(marker), timestamp: timestamp)
        return try builder.finish()
    }
}

extension ByteBuffer {
    fileprivate mutating func writeUnsignedVarint(_ value: Int) {
        var rest = UInt32(truncatingIfNeeded: value)
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        writeInteger(UInt8(truncatingIfNeeded: rest))
    }

    fileprivate mutating func writeNoTaggedFields() {
        writeInteger(0 as UInt8)
    }

    fileprivate mutating func writeCompactString(_ value: String) {
        writeUnsignedVarint(value.utf8.count + 1)
        writeString(value)
    }

    fileprivate mutating func writeVoters(_ voters: [ControlRecord.Voter], _ version: Int16) {
        writeUnsignedVarint(voters.count + 1)
        for voter in voters {
            writeInteger(voter.id)
            if version > 0 {
                writeInteger(voter.directoryID.high)
                writeInteger(voter.directoryID.low)
            }
            writeNoTaggedFields()
        }
    }

    fileprivate mutating func writeMembers(_ members: [ControlRecord.Voters.Member]) {
        writeUnsignedVarint(members.count + 1)
        for member in members {
            writeInteger(member.id)
            writeInteger(member.directoryID.high)
            writeInteger(member.directoryID.low)
            writeUnsignedVarint(member.endpoints.count + 1)
            for endpoint in member.endpoints {
                writeCompactString(endpoint.name)
                writeCompactString(endpoint.host)
                writeInteger(endpoint.port)
                writeNoTaggedFields()
            }
            writeInteger(member.supportedVersions.lowerBound)
            writeInteger(member.supportedVersions.upperBound)
            writeNoTaggedFields()
            writeNoTaggedFields()
        }
    }
}
