import Synchronization

extension GroupConsumer {
    /// Hands out nothing more of a partition, fetched or not, until ``resume(_:)``. It keeps its place, and stays the
    /// member's: a pause is no reason for a rebalance. A partition that goes and comes back is still paused.
    ///
    /// - Throws: ``KafkaError`` with the code `notAssigned`.
    public func pause(_ partition: TopicPartition) throws(KafkaError) {
        let isOwned = state.withLock { state in
            guard state.partitions[partition] != nil else { return false }
            state.paused.insert(partition)
            return true
        }
        guard isOwned else { throw Self.notAssigned(partition) }
        // Where it is not read yet, it will be paused then.
        if reader.status(of: partition) != nil { try reader.pause(partition) }
    }

    /// Ends a pause. Without one it does nothing.
    ///
    /// - Throws: ``KafkaError`` with the code `notAssigned`.
    public func resume(_ partition: TopicPartition) throws(KafkaError) {
        let isRevoking = state.withLock { state in
            state.paused.remove(partition)
            return state.partitions[partition]?.isRevoking
        }
        guard let isRevoking else { throw Self.notAssigned(partition) }
        guard !isRevoking, reader.status(of: partition) != nil else { return }
        try reader.resume(partition)
    }

    /// Pauses all partitions that the member owns now.
    public func pauseAll() {
        // One that goes meanwhile need not be paused.
        for partition in assignment { try? pause(partition) }
    }

    /// Ends all pauses.
    public func resumeAll() {
        let paused = state.withLock { state in
            defer { state.paused = [] }
            return state.paused.sorted()
        }
        // As above.
        for partition in paused { try? resume(partition) }
    }

    /// The partitions that are paused, in order.
    public var paused: [TopicPartition] { state.withLock { $0.paused.sorted() } }

    /// Sets the place to read a partition from. It takes effect before this returns. Marks of before are over: what is
    /// handed out from there on is marked, and committed, from there on.
    ///
    /// - Throws: ``KafkaError`` with the code `notAssigned`; `invalidArgument` for an offset below zero.
    public func seek(_ partition: TopicPartition, to place: StartOffset) throws(KafkaError) {
        try seek(partition, to: place, epoch: nil)
    }

    /// Sets the place to read a partition from to where somebody has left it, such as an offset that is kept elsewhere. The
    /// leader is asked first whether its log still has what was read, as with
    /// ``PartitionConsumer/assign(_:from:)-(TopicPartition,OffsetCommit)``.
    ///
    /// - Throws: ``KafkaError`` as ``seek(_:to:)-(_,StartOffset)`` does.
    public func seek(_ partition: TopicPartition, to commit: OffsetCommit) throws(KafkaError) {
        try seek(partition, to: .offset(commit.offset), epoch: commit.leaderEpoch)
    }

    private func seek(_ partition: TopicPartition, to place: StartOffset, epoch: Int32?) throws(KafkaError) {
        let place = try place.resolved(at: client.runtime.currentTimestamp)
        let ownership = state.withLock { state -> UInt64? in
            guard let owned = state.partitions[partition], !owned.isRevoking else { return nil }
            state.partitions[partition]?.phase = .reading
            state.lastNumber += 1
            state.partitions[partition]?.positioned(state.lastNumber)
            state.failures.removeAll { $0.topicPartition == partition }
            return owned.ownership
        }
        guard let ownership else { throw Self.notAssigned(partition) }
        guard reader.status(of: partition) == nil else {
            return try reader.seek(partition, to: place, epoch: epoch)
        }
        read(partition, ownership, from: place, epoch: epoch)
    }

    /// How the reading of a partition stands; nil when it is not the member's, or its place is not known yet.
    public func status(of partition: TopicPartition) -> PartitionStatus? { reader.status(of: partition) }

    /// The offset of the next record to be handed out; nil while it is looked up, or when the partition is not the
    /// member's.
    public func position(of partition: TopicPartition) -> Int64? { reader.position(of: partition) }

    /// The offset after the last record that all in-sync replicas have, as last heard; nil when nothing was heard yet.
    public func highWatermark(of partition: TopicPartition) -> Int64? { reader.highWatermark(of: partition) }

    /// What the member has of records, and has done with them, so far.
    public var statistics: ConsumerStatistics { reader.statistics }

    /// How many records lie before the end of what can be read; nil when that is not known.
    public func lag(of partition: TopicPartition) -> Int64? { reader.lag(of: partition) }

    private static func notAssigned(_ partition: TopicPartition) -> KafkaError {
        KafkaError(.notAssigned, "partition \(partition) is not the member's")
    }
}
