import OrderedCollections

extension MetadataImage.Partition {
    /// Gives the partition another leader, or none (-1). One that was not in sync is alone in sync afterwards.
    mutating func setLeader(_ broker: Int32, isInSync: Bool) {
        leader = broker
        leaderEpoch += 1
        partitionEpoch += 1
        if !isInSync, broker >= 0 { inSyncReplicas = [broker] }
    }
}

extension MetadataImage {
    /// Takes a broker out of all that it leads and is in sync with, because it is gone or about to go.
    ///
    /// The first replica in sync that is there takes over. When there is none, the partition has no leader, and whoever
    /// was in sync last stays so, unless the topic allows a leader that was not in sync.
    mutating func handLeadershipOver(from broker: Int32, _ allowsUnclean: (Topic) -> Bool) {
        for name in topics.keys {
            guard let topic = topics[name] else { continue }
            for index in topic.partitions.indices {
                var state = topic.partitions[index]
                guard state.leader == broker || state.inSyncReplicas.contains(broker) else { continue }
                let remaining = state.inSyncReplicas.filter { $0 != broker }
                if state.leader == broker {
                    let next = state.replicas.first { remaining.contains($0) && brokers[$0]?.isActive == true }
                    if let next {
                        state.inSyncReplicas = remaining
                        state.setLeader(next, isInSync: true)
                    } else if let unclean = uncleanLeader(of: state, except: broker), allowsUnclean(topic) {
                        state.setLeader(unclean, isInSync: false)
                    } else if brokers[broker]?.isFenced == true {
                        state.setLeader(-1, isInSync: true)
                    } else {
                        // It is only about to go, and leads until it has.
                        continue
                    }
                } else if !remaining.isEmpty {
                    state.inSyncReplicas = remaining
                    state.partitionEpoch += 1
                } else {
                    continue
                }
                topics[name]?.partitions[index] = state
            }
        }
    }

    /// Gives partitions without a leader one, now that a broker is there again.
    mutating func electForPartitionsWithoutLeader(_ allowsUnclean: (Topic) -> Bool) {
        for name in topics.keys {
            guard let topic = topics[name] else { continue }
            for index in topic.partitions.indices where topic.partitions[index].leader < 0 {
                let state = topic.partitions[index]
                let next = state.replicas.first { state.inSyncReplicas.contains($0) && brokers[$0]?.isActive == true }
                if let next {
                    topics[name]?.partitions[index].setLeader(next, isInSync: true)
                } else if let unclean = uncleanLeader(of: state, except: -1), allowsUnclean(topic) {
                    topics[name]?.partitions[index].setLeader(unclean, isInSync: false)
                }
            }
        }
    }

    private func uncleanLeader(of state: Partition, except broker: Int32) -> Int32? {
        state.replicas.first { $0 != broker && brokers[$0]?.isActive == true }
    }
}
