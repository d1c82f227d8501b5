import Synchronization

extension PartitionConsumer {
    /// Hands out nothing more of a partition, fetched or not, until ``resume(_:)``. It keeps its place.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidArgument` when the partition is not read.
    public func pause(_ topicPartition: TopicPartition) throws(KafkaError) {
        let found = step { state, now in state.pause(topicPartition, now: now) }
        guard found else { throw Self.notAssigned(topicPartition) }
    }

    /// Ends a pause. Without one it does nothing.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidArgument` when the partition is not read.
    public func resume(_ topicPartition: TopicPartition) throws(KafkaError) {
        let found = step { state, now -> (Bool, [FetcherStateMachine.Action]) in
            guard state.machine.partitions[topicPartition] != nil else { return (false, []) }
            return (true, state.machine.resume(topicPartition, now: now))
        }
        guard found else { throw Self.notAssigned(topicPartition) }
    }

    /// Pauses all partitions that are read now.
    public func pauseAll() {
        step { state, now in ((), state.machine.order.flatMap { state.pause($0, now: now).actions }) }
    }

    /// Ends all pauses.
    public func resumeAll() {
        step { state, now in ((), state.machine.paused.flatMap { state.machine.resume($0, now: now) }) }
    }

    /// The partitions that are paused, in the order in which they were assigned.
    public var paused: [TopicPartition] { state.withLock { $0.machine.paused } }
}

extension PartitionConsumer.State {
    fileprivate mutating func pause(
        _ topicPartition: TopicPartition, now: KafkaClock.Instant
    ) -> (found: Bool, actions: [FetcherStateMachine.Action]) {
        guard machine.partitions[topicPartition] != nil else { return (false, []) }
        let given = revoke(topicPartition, now: now)
        return (true, given + machine.pause(topicPartition, now: now))
    }
}

extension FetcherStateMachine {
    /// The partitions that are paused, in the order in which they were added.
    var paused: [TopicPartition] { order.filter { partitions[$0]?.isPaused == true } }
}
