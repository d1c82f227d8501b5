public import KafkaCodec
public import NIOCore

/// Shows what stands in the records and bytes of a message.
public protocol JSONPayloadRendering: Sendable {
    /// Writes one JSON value for records, or returns false and writes nothing, for base64.
    ///
    /// - Parameters:
    ///   - records: The record batches.
    ///   - path: The message, the structure and the field, such as `FetchResponse.PartitionData.Records`.
    ///   - version: The message's version.
    ///   - json: Receives the value.
    func write(records: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool

    /// Writes one JSON value for bytes, or returns false and writes nothing, for base64.
    func write(bytes: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool

    /// The name of the topic with an id, to be written as `topicName` behind a `topicId`; nil for none.
    func topicName(of id: KafkaUUID) -> String?
}

extension JSONPayloadRendering {
    public func write(bytes: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool {
        false
    }

    public func topicName(of id: KafkaUUID) -> String? { nil }
}
