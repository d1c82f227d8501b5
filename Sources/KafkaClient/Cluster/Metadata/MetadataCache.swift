import KafkaCodec

/// What is known of the cluster: brokers, controller, topics and who leads their partitions.
///
/// Answers may come from brokers that lag behind. A partition's leader epoch only grows while its topic lives, so what
/// an answer says of a partition with an older epoch is not taken over (KIP-320).
struct MetadataCache: Sendable, Equatable {
    private(set) var clusterID: String?
    private(set) var controllerID: Int32?
    private var brokersByID: [Int32: BrokerNode] = [:]
    private var topicsByName: [String: TopicMetadata] = [:]
    private var namesByID: [KafkaUUID: String] = [:]

    /// What an answer changed that others have to act upon.
    struct Changes: Equatable {
        /// Topics that were deleted and made anew under the same name: offsets and epochs of before mean nothing now.
        var recreatedTopics: [String] = []
        /// Topics that are gone.
        var removedTopics: [String] = []
        /// Partitions whose leader in the answer was older than the one known.
        var stalePartitions: [TopicPartition] = []
    }

    /// The brokers by their numbers, in ascending order.
    var brokers: [BrokerNode] { brokersByID.values.sorted { $0.id < $1.id } }

    /// The topics that are known, in the order of their names.
    var topicNames: [String] { topicsByName.keys.sorted() }

    /// A broker by its number.
    func broker(_ id: Int32) -> BrokerNode? { brokersByID[id] }

    /// The controller, or from KRaft clusters a broker that passes requests on to it.
    var controller: BrokerNode? { controllerID.flatMap { brokersByID[$0] } }

    /// A topic by its name.
    func topic(_ name: String) -> TopicMetadata? { topicsByName[name] }

    /// The name of the topic with an id.
    func topicName(_ id: KafkaUUID) -> String? { namesByID[id] }

    /// The leader of a partition.
    ///
    /// - Throws: ``KafkaError`` with the brokers' error code where they have something against the topic or partition,
    ///   else with the code `unknownTopic` or `leaderUnknown`.
    func leader(of partition: TopicPartition) throws(KafkaError) -> PartitionLeader {
        guard let topic = topicsByName[partition.topic] else {
            throw KafkaError(.unknownTopic, "the metadata has no topic \(partition.topic)")
        }
        guard let known = topic.partitions[partition.partition] else {
            if topic.error.isError { throw KafkaError(brokerError: topic.error, "topic \(partition.topic)") }
            throw KafkaError(.unknownTopic, "the metadata has no partition \(partition)")
        }
        guard let leader = known.leader else {
            if known.error.isError { throw KafkaError(brokerError: known.error, "partition \(partition)") }
            throw KafkaError(.leaderUnknown, "partition \(partition) has no leader")
        }
        guard let broker = brokersByID[leader] else {
            throw KafkaError(.leaderUnknown, "the leader of \(partition), broker \(leader), is not in the metadata")
        }
        return PartitionLeader(broker: broker, epoch: known.leaderEpoch)
    }

    /// The brokers that hold a replica of a partition and are in sync, the preferred leader first.
    func inSyncReplicas(of partition: TopicPartition) -> [BrokerNode] {
        guard let known = topicsByName[partition.topic]?.partitions[partition.partition] else { return [] }
        return known.replicas.filter { known.inSyncReplicas.contains($0) }.compactMap { brokersByID[$0] }
    }
}

// MARK: - Answers

extension MetadataCache {
    /// Takes over an answer.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - isComplete: Whether all topics were asked for, so that a topic that is missing does not exist.
    /// - Throws: ``KafkaError`` where the whole request was refused, such as by REBOOTSTRAP_REQUIRED (KIP-1102).
    mutating func apply(_ response: MetadataResponse, isComplete: Bool) throws(KafkaError) -> Changes {
        guard !response.errorCode.isError else {
            throw KafkaError(brokerError: response.errorCode, "the metadata was refused")
        }
        var changes = Changes()
        if let known = clusterID, let told = response.clusterID, known != told {
            // Another cluster listens at the same addresses: its epochs have nothing to do with those known.
            let names = Set(topicsByName.keys)
            changes.recreatedTopics = response.topics.compactMap(\.name).filter { names.contains($0) }
            self = MetadataCache()
        }
        applyBrokers(response)
        var seen: Set<String> = []
        for topic in response.topics {
            // A topic that was asked for by an id and is not known has no name.
            guard let name = topic.name, !name.isEmpty else { continue }
            seen.insert(name)
            apply(topic, name, &changes)
        }
        if isComplete {
            for name in topicNames where !seen.contains(name) {
                remove(name)
                changes.removedTopics.append(name)
            }
        }
        return changes
    }

    private mutating func applyBrokers(_ response: MetadataResponse) {
        clusterID = response.clusterID ?? clusterID
        controllerID = response.controllerID >= 0 ? response.controllerID : nil
        let usable = response.brokers.map {
            BrokerNode(id: $0.nodeID, address: BrokerAddress(host: $0.host, port: Int($0.port)), rack: $0.rack)
        }.filter { $0.address.isUsable && $0.id >= 0 }
        // A broker that has just started may know of none; that tells nothing about the cluster.
        guard !usable.isEmpty else { return }
        brokersByID = [:]
        for broker in usable { brokersByID[broker.id] = broker }
    }

    private mutating func apply(
        _ topic: MetadataResponse.MetadataResponseTopic,
        _ name: String,
        _ changes: inout Changes
    ) {
        let known = topicsByName[name]
        if topic.errorCode == .unknownTopicOrPartition {
            remove(name)
            if let known, !known.partitions.isEmpty { changes.removedTopics.append(name) }
            topicsByName[name] = TopicMetadata(
                name: name, id: .zero, isInternal: false, error: topic.errorCode, partitions: [:])
            return
        }
        // Something that passes, such as LEADER_NOT_AVAILABLE: what was known stays the best there is.
        if topic.errorCode.isError, topic.partitions.isEmpty, var known {
            known.error = topic.errorCode
            topicsByName[name] = known
            return
        }
        var partitions: [Int32: PartitionMetadata] = [:]
        var id = topic.topicID
        if let known, !known.id.isZero, !id.isZero, known.id != id {
            namesByID[known.id] = nil
            changes.recreatedTopics.append(name)
        } else if let known {
            // An answer without ids does not take them away.
            if id.isZero { id = known.id }
            // Of the topic with this id partitions are never removed: a broker that does not list one lags behind.
            if !topic.topicID.isZero { partitions = known.partitions }
            for partition in topic.partitions {
                partitions[partition.partitionIndex] = known.partitions[partition.partitionIndex]
            }
        }
        for partition in topic.partitions {
            let told = PartitionMetadata(partition)
            if let old = partitions[partition.partitionIndex]?.leaderEpoch, let epoch = told.leaderEpoch, epoch < old {
                changes.stalePartitions.append(TopicPartition(topic: name, partition: partition.partitionIndex))
                continue
            }
            partitions[partition.partitionIndex] = told
        }
        if !id.isZero { namesByID[id] = name }
        topicsByName[name] = TopicMetadata(
            name: name, id: id, isInternal: topic.isInternal, error: topic.errorCode, partitions: partitions)
    }

    /// Forgets a topic that nobody needs any more.
    mutating func forget(_ name: String) {
        remove(name)
    }

    private mutating func remove(_ name: String) {
        guard let topic = topicsByName.removeValue(forKey: name) else { return }
        namesByID[topic.id] = nil
    }
}

// MARK: - Hints

extension MetadataCache {
    /// Takes over what brokers said about leaders in answers to other requests (KIP-951).
    ///
    /// A hint counts only where its epoch is newer than the one known, and where its leader can be found.
    ///
    /// - Returns: The partitions whose leader is another one now.
    mutating func apply(_ hints: [LeaderHint], brokers: [BrokerNode]) -> [TopicPartition] {
        for broker in brokers where broker.address.isUsable && broker.id >= 0 { brokersByID[broker.id] = broker }
        var moved: [TopicPartition] = []
        for hint in hints where hint.leader >= 0 && brokersByID[hint.leader] != nil {
            let name: String?
            switch hint.topic {
            case .name(let topic): name = topic
            case .id(let id): name = namesByID[id]
            }
            guard let name, let known = topicsByName[name]?.partitions[hint.partition] else { continue }
            guard hint.epoch > known.leaderEpoch ?? -1 else { continue }
            topicsByName[name]?.partitions[hint.partition]?.leader = hint.leader
            topicsByName[name]?.partitions[hint.partition]?.leaderEpoch = hint.epoch
            topicsByName[name]?.partitions[hint.partition]?.error = .noError
            if known.leader != hint.leader { moved.append(TopicPartition(topic: name, partition: hint.partition)) }
        }
        return moved
    }
}

extension PartitionMetadata {
    fileprivate init(_ partition: MetadataResponse.MetadataResponsePartition) {
        self.init(
            leader: partition.leaderID >= 0 ? partition.leaderID : nil,
            leaderEpoch: partition.leaderEpoch >= 0 ? partition.leaderEpoch : nil,
            replicas: partition.replicaNodes, inSyncReplicas: partition.isrNodes,
            offlineReplicas: partition.offlineReplicas, error: partition.errorCode)
    }
}
