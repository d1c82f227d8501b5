import KafkaCodec
import OrderedCollections

extension Broker {
    /// Takes over what the controller has decided, if it is newer than what is known.
    func apply(_ new: MetadataImage) {
        guard new.version > (image?.version ?? -1) else { return }
        image = new
        removeReplicas(notIn: new)
        var needsFlushTimer = false
        for topic in new.topics.values {
            let configuration = values(of: topic).log
            for (index, state) in topic.partitions.enumerated() where state.replicas.contains(id) {
                let key = TopicIDPartition(topicID: topic.id, partition: Int32(index))
                let replica = replica(for: key, topic, state, configuration)
                if configuration.flushMs < .max, replica.log.configuration.flushMs != configuration.flushMs {
                    needsFlushTimer = true
                }
                replica.log.configuration = configuration
                update(replica, to: state)
            }
        }
        if needsFlushTimer { setTimer(.flush, afterMs: 0) }
        startFetchers()
        transactions.metadataDidChange()
        groups.metadataDidChange()
        giveUpLostPeers()
    }

    /// What a topic is configured to, on this broker.
    func values(of topic: MetadataImage.Topic) -> ConfigurationValues {
        ConfigurationValues(
            topic: topic.configuration, dynamicDefaults: image?.dynamicDefaults ?? [:],
            broker: context.configuration.settings
        )
    }

    private func removeReplicas(notIn image: MetadataImage) {
        for (key, replica) in replicas {
            let state = image.topic(key.topicID).flatMap { image.partition(.init($0.name, key.partition)) }
            guard state?.replicas.contains(id) != true else { continue }
            replica.leadership = nil
            replicas[key] = nil
            checkDelayed(key)
        }
    }

    private func replica(
        for key: TopicIDPartition, _ topic: MetadataImage.Topic, _ state: MetadataImage.Partition,
        _ configuration: LogConfiguration
    ) -> Replica {
        if let replica = replicas[key] { return replica }
        let log = PartitionLog(configuration: configuration, codecs: context.codecs, at: now)
        let replica = Replica(
            topic: topic.name, key: key, broker: id, log: log, state: state, touched: context.touched)
        replicas[key] = replica
        if configuration.flushMs < .max { setTimer(.flush, afterMs: configuration.flushMs) }
        return replica
    }

    private func update(_ replica: Replica, to state: MetadataImage.Partition) {
        let before = replica.state
        replica.state = state
        guard state.leader == id else {
            let led = replica.leadership != nil
            replica.leadership = nil
            if led || before.leader != state.leader { checkDelayed(replica.key) }
            return
        }
        if let leadership = replica.leadership, leadership.epoch == state.leaderEpoch {
            guard state.partitionEpoch > before.partitionEpoch else { return }
            replica.leadership?.inSyncReplicas = state.inSyncReplicas
            replica.leadership?.pendingInSyncReplicas = nil
            // A reassignment may have brought others.
            for broker in state.replicas where broker != id && leadership.followers[broker] == nil {
                replica.leadership?.followers[broker] = follower(broker, of: state)
            }
        } else {
            lead(replica, state)
        }
        raiseHighWatermark(of: replica)
        checkDelayed(replica.key)
    }

    private func lead(_ replica: Replica, _ state: MetadataImage.Partition) {
        let end = replica.log.logEndOffset
        var leadership = Replica.Leadership(
            epoch: state.leaderEpoch, epochStartOffset: end, inSyncReplicas: state.inSyncReplicas, followers: [:]
        )
        for broker in state.replicas where broker != id {
            leadership.followers[broker] = follower(broker, of: state)
        }
        replica.log.leaderEpochs.assign(epoch: state.leaderEpoch, startOffset: end)
        replica.leadership = leadership
        note("leads \(replica.partition) in epoch \(state.leaderEpoch) from offset \(end)")
    }

    /// A follower that has not fetched yet.
    private func follower(_ broker: Int32, of state: MetadataImage.Partition) -> Replica.Follower {
        Replica.Follower(lastCaughtUp: state.inSyncReplicas.contains(broker) ? now : Instant(nanoseconds: .min))
    }

    func flushLogs() {
        var next: Int64?
        for replica in replicas.values where replica.log.configuration.flushMs < .max {
            replica.log.flushIfDue(at: now)
            next = min(next ?? .max, replica.log.configuration.flushMs)
        }
        if let next { setTimer(.flush, afterMs: max(next, 1)) }
    }

    // MARK: - Look-ups

    /// A replica by name or by id, whatever this broker is to it.
    func replica(_ partition: PartitionName) -> Replica? {
        guard let topic = image?.topics[partition.topic] else { return nil }
        return replicas[TopicIDPartition(topicID: topic.id, partition: partition.partition)]
    }

    /// Why a request about a partition that this broker does not have is refused.
    func missingReplicaError(_ partition: PartitionName) -> ErrorCode {
        image?.partition(partition) == nil ? .unknownTopicOrPartition : .notLeaderOrFollower
    }

    /// Whether a broker is there, as far as this one knows.
    func isActive(_ broker: Int32) -> Bool {
        image?.brokers[broker]?.isActive == true
    }

    /// Why the leader epoch that a client names does not fit; nil when it does, or when it names none.
    func epochError(_ epoch: Int32, _ replica: Replica) -> ErrorCode? {
        guard epoch >= 0 else { return nil }
        if epoch < replica.state.leaderEpoch { return .fencedLeaderEpoch }
        return epoch > replica.state.leaderEpoch ? .unknownLeaderEpoch : nil
    }
}
