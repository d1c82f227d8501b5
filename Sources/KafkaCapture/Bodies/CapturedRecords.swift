import KafkaCodec
import NIOCore

/// The records of one partition in a message.
struct CapturedRecords {
    /// The topic's name, empty where only the id is there.
    var topic: String

    /// The topic's id, zero where only the name is there.
    var topicID: KafkaUUID

    /// The partition's number.
    var partition: Int32

    /// The record batches.
    var records: ByteBuffer

    /// The records of a message, in its order; those of messages that carry none are none.
    static func all(in message: any KafkaMessage) -> [CapturedRecords] {
        switch message {
        case let request as ProduceRequest:
            request.topicData.flatMap { topic in
                topic.partitionData.compactMap { Self(topic.name, topic.topicID, $0.index, $0.records) }
            }
        case let response as FetchResponse:
            response.responses.flatMap { topic in
                topic.partitions.compactMap { Self(topic.topic, topic.topicID, $0.partitionIndex, $0.records) }
            }
        case let response as ShareFetchResponse:
            response.responses.flatMap { topic in
                topic.partitions.compactMap { Self("", topic.topicID, $0.partitionIndex, $0.records) }
            }
        case let response as FetchSnapshotResponse:
            response.topics.flatMap { topic in
                topic.partitions.compactMap { Self(topic.name, .zero, $0.index, $0.unalignedRecords) }
            }
        default: []
        }
    }

    private init?(_ topic: String, _ topicID: KafkaUUID, _ partition: Int32, _ records: ByteBuffer?) {
        guard let records, records.readableBytes > 0 else { return nil }
        self.topic = topic
        self.topicID = topicID
        self.partition = partition
        self.records = records
    }

    /// Where the records lie in memory, as long as their message is there.
    var place: UInt { Self.place(of: records) }

    static func place(of bytes: ByteBuffer) -> UInt {
        bytes.withUnsafeReadableBytes { unsafe UInt(bitPattern: $0.baseAddress) }
    }
}
