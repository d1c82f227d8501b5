import KafkaCodec
import KafkaRecords
import NIOCore

/// The batches that are to go to a broker in one request.
struct DrainedRequest {
    /// A batch on its way.
    struct Part {
        /// The sender's number of the partition.
        var partition: Int
        var topicPartition: TopicPartition
        var topicID: KafkaUUID
        /// The batch's own number.
        var token: UInt64
        var content: Content
        /// How many records there are to be sent.
        var count: Int
        /// When its first record came.
        var createdAt: KafkaClock.Instant
    }

    enum Content {
        /// Records that are not compressed yet, and the places of those among them that were withdrawn.
        case records(RecordBatchBuilder, withdrawn: [Int])
        /// The batch as it was sent before.
        case bytes(ByteBuffer)
    }

    /// Where a batch goes to.
    struct Place {
        var topicPartition: TopicPartition
        var topicID: KafkaUUID
    }

    var id: UInt64
    var broker: Int32
    var parts: [Part]
    /// The versions that it may be sent in, where the protocol of transactions decides on that.
    var versions: VersionRange?

    /// Where the batches go to, which is all that has to be kept until the answer comes.
    var places: [Place] { parts.map { Place(topicPartition: $0.topicPartition, topicID: $0.topicID) } }
}
