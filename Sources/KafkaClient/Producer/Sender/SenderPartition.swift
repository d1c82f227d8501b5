import DequeModule
import KafkaCodec

/// A partition as the sender sees it: who leads it, what is unresolved, and how its sequence numbers go on.
struct SenderPartition {
    typealias Instant = KafkaClock.Instant

    /// A place among the unresolved batches where sequence numbers are missing, because their batch has failed. What
    /// lies behind it cannot be written under these numbers.
    struct Gap: Equatable {
        /// The number of unresolved batches before it.
        var position: Int
        /// The failed batch is not in the log and never will be, so neither is any after it.
        var isClean: Bool
    }

    let topicPartition: TopicPartition
    /// The sender's number of the topic.
    let topic: Int
    var topicID: KafkaUUID
    var leader: Int32?
    /// The topic was deleted and made anew with fewer partitions, so that there is no such partition any more.
    var isGone = false
    /// The batches that were given out, in the order of their records.
    var unresolved: Deque<SenderBatch> = []
    /// In ascending order of their positions, of which no two are the same.
    var gaps: [Gap] = []
    /// Whose sequence numbers are in use; nil before the first.
    var identity: ProducerIdentity?
    var nextSequence: Int32 = 0
    /// A batch under this identity was written, so that the broker knows which sequence number comes next. Before that
    /// it may take any, and what is sent together could be written with the first missing.
    var isEstablished = false
    /// Sequence numbers are missing at the end, so that the next batch must begin anew in another epoch.
    var needsNewEpoch = false
    /// Failures in a row, and when to try again.
    var failures = 0
    var retryAt = Instant(nanoseconds: .min)
    /// The last thing that went wrong, until something goes well.
    var lastError: KafkaError?
    /// When a batch was written last; nil before the first.
    var lastProgress: Instant?
    /// Whether it is in the sender's list of partitions with something to do.
    var isListed = false

    init(_ topicPartition: TopicPartition, topic: Int, topicID: KafkaUUID) {
        self.topicPartition = topicPartition
        self.topic = topic
        self.topicID = topicID
    }

    var hasInFlight: Bool { unresolved.contains { $0.request != nil } }

    /// Notes that the batch that was at an index has failed.
    mutating func insertGap(at position: Int, isClean: Bool) {
        if let index = gaps.firstIndex(where: { $0.position >= position }) {
            if gaps[index].position == position {
                // Of two failed batches side by side one that was never written lets nothing behind it be written.
                gaps[index].isClean = gaps[index].isClean || isClean
            } else {
                gaps.insert(Gap(position: position, isClean: isClean), at: index)
            }
        } else {
            gaps.append(Gap(position: position, isClean: isClean))
        }
    }

    /// Takes an unresolved batch out. Gaps keep their places between the others.
    mutating func remove(at index: Int) -> SenderBatch {
        let batch = unresolved.remove(at: index)
        var shifted: [Gap] = []
        for var gap in gaps {
            if gap.position > index { gap.position -= 1 }
            if let last = shifted.indices.last, shifted[last].position == gap.position {
                shifted[last].isClean = shifted[last].isClean || gap.isClean
            } else {
                shifted.append(gap)
            }
        }
        gaps = shifted
        return batch
    }

    /// What is left when nothing is unresolved.
    mutating func tidy() {
        guard unresolved.isEmpty, !gaps.isEmpty else { return }
        gaps = []
        needsNewEpoch = true
    }
}
