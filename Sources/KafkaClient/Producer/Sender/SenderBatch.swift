import KafkaCodec
import KafkaRecords
import NIOCore

/// A batch that has been given out to be sent. Its records, and their sequence numbers, do not change any more.
struct SenderBatch {
    typealias Instant = KafkaClock.Instant

    /// Its own number, which parts of a split batch do not share.
    let token: UInt64
    /// The number of the batch that it is, or was part of.
    let id: UInt64
    let delivery: BatchDelivery
    let createdAt: Instant
    /// The places of its records in the delivery.
    let places: [Range<Int>]
    /// The numbers of the delivery's records for the history, empty where nobody writes one.
    let numbers: [UInt64]
    let count: Int
    /// The places of the builder's records that were withdrawn.
    var withdrawn: [Int] = []
    /// The records before they are compressed; nil afterwards.
    var builder: RecordBatchBuilder?
    /// The batch as it is sent; nil before it is compressed.
    var bytes: ByteBuffer?
    /// The memory it is charged with.
    var size: Int
    /// Whose sequence numbers these are; nil without idempotence.
    var identity: ProducerIdentity?
    var baseSequence: Int32 = -1
    /// The request it is on its way with; nil while it waits to be sent again.
    var request: UInt64?
    var broker: Int32?
    /// The topic that it was sent to last.
    var topicID = KafkaUUID.zero
    /// An attempt may have written it, or may still do so: no answer came, or one that leaves it open.
    var mayBeWritten = false
    /// Its records have failed because their time was over, but the answer is still to come.
    var isAbandoned = false
    var lastError: KafkaError?

    /// The sequence number that follows a number of records: they go round within 31 bits.
    static func sequence(_ sequence: Int32, plus count: Int) -> Int32 {
        Int32(truncatingIfNeeded: (Int(sequence) + count) & Int(Int32.max))
    }
}
