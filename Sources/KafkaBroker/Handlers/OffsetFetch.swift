import KafkaCodec
import OrderedCollections

/// OffsetFetch: what groups have committed; without topics, all of it. From version 7 on a client may ask for stable
/// offsets alone (KIP-447): UNSTABLE_OFFSET_COMMIT where a transaction has not settled what holds. From version 8 on for
/// several groups (KIP-709), from version 10 on topics have ids (KIP-848).
///
/// From version 9 on members of the new protocol say who they are; members of classic groups are not checked. Version 0,
/// which asks ZooKeeper in Kafka, is answered like version 1.
extension OffsetFetchRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        if request.version >= 8 {
            let answers = groups.map { answer($0, request.version, broker) }
            return broker.respond(request, OffsetFetchResponse(groups: answers))
        }
        var group = OffsetFetchRequestGroup(groupID: groupID)
        let all = request.version >= 2 ? topics : topics ?? []
        group.topics = all?.map { .init(name: $0.name, partitionIndexes: $0.partitionIndexes) }
        let found = answer(group, request.version, broker)
        if request.version < 2, found.errorCode.isError {
            return broker.respond(request, refusal(found.errorCode, version: request.version, on: broker))
        }
        let topics = found.topics.map { topic in
            OffsetFetchResponse.OffsetFetchResponseTopic(
                name: topic.name,
                partitions: topic.partitions.map {
                    .init(
                        partitionIndex: $0.partitionIndex, committedOffset: $0.committedOffset,
                        committedLeaderEpoch: request.version >= 5 ? $0.committedLeaderEpoch : -1,
                        metadata: $0.metadata, errorCode: $0.errorCode)
                }
            )
        }
        broker.respond(request, OffsetFetchResponse(topics: topics, errorCode: found.errorCode))
    }

    private func answer(
        _ group: OffsetFetchRequestGroup, _ version: Int16, _ broker: Broker
    ) -> OffsetFetchResponse.OffsetFetchResponseGroup {
        var answer = OffsetFetchResponse.OffsetFetchResponseGroup(groupID: group.groupID)
        do throws(GroupError) {
            let place = try broker.groups.find(group.groupID)
            try place.group?.checkFetch(by: group.memberID, epoch: group.memberEpoch)
            let known = broker.groups.offsets(in: place.partition)
            let committed = known.offsets(of: group.groupID) ?? [:]
            let asked = group.topics ?? Self.everything(committed, version, broker)
            answer.topics = asked.map { topic in
                var result = OffsetFetchResponse.OffsetFetchResponseTopics(name: topic.name, topicID: topic.topicID)
                let name = version >= 10 ? broker.image?.topicNames[topic.topicID] : topic.name
                result.partitions = topic.partitionIndexes.map { number in
                    guard let name else { return Self.none(number, .unknownTopicID) }
                    let partition = PartitionName(name, number)
                    if requireStable, version >= 7, known.isPending(partition, of: group.groupID) {
                        return Self.none(number, .unstableOffsetCommit)
                    }
                    guard let offset = committed[partition] else { return Self.none(number, .noError) }
                    return .init(
                        partitionIndex: number, committedOffset: offset.offset,
                        committedLeaderEpoch: offset.leaderEpoch, metadata: offset.metadata)
                }
                return result
            }
        } catch {
            answer.errorCode = error.code
        }
        return answer
    }

    private static func none(_ number: Int32, _ error: ErrorCode) -> OffsetFetchResponse.OffsetFetchResponsePartitions {
        .init(partitionIndex: number, committedOffset: -1, committedLeaderEpoch: -1, metadata: "", errorCode: error)
    }

    private static func everything(
        _ committed: CommittedOffsets.Offsets, _ version: Int16, _ broker: Broker
    ) -> [OffsetFetchRequestTopics] {
        var topics: OrderedDictionary<String, [Int32]> = [:]
        for partition in committed.keys { topics[partition.topic, default: []].append(partition.partition) }
        return topics.compactMap { name, numbers in
            guard version >= 10 else { return .init(name: name, partitionIndexes: Int32List(numbers)) }
            guard let topic = broker.image?.topics[name] else { return nil }
            return .init(topicID: topic.id, partitionIndexes: Int32List(numbers))
        }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> OffsetFetchResponse {
        if version >= 8 {
            return OffsetFetchResponse(groups: groups.map { .init(groupID: $0.groupID, errorCode: error) })
        }
        guard version < 2 else { return OffsetFetchResponse(errorCode: error) }
        return OffsetFetchResponse(
            topics: (topics ?? []).map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitionIndexes.map {
                        .init(partitionIndex: $0, committedOffset: -1, metadata: "", errorCode: error)
                    }
                )
            }
        )
    }
}
