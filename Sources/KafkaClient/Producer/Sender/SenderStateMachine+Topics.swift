import KafkaCodec

// MARK: - Topics in use

extension SenderStateMachine {
    /// A topic is to get a record.
    ///
    /// - Returns: Whether the client has to keep its metadata from now on; it does so already where not.
    mutating func beginUse(of topic: Int, now: Instant) -> Bool {
        topics[topic].idleSince = max(topics[topic].idleSince, now)
        guard !topics[topic].isInUse else { return false }
        topics[topic].isInUse = true
        idleCheckAt = min(idleCheckAt, now.advanced(by: idleTime))
        return true
    }

    /// Every topic is out of use.
    mutating func endAllUse() {
        idleCheckAt = Instant(nanoseconds: .max)
        for topic in topics.indices { topics[topic].isInUse = false }
    }

    /// Lets go of topics that had no records for long. The sequence numbers of their partitions are kept.
    mutating func endUseOfIdleTopics(now: Instant) {
        guard now >= idleCheckAt else { return }
        idleCheckAt = Instant(nanoseconds: .max)
        for topic in topics.indices where topics[topic].isInUse {
            let since = topics[topic].busyPartitions > 0 ? now : topics[topic].idleSince
            let end = since.advanced(by: idleTime)
            if now >= end {
                topics[topic].isInUse = false
                actions.append(.endUse(topic: topics[topic].name, since: since))
            } else {
                idleCheckAt = min(idleCheckAt, end)
            }
        }
    }

    /// So long that records that come one after the other do not each begin the use anew.
    private var idleTime: Duration { max(topicRetention, .seconds(1)) }
}

// MARK: - Topics

extension SenderStateMachine {
    /// What the metadata says of a topic: now it can be produced to.
    mutating func update(_ metadata: TopicMetadata, now: Instant) -> [Action] {
        let index: Int
        if let known = topicsByName[metadata.name] {
            index = known
        } else {
            index = topics.count
            topics.append(Topic(name: metadata.name, id: metadata.id))
            topicsByName[metadata.name] = index
        }
        let isAnew = !topics[index].id.isZero && !metadata.id.isZero && topics[index].id != metadata.id
        if !metadata.id.isZero { topics[index].id = metadata.id }
        // Partitions are numbered from 0 without gaps, and are never taken away while the topic lives.
        var count = isAnew ? 0 : topics[index].count
        while case let number = Int32(truncatingIfNeeded: count), metadata.partitions[number] != nil {
            count += 1
            guard topics[index].partitions.count < count else { continue }
            topics[index].partitions.append(partitions.count)
            partitions.append(
                SenderPartition(
                    TopicPartition(topic: metadata.name, partition: number), topic: index, topicID: metadata.id))
            accumulator.addPartition()
        }
        topics[index].count = count
        topics[index].writable = []
        for (number, partition) in topics[index].partitions.enumerated() {
            partitions[partition].isGone = number >= count
            let number = Int32(truncatingIfNeeded: number)
            let leader = partitions[partition].isGone ? nil : metadata.partitions[number]?.leader
            if leader != nil { topics[index].writable.append(number) }
            partitions[partition].topicID = topics[index].id
            if partitions[partition].leader != leader {
                partitions[partition].leader = leader
                partitions[partition].failures = 0
                partitions[partition].retryAt = Instant(nanoseconds: .min)
            }
            if metadata.error.isError {
                partitions[partition].lastError = KafkaError(brokerError: metadata.error, "topic \(metadata.name)")
            }
            // The new topic's brokers know nothing of the sequence numbers so far.
            if isAnew { partitions[partition].isEstablished = false }
            if isAnew, transaction != nil {
                topicDidBeginAnew(partition)
            } else if isAnew, partitions[partition].identity != nil {
                let end = partitions[partition].unresolved.count
                partitions[partition].insertGap(at: end, isClean: false)
                partitions[partition].tidy()
            }
            if isAnew, partitions[partition].isGone { dropUnsent(of: partition, goneError(partition, nil)) }
        }
        if let current = topics[index].sticky.current, !topics[index].writable.contains(current) {
            topics[index].sticky = StickyPartition()
        }
        return finishStep(now: now)
    }
}
