import KafkaCodec
import NIOCore

/// The key or the value of a record in an internal topic, read by its schema.
struct InternalRecord {
    /// The message that was read.
    var message: any KafkaMessage

    /// The version in which it was written.
    var version: Int16

    // MARK: - Coordinators

    /// A record's key: the number of its type, then the fields of version 0.
    static func key(_ bytes: ByteBuffer, in topic: InternalTopic) -> InternalRecord? {
        guard let types = coordinatorTypes[topic],
            let number = bytes.getInteger(at: bytes.readerIndex, as: Int16.self),
            let type = types.keys[number], let body = rest(of: bytes, behind: 2)
        else { return nil }
        // The oldest keys have the version in the place of the type's number, and no others with their fields.
        return read(type, body, version: 0)
    }

    /// A record's value: its version, then its fields. What it is, its key says.
    static func value(_ bytes: ByteBuffer, key: InternalRecord, in topic: InternalTopic) -> InternalRecord? {
        let keyType = Swift.type(of: key.message)
        guard let types = coordinatorTypes[topic],
            let record = keyType as? any KafkaRecordMessage.Type, let type = types.values[record.recordType],
            let version = bytes.getInteger(at: bytes.readerIndex, as: Int16.self), let body = rest(of: bytes, behind: 2)
        else { return nil }
        return read(type, body, version: version)
    }

    // MARK: - Metadata

    /// A value of the cluster metadata log: the version of this frame, the type and its version as varints, the fields
    /// (KIP-631).
    static func metadata(_ bytes: ByteBuffer) -> InternalRecord? {
        var reader = WireReader(bytes)
        do throws(WireError) {
            guard try reader.readUnsignedVarint() <= 1,
                let number = Int16(exactly: try reader.readUnsignedVarint()),
                let version = Int16(exactly: try reader.readUnsignedVarint()),
                let type = metadataTypes[number]
            else { return nil }
            return read(type, try reader.readSlice(length: reader.remaining), version: version)
        } catch {
            return nil
        }
    }

    // MARK: - Types

    private struct CoordinatorTypes {
        var keys: [Int16: any KafkaRecordMessage.Type] = [:]
        var values: [Int16: any KafkaRecordMessage.Type] = [:]
    }

    private static let coordinatorTypes: [InternalTopic: CoordinatorTypes] = {
        var types: [InternalTopic: CoordinatorTypes] = [:]
        for case let type as any KafkaRecordMessage.Type in MessageCatalogue.all {
            let name = type.messageName
            let topic: InternalTopic =
                name.hasPrefix("TransactionLog")
                ? .transactionState
                : name.hasPrefix("ShareSnapshot") || name.hasPrefix("ShareUpdate") ? .shareGroupState : .consumerOffsets
            if name.hasSuffix("Key") { types[topic, default: CoordinatorTypes()].keys[type.recordType] = type }
            if name.hasSuffix("Value") { types[topic, default: CoordinatorTypes()].values[type.recordType] = type }
        }
        return types
    }()

    private static let metadataTypes: [Int16: any KafkaRecordMessage.Type] = {
        var types: [Int16: any KafkaRecordMessage.Type] = [:]
        for case let type as any KafkaRecordMessage.Type in MessageCatalogue.all
        where !type.messageName.hasSuffix("Key") && !type.messageName.hasSuffix("Value") {
            types[type.recordType] = type
        }
        return types
    }()

    private static func read(
        _ type: any KafkaRecordMessage.Type, _ body: ByteBuffer, version: Int16
    ) -> InternalRecord? {
        do throws(WireError) {
            return InternalRecord(message: try type.init(decoding: body, version: version), version: version)
        } catch {
            return nil
        }
    }

    private static func rest(of bytes: ByteBuffer, behind count: Int) -> ByteBuffer? {
        bytes.getSlice(at: bytes.readerIndex + count, length: bytes.readableBytes - count)
    }
}
