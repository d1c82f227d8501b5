import Synchronization

extension Producer {
    /// How the records of a partition are getting on; nil while the producer knows nothing of the partition.
    public func status(of topicPartition: TopicPartition) -> ProducerPartitionStatus? {
        let now = runtime.clock.now
        return state.withLock { state in
            guard let topic = state.machine.topicsByName[topicPartition.topic],
                (0..<state.machine.partitionCount(topic)).contains(topicPartition.partition)
            else { return nil }
            let partition = state.machine.topics[topic].partitions[Int(topicPartition.partition)]
            return state.machine.status(of: partition, now: now)
        }
    }

    /// How the partitions are getting on that have records which are neither delivered nor given up, in the order in
    /// which they got them.
    public var busyPartitions: [ProducerPartitionStatus] {
        let now = runtime.clock.now
        return state.withLock { state in state.machine.listed.map { state.machine.status(of: $0, now: now) } }
    }

    /// Gives records up: they fail with the code `recordPurged`, and whoever waits for them is told so.
    ///
    /// Records that are on their way go on, and may be written; what follows them is numbered so that it is neither
    /// refused nor written twice. They keep their room in the buffer until their answers come.
    ///
    /// - Parameter scope: Which records. Default: all.
    /// - Returns: The records, by partition and in their order, each with its error.
    @discardableResult
    public func purge(_ scope: PurgeScope = .all) -> [UndeliveredRecord] {
        let error = KafkaError(.recordPurged, "the producer was told to give up its records")
        let batches = change { state, effects, now in
            let (undelivered, actions) = state.machine.purge(scope, error, now: now)
            Self.perform(actions, &state, &effects)
            return undelivered
        }
        return read(batches)
    }
}
