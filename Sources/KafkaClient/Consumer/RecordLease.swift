import KafkaRecords

/// An open batch that nobody is at, and how far it was handed out.
struct ParkedBatch: Sendable {
    var claim: RecordClaim
    var records: RecordBatch.Records.Iterator
}

/// An open batch in the hands of whoever goes over its records. When they are done with it, it is left to the next.
final class RecordLease {
    private let consumer: PartitionConsumer
    private var batch: ParkedBatch
    private var isFinished = false
    /// What the records are handed out in, for histories.
    var poll: UInt64

    init(_ batch: ParkedBatch, _ consumer: PartitionConsumer) {
        self.consumer = consumer
        self.batch = batch
        poll = consumer.nextPoll()
    }

    /// The partition that the batch is of.
    var topicPartition: TopicPartition { batch.claim.claim.topicPartition }

    /// Since when the partition is read from the place that the batch is of.
    var generation: UInt64 { batch.claim.claim.generation }

    /// How far the batch was handed out.
    var progress: OffsetCommit { OffsetCommit(batch.claim.position, leaderEpoch: batch.claim.leaderEpoch) }

    /// Up to where whoever goes over the records is surely done: before the one that was handed out last.
    var doneBefore: OffsetCommit? { batch.claim.doneBefore }

    /// Whether nothing more of the batch may be handed out.
    var isRevoked: Bool { batch.claim.isRevoked }

    /// Whether anything of the batch was handed out.
    var hasProgress: Bool { batch.claim.position > batch.claim.claim.offset }

    deinit {
        if !isFinished { consumer.leave(batch) }
    }

    /// The next record; nil when there is none, or it must not be handed out any more.
    func next() -> ConsumerRecord? {
        if batch.claim.isRevoked { return nil }
        while let record = batch.records.next() {
            guard var record = batch.claim.handOut(record) else { continue }
            if consumer.showsRecords { consumer.show(&record, of: batch.claim.claim, poll: poll) }
            return record
        }
        if !isFinished {
            isFinished = true
            consumer.finish(batch.claim)
        }
        return nil
    }

    func append(to records: inout [ConsumerRecord], limit: Int, poll: UInt64) {
        self.poll = poll
        while records.count < limit, let record = next() { records.append(record) }
    }
}
