import DequeModule
import KafkaRecords

extension FetcherStateMachine {
    /// A batch that is being taken: nobody else is given any of its partition until it is finished or given back.
    struct Claim: Sendable {
        var topicPartition: TopicPartition
        var generation: UInt64
        var batch: RecordBatch
        /// The first offset that counts: the batch may begin before it.
        var offset: Int64
        /// When the batch came.
        var arrival: Instant
    }

    /// What there is to be taken.
    enum Taken: Sendable {
        case claim(Claim)
        /// All of the partition was taken that the broker had.
        case end(TopicPartition, offset: Int64)
        /// The partition is read from another place from here on.
        case reset(TopicPartition, PositionReset)
        case failure(PartitionFailure)
        case nothing
    }

    /// Takes what waits longest.
    mutating func take(now: Instant) -> (taken: Taken, actions: [Action]) {
        if let failure = failures.popFirst() { return (.failure(failure), []) }
        var actions: [Action] = []
        while let topicPartition = queue.popFirst() {
            let (taken, more) = takeQueued(topicPartition, now)
            actions += more
            if let taken { return (taken, actions) }
        }
        return (.nothing, actions)
    }

    /// Takes what waits of one partition.
    mutating func take(from topicPartition: TopicPartition, now: Instant) -> (taken: Taken, actions: [Action]) {
        if let index = failures.firstIndex(where: { $0.topicPartition == topicPartition }) {
            return (.failure(failures.remove(at: index)), [])
        }
        guard let index = queue.firstIndex(of: topicPartition) else { return (.nothing, []) }
        queue.remove(at: index)
        let (taken, actions) = takeQueued(topicPartition, now)
        return (taken ?? .nothing, actions)
    }

    private mutating func takeQueued(
        _ topicPartition: TopicPartition, _ now: Instant
    ) -> (taken: Taken?, actions: [Action]) {
        partitions[topicPartition]?.isQueued = false
        partitions[topicPartition]?.skip()
        guard let partition = partitions[topicPartition], partition.isTakeable, let position = partition.position
        else { return (nil, []) }
        if let reset = partitions[topicPartition]?.passReset() {
            // What the leader has against the next fetch may count now.
            return (.reset(topicPartition, reset), enqueue(topicPartition) + schedule(now))
        }
        guard let first = partition.buffer.first else { return (nil, []) }
        switch first.content {
        case .records(let batch):
            partitions[topicPartition]?.claim()
            let claim = Claim(
                topicPartition: topicPartition, generation: partition.generation, batch: batch, offset: position,
                arrival: first.arrival)
            return (.claim(claim), [])
        case .end:
            partitions[topicPartition]?.passEnd()
            // As above.
            return (.end(topicPartition, offset: position), enqueue(topicPartition) + schedule(now))
        case .damage(let failure):
            end(topicPartition, failure)
            return (.failure(failure), schedule(now))
        case .nothing:
            return (nil, [])
        }
    }

    /// The claimed batch is inflated, which takes a number of bytes.
    mutating func inflated(_ claim: Claim, to size: Int) {
        guard isCurrent(claim) else { return }
        heldBytes += partitions[claim.topicPartition]?.setInflatedSize(size) ?? 0
    }

    /// The claimed batch was taken as a whole.
    mutating func finish(_ claim: Claim, now: Instant) -> [Action] {
        guard isCurrent(claim) else { return [] }
        heldBytes -= partitions[claim.topicPartition]?.finishClaim() ?? 0
        partitions[claim.topicPartition]?.lastProgress = now
        return enqueue(claim.topicPartition) + released(now)
    }

    /// The claimed batch was taken up to an offset. The rest goes first when the partition is taken from again.
    mutating func giveBack(_ claim: Claim, at offset: Int64, now: Instant) -> [Action] {
        guard isCurrent(claim) else { return [] }
        heldBytes -= partitions[claim.topicPartition]?.giveBackClaim(at: offset) ?? 0
        guard let partition = partitions[claim.topicPartition] else { return [] }
        if partition.isTakeable, !partition.isQueued {
            partitions[claim.topicPartition]?.isQueued = true
            queue.prepend(claim.topicPartition)
        }
        return (partition.isTakeable ? [.wake] : []) + released(now)
    }

    /// The claimed batch cannot be read.
    mutating func reject(
        _ claim: Claim, _ error: RecordsError, now: Instant
    ) -> (failure: PartitionFailure?, actions: [Action]) {
        guard isCurrent(claim) else { return (nil, []) }
        let failure = PartitionFailure(
            topicPartition: claim.topicPartition, offset: claim.offset, nextOffset: claim.batch.nextOffset,
            error: KafkaError(.corruptRecords, "a batch of records cannot be read", cause: error))
        end(claim.topicPartition, failure)
        return (failure, schedule(now))
    }

    /// Whether the claim still counts and its partition is not paused.
    func mayHandOut(_ claim: Claim) -> Bool {
        isCurrent(claim) && partitions[claim.topicPartition]?.isPaused == false
    }

    private func isCurrent(_ claim: Claim) -> Bool {
        guard let partition = partitions[claim.topicPartition] else { return false }
        return partition.generation == claim.generation && partition.isClaimed
    }

    /// There is more room. That is only news to a broker that is not being asked.
    private mutating func released(_ now: Instant) -> [Action] {
        brokers.values.allSatisfy { !$0.fetch.isIdle } ? [] : schedule(now)
    }
}
