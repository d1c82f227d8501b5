import KafkaCodec

/// TxnOffsetCommit: offsets of a group that count when a transaction is committed. From version 5 on the broker adds the
/// group to the transaction (KIP-890), from version 6 on topics have ids (KIP-848). From version 3 on a member says who it
/// is, and is checked (KIP-447).
extension TxnOffsetCommitRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var errors: [TopicKey: [Int32: ErrorCode]] = [:]
        var offsets: GroupCoordinator.Commits = []
        let longest = broker.number("offset.metadata.max.bytes", 4096)
        for topic in topics {
            let key = TopicKey(topic)
            let name = request.version >= 6 ? broker.image?.topicNames[topic.topicID] : topic.name
            for asked in topic.partitions {
                guard let name else {
                    errors[key, default: [:]][asked.partitionIndex] = .unknownTopicID
                    continue
                }
                let partition = PartitionName(name, asked.partitionIndex)
                let metadata = asked.committedMetadata ?? ""
                if broker.image?.partition(partition) == nil {
                    errors[key, default: [:]][asked.partitionIndex] = .unknownTopicOrPartition
                } else if Int64(metadata.utf8.count) > longest {
                    errors[key, default: [:]][asked.partitionIndex] = .offsetMetadataTooLarge
                } else {
                    let offset = CommittedOffset(
                        offset: asked.committedOffset, leaderEpoch: asked.committedLeaderEpoch, metadata: metadata,
                        timestamp: broker.now.milliseconds, topicID: topic.topicID)
                    offsets.append((partition, offset))
                }
            }
        }
        let isWhollyRefused = topics.allSatisfy { topic in
            topic.partitions.allSatisfy {
                let error = errors[TopicKey(topic)]?[$0.partitionIndex]
                return error.map { $0 != .offsetMetadataTooLarge } ?? false
            }
        }
        let answer = { (error: ErrorCode) in
            broker.respond(request, response { errors[$0]?[$1] ?? error })
        }
        if isWhollyRefused { return answer(.noError) }
        let support: TransactionSupport =
            request.version >= 5 ? .adds : request.version == 4 ? .verifies : .verifiesWithOldErrors
        let committer = OffsetCommitter(
            generation: generationIDOrMemberEpoch, member: memberID, instance: groupInstanceID, isTransactional: true,
            version: request.version)
        let commit = GroupCoordinator.TransactionalCommit(
            transactionalID: transactionalID, producer: ProducerIdentity(id: producerID, epoch: producerEpoch),
            group: groupID, committer: committer, offsets: offsets, support: support)
        broker.groups.commit(commit, then: answer)
    }

    private struct TopicKey: Hashable {
        var name: String
        var id: KafkaUUID

        init(_ topic: TxnOffsetCommitRequestTopic) {
            name = topic.name
            id = topic.topicID
        }
    }

    private func response(_ error: (TopicKey, Int32) -> ErrorCode) -> TxnOffsetCommitResponse {
        TxnOffsetCommitResponse(
            topics: topics.map { topic in
                .init(
                    name: topic.name, topicID: topic.topicID,
                    partitions: topic.partitions.map {
                        .init(partitionIndex: $0.partitionIndex, errorCode: error(TopicKey(topic), $0.partitionIndex))
                    }
                )
            }
        )
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> TxnOffsetCommitResponse {
        response { _, _ in error }
    }
}
