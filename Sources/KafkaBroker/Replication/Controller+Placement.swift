import KafkaCodec
import OrderedCollections

/// Which brokers hold which partitions.
extension Controller {
    /// Places partitions on the brokers that are there: each begins with another broker, and its replicas go to as many
    /// racks as there are.
    func placeReplicas(partitions: Int, factor: Int) throws(AdminError) -> [[Int32]] {
        let brokers = brokersByRack
        guard factor <= brokers.count else {
            throw AdminError(
                .invalidReplicationFactor,
                "Replication factor \(factor) is larger than the number of brokers that are there, \(brokers.count)."
            )
        }
        let start = Int.random(in: 0..<brokers.count, using: &context.generator)
        return (0..<partitions).map { partition in
            (0..<factor).map { brokers[(start + partition + $0) % brokers.count] }
        }
    }

    /// The brokers that are there, neighbours in different racks as far as possible.
    private var brokersByRack: [Int32] {
        var racks: [String] = []
        var members: [[Int32]] = []
        for broker in image.brokers.values where broker.isActive {
            let rack = broker.rack ?? ""
            if let index = racks.firstIndex(of: rack) {
                members[index].append(broker.id)
            } else {
                racks.append(rack)
                members.append([broker.id])
            }
        }
        var ordered: [Int32] = []
        for index in 0..<(members.map(\.count).max() ?? 0) {
            for rack in members where index < rack.count { ordered.append(rack[index]) }
        }
        return ordered
    }

    /// Checks placements that an administrator has chosen.
    func checkPlacements(_ placements: [[Int32]], factor: Int) throws(AdminError) {
        for replicas in placements {
            guard !replicas.isEmpty else {
                throw AdminError(.invalidReplicaAssignment, "The list of replicas is empty.")
            }
            guard Set(replicas).count == replicas.count else {
                throw AdminError(.invalidReplicaAssignment, "The list of replicas \(replicas) has a broker twice.")
            }
            if let unknown = replicas.first(where: { image.brokers[$0] == nil }) {
                throw AdminError(.invalidReplicaAssignment, "There is no broker \(unknown).")
            }
            guard replicas.count == factor else {
                throw AdminError(
                    .invalidReplicaAssignment,
                    "The list of replicas \(replicas) is not as long as the others, \(factor)."
                )
            }
        }
    }

    /// A new partition: those of its replicas are in sync that are there, and the first of them leads.
    func makePartition(_ replicas: [Int32]) throws(AdminError) -> MetadataImage.Partition {
        let inSync = replicas.filter { image.brokers[$0]?.isActive == true }
        guard let leader = inSync.first else {
            throw AdminError(.invalidReplicaAssignment, "None of the brokers \(replicas) is there.")
        }
        return MetadataImage.Partition(replicas: replicas, inSyncReplicas: inSync, leader: leader)
    }

    /// Checks a configuration of a topic.
    func checkConfiguration(_ name: String, _ value: String) throws(AdminError) {
        guard let configuration = TopicConfiguration.named(name) else {
            throw AdminError(.invalidConfig, "Unknown topic config name: \(name)")
        }
        if let problem = configuration.problem(with: value) { throw AdminError(.invalidConfig, problem) }
    }
}
