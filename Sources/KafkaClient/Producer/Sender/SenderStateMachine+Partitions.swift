import KafkaRecords

// MARK: - Choosing partitions

extension SenderStateMachine {
    /// The number of a topic; nil for one that no record was sent to so far.
    mutating func topic(named name: String) -> Int? {
        if let lastTopic, lastTopic.name == name { return lastTopic.index }
        guard let index = topicsByName[name] else { return nil }
        lastTopic = (name, index)
        return index
    }

    /// The partitions of a topic, as a partitioner sees them.
    func topicPartitions(_ topic: Int, isConsistent: Bool) -> TopicPartitions {
        TopicPartitions(
            topic: topics[topic].name, count: partitionCount(topic), writable: topics[topic].writable,
            isConsistent: isConsistent)
    }

    /// The number of a topic's partitions.
    func partitionCount(_ topic: Int) -> Int32 { Int32(truncatingIfNeeded: topics[topic].count) }

    /// The error of records for a partition that their topic does not have any more.
    func goneError(_ partition: Int, _ cause: KafkaError?) -> KafkaError {
        let name = partitions[partition].topicPartition
        let count = partitionCount(partitions[partition].topic)
        return KafkaError(
            .topicRecreated,
            "\(name): the topic was deleted and made anew with \(count) partition\(count == 1 ? "" : "s")",
            cause: cause)
    }

    /// The partition that a choice leads to.
    ///
    /// - Parameters:
    ///   - size: The bound for the record's memory.
    ///   - draw: Gives a random number.
    /// - Returns: A partition that need not exist; nil when the record should have named one.
    mutating func partition(
        _ choice: PartitionChoice,
        of topic: Int,
        for size: Int,
        draw: () -> UInt64,
        now: () -> Instant
    ) -> Int32? {
        switch choice {
        case .partition(let number):
            return number
        case .sticky:
            return stickyPartition(of: topic, for: size, draw: draw, now: now) ?? 0
        case .next:
            topics[topic].turns &+= 1
            return partition(of: topic, at: topics[topic].turns &- 1)
        case .random:
            return partition(of: topic, at: draw())
        case .refused:
            return nil
        }
    }

    private func partition(of topic: Int, at place: UInt64) -> Int32 {
        let writable = topics[topic].writable
        guard writable.isEmpty else { return writable[Int(truncatingIfNeeded: place % UInt64(writable.count))] }
        return Int32(truncatingIfNeeded: place % UInt64(max(partitionCount(topic), 1)))
    }

    /// The number of the partition that records without a key stick to.
    private mutating func stickyPartition(
        of topic: Int,
        for size: Int,
        draw: () -> UInt64,
        now: () -> Instant
    ) -> Int32? {
        // What a record takes among others, about: the bound counts a batch of its own.
        let share = size - RecordBatchBuilder.headerSize - 26
        let turn = min(configuration.batchSize, StickyPartition.turn)
        if topics[topic].sticky.isSpent(adding: share, turn: turn - RecordBatchBuilder.headerSize) {
            // One that is full need not linger.
            if let left = topics[topic].sticky.current, turn == configuration.batchSize {
                accumulator.closeBatch(of: topics[topic].partitions[Int(left)])
            }
            let (writable, loads) = stickyCandidates(of: topic, now: now)
            topics[topic].sticky.advance(
                writable: writable, count: partitionCount(topic), loads: loads, draw: draw())
        }
        topics[topic].sticky.add(share)
        return topics[topic].sticky.current
    }

    /// The partitions to stick to next, and how many batches wait for each of them (KIP-794).
    private func stickyCandidates(of topic: Int, now: () -> Instant) -> (partitions: [Int32], loads: [Int]) {
        guard configuration.adaptsToLoad, topics[topic].writable.count > 1 else { return (topics[topic].writable, []) }
        var writable = topics[topic].writable
        let timeout = configuration.partitionAvailabilityTimeout
        if timeout > .zero {
            let now = now()
            writable.removeAll { number in
                guard let leader = partitions[topics[topic].partitions[Int(number)]].leader,
                    let since = brokers[leader]?.waitingSince
                else { return false }
                return since.duration(to: now) > timeout
            }
            if writable.isEmpty { writable = topics[topic].writable }
        }
        let loads = writable.map { number in
            let partition = topics[topic].partitions[Int(number)]
            return accumulator.batchCount(partition)
                + partitions[partition].unresolved.reduce(0) { $1.request == nil ? $0 + 1 : $0 }
        }
        return (writable, loads)
    }
}
