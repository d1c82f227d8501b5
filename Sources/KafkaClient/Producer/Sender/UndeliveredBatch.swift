import KafkaRecords
import NIOCore

/// A batch that could not be delivered when the producer was given up.
struct UndeliveredBatch {
    var topicPartition: TopicPartition
    var content: DrainedRequest.Content
    var error: KafkaError
    /// What the user gave the records, in their order; empty where that is nothing.
    var contexts: [(any Sendable)?] = []

    /// Its records, as the user gave them, with their partition and timestamp filled in.
    func records() throws(RecordsError) -> [UndeliveredRecord] {
        let bytes: ByteBuffer
        var withdrawn: [Int] = []
        switch content {
        case .bytes(let finished): bytes = finished
        case .records(var builder, let places):
            bytes = try builder.finish()
            withdrawn = places
        }
        var undelivered: [UndeliveredRecord] = []
        for (place, record) in try RecordBatch(bytes).records().enumerated() where !withdrawn.contains(place) {
            let context = contexts.indices.contains(undelivered.count) ? contexts[undelivered.count] : nil
            let record = ProducerRecord(
                topic: topicPartition.topic, partition: topicPartition.partition, key: record.key,
                value: record.value, headers: record.headers, timestamp: record.timestamp, context: context)
            undelivered.append(UndeliveredRecord(record: record, error: error))
        }
        return undelivered
    }
}

extension SenderBatch {
    /// What its records can be read from.
    var content: DrainedRequest.Content? {
        if let bytes { return .bytes(bytes) }
        return builder.map { .records($0, withdrawn: withdrawn) }
    }
}
