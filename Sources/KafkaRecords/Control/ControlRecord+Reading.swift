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
        switch type {
        case 0, 1:
            var reader = WireReader(value)
            _ = try reader.readInteger(Int16.self)
            // Later versions only add to what is here, and readers are to take what they know.
            let epoch = try reader.readInteger(Int32.self)
            return .endTransaction(EndTransactionMarker(outcome: type == 0 ? .abort : .commit, coordinatorEpoch: epoch))
        case 2: return try message(value).map(ControlRecord.leaderChange)
        case 3: return try message(value).map(ControlRecord.snapshotHeader)
        case 4: return try message(value).map(ControlRecord.snapshotFooter)
        case 5: return try message(value).map(ControlRecord.kraftVersion)
        default: return try message(value).map(ControlRecord.voters)
        }
    }

    /// Reads a message that begins with its own version; nil when that is a later one.
    private static func message<Message: KafkaMessage>(_ value: ByteBuffer) throws(WireError) -> Message? {
        var reader = WireReader(value)
        let version = try reader.readInteger(Int16.self)
        guard Message.validVersions.contains(version) else { return nil }
        // The version is a field of the message as well.
        reader = WireReader(value)
        return try Message(from: &reader, version: version)
    }
}
