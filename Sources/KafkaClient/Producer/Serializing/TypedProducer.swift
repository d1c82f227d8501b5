public import KafkaRecords
import NIOCore

/// A producer of keys and values of the user's own types.
///
///     let orders = producer.typed(keys: .int64, values: OrderSerializer())
///     try await orders.send(topic: "orders", key: order.id, value: order)
public struct TypedProducer<Keys: RecordSerializer, Values: RecordSerializer>: Sendable {
    /// The producer that it sends with.
    public let producer: Producer
    /// What turns keys into bytes.
    public let keys: Keys
    /// What turns values into bytes.
    public let values: Values

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition; nil lets the partitioner choose.
    ///   - key: The key; nil is null.
    ///   - value: The value; nil is null, a tombstone in a compacted topic.
    ///   - headers: The headers, to which the serializers may add: that of the key first.
    ///   - timestamp: Milliseconds since 1970-01-01 UTC; nil for the time at which the producer takes the record.
    ///   - context: Anything that is handed back with the record's report.
    /// - Throws: ``KafkaError`` with the code `serializationFailed`.
    public func record(
        topic: String,
        partition: Int32? = nil,
        key: Keys.Value?,
        value: Values.Value?,
        headers: [RecordHeader] = [],
        timestamp: Int64? = nil,
        context: (any Sendable)? = nil
    ) throws(KafkaError) -> ProducerRecord {
        var headers = headers
        let keyBytes = try Self.serialize(key, "key", keys, topic, &headers)
        let valueBytes = try Self.serialize(value, "value", values, topic, &headers)
        return ProducerRecord(
            topic: topic, partition: partition, key: keyBytes, value: valueBytes, headers: headers,
            timestamp: timestamp, context: context)
    }

    /// Sends a record and waits until it is delivered, as ``Producer/send(_:)``.
    ///
    /// - Throws: ``KafkaError``: what ``record(topic:partition:key:value:headers:timestamp:context:)`` and
    ///   ``Producer/send(_:)`` throw.
    @discardableResult
    public nonisolated(nonsending) func send(
        topic: String,
        partition: Int32? = nil,
        key: Keys.Value?,
        value: Values.Value?,
        headers: [RecordHeader] = []
    ) async throws(KafkaError) -> RecordMetadata {
        try await producer.send(
            try record(topic: topic, partition: partition, key: key, value: value, headers: headers))
    }

    /// Takes a record to be sent, and does not wait for its delivery, as ``Producer/enqueue(_:)``.
    ///
    /// - Throws: ``KafkaError``: what ``record(topic:partition:key:value:headers:timestamp:context:)`` and
    ///   ``Producer/enqueue(_:)`` throw.
    @discardableResult
    public nonisolated(nonsending) func enqueue(
        topic: String,
        partition: Int32? = nil,
        key: Keys.Value?,
        value: Values.Value?,
        headers: [RecordHeader] = []
    ) async throws(KafkaError) -> PendingDelivery {
        try await producer.enqueue(
            try record(topic: topic, partition: partition, key: key, value: value, headers: headers))
    }

    private static func serialize<Serializer: RecordSerializer>(
        _ value: Serializer.Value?,
        _ part: String,
        _ serializer: Serializer,
        _ topic: String,
        _ headers: inout [RecordHeader]
    ) throws(KafkaError) -> ByteBuffer? {
        guard let value else { return nil }
        do {
            return try serializer.serialize(value, topic: topic, headers: &headers)
        } catch {
            throw KafkaError(
                .serializationFailed, "the \(part) of a record for topic \(topic) cannot be serialized", cause: error)
        }
    }
}

extension Producer {
    /// The producer for keys and values of the user's own types.
    ///
    /// - Parameters:
    ///   - keys: What turns keys into bytes.
    ///   - values: What turns values into bytes.
    public func typed<Keys: RecordSerializer, Values: RecordSerializer>(
        keys: Keys,
        values: Values
    ) -> TypedProducer<Keys, Values> {
        TypedProducer(producer: self, keys: keys, values: values)
    }
}
