import KafkaCodec
import OrderedCollections

/// CreateTopics, answered by the controller: names, configurations, counts and placements are checked in this order.
extension CreateTopicsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }
}

extension Controller {
    /// The most partitions that one request may create.
    static let largestPartitionCount = 10_000

    func createTopics(_ message: CreateTopicsRequest, version: Int16) -> CreateTopicsResponse {
        var counts: OrderedDictionary<String, Int> = [:]
        for topic in message.topics { counts[topic.name, default: 0] += 1 }
        var created: [MetadataImage.Topic] = []
        var response = CreateTopicsResponse()
        for topic in message.topics where counts[topic.name] == 1 {
            do throws(AdminError) {
                guard created.reduce(0, { $0 + $1.partitions.count }) < Self.largestPartitionCount else {
                    throw AdminError(.policyViolation, "More than \(Self.largestPartitionCount) partitions at once.")
                }
                let made = try makeTopic(topic, besides: created)
                created.append(made)
                response.topics.append(answer(made, version))
            } catch {
                response.topics.append(refusal(topic.name, error, version))
            }
        }
        for (name, count) in counts where count > 1 {
            let error = AdminError(.invalidRequest, "The topic is named \(count) times.")
            response.topics.append(refusal(name, error, version))
        }
        if !message.validateOnly, !created.isEmpty {
            change { image in
                for topic in created {
                    image.topics[topic.name] = topic
                    image.topicNames[topic.id] = topic.name
                }
            }
        }
        return response
    }

    private func makeTopic(
        _ topic: CreateTopicsRequest.CreatableTopic, besides others: [MetadataImage.Topic]
    ) throws(AdminError) -> MetadataImage.Topic {
        if let problem = TopicName.problem(with: topic.name) {
            throw AdminError(.invalidTopicException, "The topic name is invalid: \(problem).")
        }
        guard image.topics[topic.name] == nil else {
            throw AdminError(.topicAlreadyExists, "Topic '\(topic.name)' already exists.")
        }
        let metricName = TopicName.metricName(topic.name)
        let colliding = (Array(image.topics.keys) + others.map(\.name)).first { TopicName.metricName($0) == metricName }
        if let colliding {
            throw AdminError(.invalidTopicException, "Topic '\(topic.name)' collides with topic \(colliding).")
        }
        var configuration: OrderedDictionary<String, String> = [:]
        for config in topic.configs {
            guard let value = config.value else {
                throw AdminError(.invalidConfig, "Configuration \(config.name) has no value.")
            }
            configuration[config.name] = value
        }
        for (name, value) in configuration { try checkConfiguration(name, value) }
        let replicas =
            topic.assignments.isEmpty
            ? try place(topic) : try placements(topic)
        let partitions = try replicas.map { replicas throws(AdminError) in try makePartition(replicas) }
        return MetadataImage.Topic(
            name: topic.name, id: context.makeTopicID(), partitions: partitions, configuration: configuration
        )
    }

    private func place(_ topic: CreateTopicsRequest.CreatableTopic) throws(AdminError) -> [[Int32]] {
        guard topic.numPartitions == -1 || topic.numPartitions > 0 else {
            throw AdminError(.invalidPartitions, "The number of partitions has to be larger than 0.")
        }
        guard topic.replicationFactor == -1 || topic.replicationFactor > 0 else {
            throw AdminError(.invalidReplicationFactor, "The replication factor has to be larger than 0.")
        }
        let partitions =
            topic.numPartitions == -1
            ? context.configuration.number("num.partitions", 1) : Int64(topic.numPartitions)
        let factor =
            topic.replicationFactor == -1
            ? context.configuration.number("default.replication.factor", 1) : Int64(topic.replicationFactor)
        guard partitions <= Self.largestPartitionCount else {
            throw AdminError(.policyViolation, "More than \(Self.largestPartitionCount) partitions at once.")
        }
        return try placeReplicas(partitions: Int(partitions), factor: Int(factor))
    }

    private func placements(_ topic: CreateTopicsRequest.CreatableTopic) throws(AdminError) -> [[Int32]] {
        guard topic.numPartitions == -1, topic.replicationFactor == -1 else {
            throw AdminError(.invalidRequest, "Counts and a manual assignment cannot be given at once.")
        }
        let sorted = topic.assignments.sorted { $0.partitionIndex < $1.partitionIndex }
        for (index, assignment) in sorted.enumerated() where Int(assignment.partitionIndex) != index {
            throw AdminError(.invalidReplicaAssignment, "The partitions are not numbered 0 to \(sorted.count - 1).")
        }
        let replicas = sorted.map { Array($0.brokerIDs) }
        try checkPlacements(replicas, factor: replicas.first?.count ?? 0)
        return replicas
    }

    // MARK: - Answers

    private func answer(_ topic: MetadataImage.Topic, _ version: Int16) -> CreateTopicsResponse.CreatableTopicResult {
        var result = CreateTopicsResponse.CreatableTopicResult(name: topic.name, errorMessage: nil)
        if version >= 7 { result.topicID = topic.id }
        guard version >= 5 else { return result }
        result.numPartitions = Int32(topic.partitions.count)
        result.replicationFactor = Int16(topic.partitions.first?.replicas.count ?? 0)
        let values = values(of: topic)
        result.configs = TopicConfiguration.all.map { configuration in
            let value = values.value(of: configuration)
            return .init(name: configuration.name, value: value.value, configSource: value.source.rawValue)
        }
        return result
    }

    private func refusal(
        _ name: String, _ error: AdminError, _ version: Int16
    ) -> CreateTopicsResponse.CreatableTopicResult {
        var result = CreateTopicsResponse.CreatableTopicResult(
            name: name, errorCode: error.code, errorMessage: nil
        )
        if version >= 1 { result.errorMessage = error.reason }
        if version >= 5 {
            result.numPartitions = -1
            result.replicationFactor = -1
            result.configs = []
        }
        return result
    }
}
