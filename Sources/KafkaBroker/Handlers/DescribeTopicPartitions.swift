import KafkaCodec
import OrderedCollections

/// DescribeTopicPartitions (KIP-966): topics in the order of their names, so many partitions at a time; a cursor says
/// where to go on. There are no eligible leader replicas beside those in sync.
extension DescribeTopicPartitionsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var response = DescribeTopicPartitionsResponse()
        if let error {
            response.topics = topics.map { .init(errorCode: error, name: $0.name) }
            return broker.respond(request, response)
        }
        guard let image = broker.image else { return broker.respond(request, response) }
        let asked = topics.isEmpty ? Array(image.topics.keys) : topics.map(\.name)
        var names = OrderedSet(asked.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        if let cursor {
            names.removeAll { Array($0.utf8).lexicographicallyPrecedes(Array(cursor.topicName.utf8)) }
        }
        let limit = broker.number("max.request.partition.size.limit", 2000)
        var remaining = Int(min(max(Int64(responsePartitionLimit), 1), limit))
        for name in names {
            guard remaining > 0 else {
                response.nextCursor = .init(topicName: name, partitionIndex: 0)
                break
            }
            let first = cursor?.topicName == name ? Int(cursor?.partitionIndex ?? 0) : 0
            let (answer, next) = describe(name, from: first, atMost: remaining, image)
            response.topics.append(answer)
            remaining -= answer.partitions.count
            if let next {
                response.nextCursor = .init(topicName: name, partitionIndex: next)
                break
            }
        }
        broker.respond(request, response)
    }

    private var error: ErrorCode? {
        if topics.contains(where: { $0.name.isEmpty }) { return .unknownServerError }
        guard let cursor else { return nil }
        if cursor.partitionIndex < 0 { return .invalidRequest }
        let isAsked = topics.isEmpty || topics.contains { $0.name == cursor.topicName }
        return isAsked ? nil : .invalidRequest
    }

    private func describe(
        _ name: String, from first: Int, atMost limit: Int, _ image: MetadataImage
    ) -> (DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic, next: Int32?) {
        var answer = DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic(name: name)
        answer.topicAuthorizedOperations = Broker.topicOperations
        guard TopicName.problem(with: name) == nil else {
            answer.errorCode = .invalidTopicException
            return (answer, nil)
        }
        guard let topic = image.topics[name] else {
            answer.errorCode = .unknownTopicOrPartition
            return (answer, nil)
        }
        answer.topicID = topic.id
        answer.isInternal = topic.isInternal
        let start = min(first, topic.partitions.count)
        let end = min(topic.partitions.count, start + limit)
        for index in start..<end {
            let state = topic.partitions[index]
            let offline = state.replicas.filter { image.brokers[$0]?.isFenced != false }
            let isLed = state.leader >= 0 && !offline.contains(state.leader)
            answer.partitions.append(
                .init(
                    errorCode: isLed ? .noError : .leaderNotAvailable, partitionIndex: Int32(index),
                    leaderID: isLed ? state.leader : -1, leaderEpoch: state.leaderEpoch,
                    replicaNodes: Int32List(state.replicas), isrNodes: Int32List(state.inSyncReplicas),
                    eligibleLeaderReplicas: [], lastKnownELR: [], offlineReplicas: Int32List(offline)
                )
            )
        }
        return (answer, end < topic.partitions.count ? Int32(end) : nil)
    }
}
