import OrderedCollections

/// What an event has changed, as far as the invariants are about it. Only kept while somebody checks them.
final class TouchedReplicas {
    /// The replicas that are not as they were, each once.
    private(set) var replicas: [Replica] = []
    /// Replicas whose logs were read anew after a crash, and whether they lack what was not flushed.
    private(set) var recovered: [(broker: Int32, key: TopicIDPartition, hasLost: Bool)] = []
    /// Partitions that were given a leader which was not in sync.
    private(set) var unclean: [TopicIDPartition] = []

    var isEmpty: Bool { replicas.isEmpty && recovered.isEmpty && unclean.isEmpty }

    func touch(_ replica: Replica) {
        replicas.append(replica)
    }

    func recover(_ replica: Replica, hasLost: Bool) {
        recovered.append((replica.broker, replica.key, hasLost))
    }

    /// Looks for partitions that are led by a broker now that was not in sync before.
    ///
    /// - Parameters:
    ///   - before: What held.
    ///   - after: What holds now.
    ///   - vouchedFor: A partition whose former leader has said that the new one is in sync.
    func compare(_ before: MetadataImage, _ after: MetadataImage, vouchedFor: TopicIDPartition?) {
        for (name, topic) in after.topics {
            guard let known = before.topics[name], known.id == topic.id, known.partitions != topic.partitions else {
                continue
            }
            for (index, state) in topic.partitions.enumerated() where index < known.partitions.count {
                let former = known.partitions[index]
                guard state.leader >= 0, state.leaderEpoch > former.leaderEpoch,
                    !former.inSyncReplicas.contains(state.leader)
                else { continue }
                let key = TopicIDPartition(topicID: topic.id, partition: Int32(index))
                if key != vouchedFor { unclean.append(key) }
            }
        }
    }

    func removeAll() {
        for replica in replicas { replica.isTouched = false }
        replicas.removeAll(keepingCapacity: true)
        recovered = []
        unclean = []
    }
}
