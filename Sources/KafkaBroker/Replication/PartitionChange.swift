import OrderedCollections

/// A change of a partition, from which follows what holds then.
///
/// Whatever the change is for, a reassignment that it completes comes to its end with it (KIP-455), and the partition has
/// a leader afterwards that may lead.
struct PartitionChange {
    /// Who is to lead.
    enum Election {
        /// The leader that there is, as long as it may; else the first replica in sync that is there.
        case online
        /// The first of the replicas, if it may; else as with ``online``.
        case preferred
        /// As with ``online``; when nobody in sync is there, the first replica that is.
        case unclean
    }

    private let former: MetadataImage.Partition
    var replicas: [Int32]
    var inSyncReplicas: [Int32]
    var addingReplicas: [Int32]
    var removingReplicas: [Int32]
    var election = Election.online

    init(of partition: MetadataImage.Partition) {
        former = partition
        replicas = partition.replicas
        inSyncReplicas = partition.inSyncReplicas
        addingReplicas = partition.addingReplicas
        removingReplicas = partition.removingReplicas
    }

    /// What holds after the change; nil when it changes nothing.
    func result(_ brokers: OrderedDictionary<Int32, MetadataImage.Registration>) -> MetadataImage.Partition? {
        var next = former
        next.replicas = replicas
        next.inSyncReplicas = inSyncReplicas
        next.addingReplicas = addingReplicas
        next.removingReplicas = removingReplicas
        next.completeReassignment()
        let (leader, isInSync) = elect(of: next, brokers)
        guard leader == former.leader else {
            next.setLeader(leader, isInSync: isInSync)
            return next
        }
        guard next != former else { return nil }
        // Whoever holds the partition no longer must not fetch from the leader either, as if nothing had happened.
        if !former.replicas.allSatisfy(next.replicas.contains) { next.leaderEpoch += 1 }
        next.partitionEpoch += 1
        return next
    }

    private func elect(
        of next: MetadataImage.Partition, _ brokers: OrderedDictionary<Int32, MetadataImage.Registration>
    ) -> (leader: Int32, isInSync: Bool) {
        func mayLead(_ broker: Int32) -> Bool {
            next.inSyncReplicas.contains(broker) && brokers[broker]?.isActive == true
        }
        if election == .preferred, let preferred = next.replicas.first, mayLead(preferred) { return (preferred, true) }
        // One that is about to go leads until it has handed over.
        let stays = next.inSyncReplicas.contains(former.leader) && brokers[former.leader]?.isFenced == false
        if stays { return (former.leader, true) }
        if let other = next.replicas.first(where: mayLead) { return (other, true) }
        if election == .unclean, let any = next.replicas.first(where: { brokers[$0]?.isActive == true }) {
            return (any, false)
        }
        return (-1, true)
    }
}

extension MetadataImage.Partition {
    /// Whether replicas are about to come or to go.
    var isReassigning: Bool { !addingReplicas.isEmpty || !removingReplicas.isEmpty }

    /// Ends a reassignment once all replicas that are to be left are in sync.
    fileprivate mutating func completeReassignment() {
        guard isReassigning else { return }
        let target = replicas.filter { !removingReplicas.contains($0) }
        let inSync = inSyncReplicas.filter { !removingReplicas.contains($0) }
        guard !target.isEmpty, target.allSatisfy(inSync.contains) else { return }
        replicas = target
        inSyncReplicas = inSync
        addingReplicas = []
        removingReplicas = []
    }
}
