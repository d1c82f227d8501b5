import KafkaCodec
import OrderedCollections

/// Metadata: brokers, and topics by name or by id (KIP-516), with what this broker knows of them, which may be late.
///
/// A topic that is not there is created when the request and `auto.create.topics.enable` allow it, and is told as
/// unknown all the same. There is no authorizer, so that all operations are authorized (KIP-430).
extension MetadataRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        guard let image = broker.image else {
            return broker.respond(request, MetadataResponse(clusterID: nil, controllerID: -1))
        }
        if let error = error(request.version) {
            return broker.respond(request, refusal(error))
        }
        var response = MetadataResponse(clusterID: image.clusterID)
        response.brokers = image.activeBrokers.map {
            .init(nodeID: $0.id, host: $0.host, port: $0.port, rack: $0.rack)
        }
        response.controllerID =
            image.activeBrokers.randomElement(using: &broker.context.generator).map(\.id) ?? -1
        response.topics = answers(request.version, image, broker)
        if !includeTopicAuthorizedOperations || !(8...).contains(request.version) {
            for index in response.topics.indices { response.topics[index].topicAuthorizedOperations = .min }
        }
        if includeClusterAuthorizedOperations, (8...10).contains(request.version) {
            response.clusterAuthorizedOperations = Broker.clusterOperations
        }
        broker.respond(request, response)
    }

    /// Topics without a name, and with an id where the version does not look at ids, make the whole request fail.
    private func error(_ version: Int16) -> ErrorCode? {
        guard let topics, version >= 10 else { return nil }
        if version < 12 {
            return topics.contains { $0.name == nil || !$0.topicID.isZero } ? .invalidRequest : nil
        }
        return topics.contains { $0.name == nil && $0.topicID.isZero } ? .unknownServerError : nil
    }

    private func refusal(_ error: ErrorCode) -> MetadataResponse {
        MetadataResponse(
            clusterID: nil, controllerID: -1,
            topics: (topics ?? []).map { .init(errorCode: error, name: $0.name ?? "", topicID: $0.topicID) }
        )
    }

    private func answers(
        _ version: Int16, _ image: MetadataImage, _ broker: Broker
    ) -> [MetadataResponse.MetadataResponseTopic] {
        guard let topics, !(version == 0 && topics.isEmpty) else {
            return image.topics.values.map { $0.answer(version, image) }
        }
        let ids = OrderedSet(topics.map(\.topicID).filter { !$0.isZero })
        if version >= 12, !ids.isEmpty {
            return ids.map { id in
                image.topic(id)?.answer(version, image) ?? .init(errorCode: .unknownTopicID, name: nil, topicID: id)
            }
        }
        let names = OrderedSet(topics.compactMap(\.name))
        let known = names.compactMap { image.topics[$0]?.answer(version, image) }
        let unknown = names.filter { image.topics[$0] == nil }
        let allowsCreation =
            (version < 4 || allowAutoTopicCreation)
            && broker.context.configuration.flag("auto.create.topics.enable", true)
        let missing = unknown.map { name -> MetadataResponse.MetadataResponseTopic in
            guard TopicName.problem(with: name) == nil else {
                return .init(errorCode: .invalidTopicException, name: name)
            }
            if allowsCreation { broker.createTopic(name) }
            return .init(errorCode: .unknownTopicOrPartition, name: name)
        }
        return known + missing
    }
}

extension MetadataImage.Topic {
    fileprivate func answer(_ version: Int16, _ image: MetadataImage) -> MetadataResponse.MetadataResponseTopic {
        var answer = MetadataResponse.MetadataResponseTopic(name: name, topicID: id, isInternal: isInternal)
        answer.topicAuthorizedOperations = Broker.topicOperations
        answer.partitions = partitions.enumerated().map { index, state in
            var partition = MetadataResponse.MetadataResponsePartition(
                partitionIndex: Int32(index), leaderID: state.leader, leaderEpoch: state.leaderEpoch,
                replicaNodes: Int32List(state.replicas), isrNodes: Int32List(state.inSyncReplicas)
            )
            let offline = state.replicas.filter { image.brokers[$0]?.isFenced != false }
            partition.offlineReplicas = Int32List(offline)
            if state.leader < 0 || offline.contains(state.leader) {
                partition.errorCode = .leaderNotAvailable
                partition.leaderID = -1
            } else if version == 0, !offline.isEmpty {
                partition.errorCode = .replicaNotAvailable
            }
            return partition
        }
        return answer
    }
}

extension Broker {
    /// What everybody may do to a topic: read, write, create, delete, alter and describe it and its configuration.
    static let topicOperations: Int32 = 0b1101_1111_1000
    /// What everybody may do to the cluster.
    static let clusterOperations: Int32 = 0b1_1111_1010_0000

    /// Has a topic created that a client has asked for, with the brokers' defaults.
    func createTopic(_ name: String) {
        let message =
            InternalTopic(rawValue: name)?.creation(context.configuration)
            ?? CreateTopicsRequest(
                topics: [.init(name: name, numPartitions: -1, replicationFactor: -1)], timeoutMs: 30_000
            )
        context.send(
            .forward(.init(id: context.makeID(), request: message, version: CreateTopicsRequest.validVersions.highest)),
            from: node, to: .controller
        )
    }
}
