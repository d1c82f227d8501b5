import KafkaCodec
import Logging

// MARK: - Looking offsets up

extension FetcherStateMachine {
    /// How long a broker may look for an offset in remote storage (KIP-1075).
    private static let lookUpTimeout = Duration.seconds(30)
    /// The first version of ListOffsets that knows of transactions.
    private static let firstVersionWithIsolation: Int16 = 2

    /// The connection that ``Action/lookUp(at:)`` asked for is there.
    ///
    /// - Returns: The request; nil when there is nothing to be looked up any more.
    mutating func beginLookUp(at id: Int32, version: Int16, now: Instant) -> ListOffsetsRequest? {
        guard let broker = brokers[id], case .starting = broker.lookUp else { return nil }
        brokers[id]?.lookUp = .idle
        var asked: [Asked] = []
        var topics: [ListOffsetsRequest.ListOffsetsTopic] = []
        for topicPartition in order {
            guard let partition = partitions[topicPartition], partition.place.leader == id, partition.isDue(now),
                case .lookingUp(let lookUp) = partition.phase, let timestamp = lookUp.timestamp
            else { continue }
            asked.append(Asked(partition))
            let entry = ListOffsetsRequest.ListOffsetsPartition(
                partitionIndex: topicPartition.partition, currentLeaderEpoch: partition.place.leaderEpoch ?? -1,
                timestamp: timestamp)
            if let index = topics.firstIndex(where: { $0.name == topicPartition.topic }) {
                topics[index].partitions.append(entry)
            } else {
                topics.append(.init(name: topicPartition.topic, partitions: [entry]))
            }
        }
        guard !asked.isEmpty else { return nil }
        brokers[id]?.lookUp = .underWay(asked)
        return ListOffsetsRequest(
            replicaID: -1,
            isolationLevel: version >= Self.firstVersionWithIsolation ? configuration.isolationLevel.rawValue : 0,
            topics: topics, timeoutMs: Int32(clamping: Self.lookUpTimeout.wholeMilliseconds))
    }

    /// A look-up, or its connection, has failed.
    mutating func lookUpFailed(at id: Int32, _ error: KafkaError, now: Instant) -> [Action] {
        guard brokers[id] != nil else { return [] }
        brokers[id]?.lookUp = .idle
        if error.isRetriable { return brokerFailed(id, error, now) + schedule(now) }
        let affected = order.filter {
            guard let partition = partitions[$0], case .lookingUp = partition.phase else { return false }
            return partition.place.leader == id
        }
        return affected.flatMap { fail($0, error) } + schedule(now)
    }

    /// A look-up was answered.
    mutating func lookUpAnswered(by id: Int32, _ response: ListOffsetsResponse, now: Instant) -> [Action] {
        guard let broker = brokers[id], case .underWay(let asked) = broker.lookUp else { return [] }
        brokers[id]?.lookUp = .idle
        brokerSucceeded(id)
        var answers: [TopicPartition: ListOffsetsResponse.ListOffsetsPartitionResponse] = [:]
        for topic in response.topics {
            for answer in topic.partitions {
                answers[TopicPartition(topic: topic.name, partition: answer.partitionIndex)] = answer
            }
        }
        var actions: [Action] = []
        for asked in asked {
            guard let partition = partitions[asked.topicPartition], partition.generation == asked.generation,
                case .lookingUp(let lookUp) = partition.phase
            else { continue }
            let answer = answers[asked.topicPartition]
            actions += lookedUp(asked.topicPartition, lookUp, answer, by: id, now)
        }
        return actions + schedule(now)
    }

    private mutating func lookedUp(
        _ topicPartition: TopicPartition, _ lookUp: OffsetLookUp,
        _ answer: ListOffsetsResponse.ListOffsetsPartitionResponse?, by id: Int32, _ now: Instant
    ) -> [Action] {
        guard let answer else {
            backOff(topicPartition, KafkaError(.protocolViolation, "broker \(id) left out an offset"), now)
            return []
        }
        guard !answer.errorCode.isError else {
            return refused(answer.errorCode, topicPartition, "broker \(id) refused to look up an offset", now)
        }
        partitions[topicPartition]?.succeeded(now)
        // Version 0 answers with a list.
        if let offset = answer.offset >= 0 ? answer.offset : answer.oldStyleOffsets.first, offset >= 0 {
            var lookUp = lookUp
            guard let position = lookUp.found(offset) else {
                // What is under way belongs to the first question.
                let generation = nextGeneration()
                partitions[topicPartition]?.goOn(with: lookUp, generation: generation)
                return []
            }
            let isAsAsked = position == offset && answer.leaderEpoch >= 0
            partitions[topicPartition]?.completeReset(at: position, isEnd: lookUp.start == .latest)
            return setPosition(
                topicPartition, position, epoch: isAsAsked ? answer.leaderEpoch : nil, isValidated: true)
        }
        guard lookUp.mayFindNothing else {
            let text = "broker \(id) knows no \(lookUp.start) offset"
            backOff(topicPartition, KafkaError(.protocolViolation, text), now)
            return []
        }
        // No record is as young as that.
        beginAnew(topicPartition, .latest)
        return []
    }

    /// A broker has something against a question about offsets.
    private mutating func refused(
        _ code: ErrorCode, _ topicPartition: TopicPartition, _ text: String, _ now: Instant
    ) -> [Action] {
        let error = KafkaError(brokerError: code, text)
        guard code.isRetriable || code == .unknownServerError else { return fail(topicPartition, error) }
        backOff(topicPartition, error, now)
        return [.refreshMetadata(.init(code, topicPartition))]
    }
}

// MARK: - Comparing logs

extension FetcherStateMachine {
    /// How often a leader that is older than what was read is not believed.
    private static let epochDoubts = 3
    /// The first version of OffsetForLeaderEpoch that consumers may ask in: those before want the rights of a broker.
    private static let firstVersionForConsumers: Int16 = 3

    /// The connection that ``Action/validate(at:)`` asked for is there.
    ///
    /// - Parameter version: The highest version that can be used; nil when the broker does not offer the request.
    /// - Returns: The request; nil when there is nothing to be asked.
    mutating func beginValidation(at id: Int32, version: Int16?, now: Instant) -> OffsetForLeaderEpochRequest? {
        guard let broker = brokers[id], case .starting = broker.validation else { return nil }
        brokers[id]?.validation = .idle
        var asked: [Asked] = []
        var topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic] = []
        for topicPartition in order {
            guard let partition = partitions[topicPartition], partition.place.leader == id, partition.isDue(now),
                case .validating = partition.phase
            else { continue }
            guard let version, version >= Self.firstVersionForConsumers, let epoch = partition.fetchEpoch else {
                validated(topicPartition, under: partition.place.leaderEpoch, now)
                continue
            }
            asked.append(Asked(partition))
            let entry = OffsetForLeaderEpochRequest.OffsetForLeaderPartition(
                partition: topicPartition.partition, currentLeaderEpoch: partition.place.leaderEpoch ?? -1,
                leaderEpoch: epoch)
            if let index = topics.firstIndex(where: { $0.topic == topicPartition.topic }) {
                topics[index].partitions.append(entry)
            } else {
                topics.append(.init(topic: topicPartition.topic, partitions: [entry]))
            }
        }
        guard !asked.isEmpty else { return nil }
        brokers[id]?.validation = .underWay(asked)
        return OffsetForLeaderEpochRequest(replicaID: -1, topics: topics)
    }

    private mutating func validated(_ topicPartition: TopicPartition, under epoch: Int32?, _ now: Instant) {
        partitions[topicPartition]?.phase = .fetching
        partitions[topicPartition]?.validatedEpoch = epoch
        partitions[topicPartition]?.succeeded(now)
        // The leader may have changed once more.
        if partitions[topicPartition]?.needsValidation == true { partitions[topicPartition]?.phase = .validating }
    }

    /// A comparison, or its connection, has failed.
    mutating func validationFailed(at id: Int32, _ error: KafkaError, now: Instant) -> [Action] {
        guard brokers[id] != nil else { return [] }
        brokers[id]?.validation = .idle
        if error.isRetriable { return brokerFailed(id, error, now) + schedule(now) }
        let affected = order.filter {
            guard let partition = partitions[$0], case .validating = partition.phase else { return false }
            return partition.place.leader == id
        }
        return affected.flatMap { fail($0, error) } + schedule(now)
    }

    /// A comparison was answered.
    mutating func validationAnswered(
        by id: Int32, _ response: OffsetForLeaderEpochResponse, now: Instant
    ) -> [Action] {
        guard let broker = brokers[id], case .underWay(let asked) = broker.validation else { return [] }
        brokers[id]?.validation = .idle
        brokerSucceeded(id)
        var answers: [TopicPartition: OffsetForLeaderEpochResponse.EpochEndOffset] = [:]
        for topic in response.topics {
            for answer in topic.partitions {
                answers[TopicPartition(topic: topic.topic, partition: answer.partition)] = answer
            }
        }
        var actions: [Action] = []
        for asked in asked {
            guard let partition = partitions[asked.topicPartition], partition.generation == asked.generation,
                case .validating = partition.phase
            else { continue }
            let answer = answers[asked.topicPartition]
            actions += validated(asked, answer, by: id, now)
        }
        return actions + schedule(now)
    }

    private mutating func validated(
        _ asked: Asked, _ answer: OffsetForLeaderEpochResponse.EpochEndOffset?, by id: Int32, _ now: Instant
    ) -> [Action] {
        let topicPartition = asked.topicPartition
        guard let answer else {
            backOff(topicPartition, KafkaError(.protocolViolation, "broker \(id) left out an epoch"), now)
            return []
        }
        guard !answer.errorCode.isError else {
            return refused(answer.errorCode, topicPartition, "broker \(id) refused to compare logs", now)
        }
        guard answer.endOffset >= 0, answer.leaderEpoch >= 0 else {
            // The leader knows nothing of the epoch or any before it: nothing of what was read need be there.
            guard let partition = partitions[topicPartition], !partition.isClaimed else {
                return waitForClaim(topicPartition, now)
            }
            let text = "the leader, broker \(id), has no record of the leader epoch that was read last"
            let error = KafkaError(.logTruncated, text)
            if let epoch = partition.fetchEpoch, let known = asked.leaderEpoch, epoch > known,
                partition.epochDoubts < Self.epochDoubts
            {
                partitions[topicPartition]?.epochDoubts += 1
                // It may be one of before, to which the metadata of before has led.
                backOff(topicPartition, error, now)
                return [.refreshMetadata(.notLeader(topicPartition))]
            }
            return reset(topicPartition, because: error, .logTruncated, now)
        }
        guard answer.endOffset >= asked.offset else {
            return diverged(topicPartition, answer.endOffset, answer.leaderEpoch, now)
        }
        validated(topicPartition, under: asked.leaderEpoch, now)
        return []
    }

    /// The leader's log parts from what was fetched at an offset: what was fetched beyond it is not there any more.
    mutating func diverged(
        _ topicPartition: TopicPartition, _ offset: Int64, _ epoch: Int32, _ now: Instant
    ) -> [Action] {
        guard let partition = partitions[topicPartition], let position = partition.position else { return [] }
        guard !partition.isClaimed else { return waitForClaim(topicPartition, now) }
        heldBytes -= partitions[topicPartition]?.dropBuffer() ?? 0
        guard offset < position else {
            // Nothing that was handed out is concerned.
            validated(topicPartition, under: partition.place.leaderEpoch, now)
            return []
        }
        let text = "the log was cut at offset \(offset), records from there on to \(position) were read and are gone"
        guard configuration.offsetReset != .none else {
            return fail(topicPartition, KafkaError(.logTruncated, text), nextOffset: offset)
        }
        let reset = PositionReset(
            .logTruncated, at: now, from: position, to: offset, losing: offset..<position)
        return beginReset(topicPartition, reset, isComplete: true)
            + [.note(.warning, "\(topicPartition): \(text)")]
            + setPosition(topicPartition, offset, epoch: epoch, isValidated: true)
    }

    /// How far the user has got is only known when what is being taken was taken.
    private mutating func waitForClaim(_ topicPartition: TopicPartition, _ now: Instant) -> [Action] {
        partitions[topicPartition]?.phase = .validating
        backOff(topicPartition, KafkaError(.logTruncated, "the log was cut while a batch is being taken"), now)
        return []
    }
}
