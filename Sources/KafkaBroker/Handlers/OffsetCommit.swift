import KafkaCodec

/// OffsetCommit: what a group has read. Members name their generation; without one, only a group that has no members
/// takes commits. From version 9 on members of the new protocol may commit (KIP-848), from version 10 on topics have ids.
/// Up to version 4 clients say how long their offsets are to be kept.
///
/// Refused partitions come first in the answer, as with Kafka. Version 0, which writes to ZooKeeper in Kafka, is served
/// like version 1 without a generation.
extension OffsetCommitRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var answer = OffsetCommitAnswer(request.version)
        var offsets: GroupCoordinator.Commits = []
        let longest = broker.number("offset.metadata.max.bytes", 4096)
        for topic in topics {
            let name = request.version >= 10 ? broker.image?.topicNames[topic.topicID] : topic.name
            answer.begin(topic)
            for asked in topic.partitions {
                guard let name else {
                    answer.refuse(asked.partitionIndex, .unknownTopicID)
                    continue
                }
                let partition = PartitionName(name, asked.partitionIndex)
                let metadata = asked.committedMetadata ?? ""
                if broker.image?.partition(partition) == nil {
                    answer.refuse(asked.partitionIndex, .unknownTopicOrPartition)
                } else if Int64(metadata.utf8.count) > longest {
                    answer.accept(asked.partitionIndex, .offsetMetadataTooLarge)
                } else {
                    answer.accept(asked.partitionIndex, nil)
                    offsets.append((partition, committed(asked, topic.topicID, metadata, request.version, broker)))
                }
            }
        }
        guard answer.hasAccepted else { return broker.respond(request, answer.response(.noError)) }
        let committer = OffsetCommitter(
            generation: request.version >= 1 ? generationIDOrMemberEpoch : -1, member: memberID,
            instance: groupInstanceID, version: request.version)
        broker.groups.commit(offsets, of: groupID, by: committer) { error, stale in
            broker.respond(request, answer.response(error, stale: stale, in: broker.image))
        }
    }

    private func committed(
        _ asked: OffsetCommitRequestPartition, _ topicID: KafkaUUID, _ metadata: String, _ version: Int16,
        _ broker: Broker
    ) -> CommittedOffset {
        let now = broker.now.milliseconds
        var offset = CommittedOffset(
            offset: asked.committedOffset, leaderEpoch: asked.committedLeaderEpoch, metadata: metadata,
            timestamp: version == 1 && asked.commitTimestamp >= 0 ? asked.commitTimestamp : now, topicID: topicID)
        if (2...4).contains(version), retentionTimeMs >= 0 {
            let (end, overflow) = now.addingReportingOverflow(retentionTimeMs)
            offset.expireTimestamp = overflow ? .max : end
        }
        return offset
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> OffsetCommitResponse {
        OffsetCommitResponse(
            topics: topics.map { topic in
                .init(
                    name: topic.name, topicID: topic.topicID,
                    partitions: topic.partitions.map { .init(partitionIndex: $0.partitionIndex, errorCode: error) })
            }
        )
    }
}

/// The answer to an OffsetCommit: partitions that there are not come before the others.
private struct OffsetCommitAnswer {
    private struct Topic {
        var name: String
        var id: KafkaUUID
        var refused: [(Int32, ErrorCode)] = []
        var accepted: [(Int32, ErrorCode?)] = []
    }

    private var topics: [Topic] = []
    private let version: Int16

    init(_ version: Int16) {
        self.version = version
    }

    var hasAccepted: Bool { topics.contains { !$0.accepted.isEmpty } }

    mutating func begin(_ topic: OffsetCommitRequest.OffsetCommitRequestTopic) {
        topics.append(Topic(name: topic.name, id: topic.topicID))
    }

    mutating func refuse(_ partition: Int32, _ error: ErrorCode) {
        topics[topics.count - 1].refused.append((partition, error))
    }

    mutating func accept(_ partition: Int32, _ error: ErrorCode?) {
        topics[topics.count - 1].accepted.append((partition, error))
    }

    /// - Parameters:
    ///   - error: What has become of all that was accepted.
    ///   - stale: The partitions that the member has no word in any longer.
    func response(
        _ error: ErrorCode, stale: Set<PartitionName> = [], in image: MetadataImage? = nil
    ) -> OffsetCommitResponse {
        let sorted = topics.filter { !$0.refused.isEmpty } + topics.filter { $0.refused.isEmpty }
        return OffsetCommitResponse(
            topics: sorted.map { topic in
                let refused = topic.refused.map { ($0.0, $0.1) }
                let name = version >= 10 ? image?.topicNames[topic.id] ?? "" : topic.name
                let accepted = topic.accepted.map { number, refusal in
                    let isStale = stale.contains(PartitionName(name, number))
                    return (number, refusal ?? (isStale ? .staleMemberEpoch : error))
                }
                return .init(
                    name: topic.name, topicID: topic.id,
                    partitions: (refused + accepted).map { .init(partitionIndex: $0.0, errorCode: $0.1) })
            }
        )
    }
}
