/// What an assignor has to solve, in numbers: members, topics and partitions are indices into arrays that are in the
/// order of their names, so that the answer depends on nothing but what the members say.
///
/// Names are ordered by UTF-16 code units, as Java orders strings: leaders that are other clients then choose the same.
struct AssignmentProblem {
    struct Member {
        var id: String
        var instanceID: String?
        var rack: Int?
        /// The topics it subscribes to, of those that there are, ascending.
        var topics: [Int] = []
        /// The partitions that it says it owns, of those that there are, ascending.
        var claims: [Int] = []
        /// The generation in which it owned them; -1 where it does not say.
        var generation: Int32 = -1
    }

    struct Topic {
        var name: String
        /// The index of its first partition; the others follow.
        var first: Int
        var count: Int

        var partitions: Range<Int> { first..<(first + count) }
    }

    private(set) var members: [Member]
    private(set) var topics: [Topic] = []
    /// By partition.
    private(set) var topicOfPartition: [Int] = []
    /// The racks of a partition's replicas, ascending; by partition.
    private(set) var racksOfPartition: [[Int]] = []
    /// The members that subscribe to a topic, ascending; by topic.
    private(set) var subscribers: [[Int]]
    /// By member, then by topic, in one row.
    private var subscriptions: [Bool]

    var partitionCount: Int { topicOfPartition.count }

    /// - Parameters:
    ///   - members: The members, as their subscriptions say. An id that comes twice counts once, as it came first.
    ///   - topics: The topics that there are.
    init(members wanted: [GroupMember], topics offered: [GroupTopic]) {
        var racks: [String: Int] = [:]
        func number(_ rack: String?) -> Int? {
            guard let rack, !rack.isEmpty else { return nil }
            if let known = racks[rack] { return known }
            racks[rack] = racks.count
            return racks.count - 1
        }

        var names: Set<String> = []
        for member in wanted { names.formUnion(member.topics) }
        isUniform = wanted.allSatisfy { Set($0.topics) == names }
        var topicIndex: [String: Int] = [:]
        for topic in offered.sorted(by: { Self.precedes($0.name, $1.name) })
        where topic.partitionCount > 0 && names.contains(topic.name) && topicIndex[topic.name] == nil {
            let index = topics.count
            topicIndex[topic.name] = index
            topics.append(Topic(name: topic.name, first: topicOfPartition.count, count: topic.partitionCount))
            for partition in 0..<topic.partitionCount {
                topicOfPartition.append(index)
                racksOfPartition.append(Set(topic.partitionRacks[partition].compactMap(number)).sorted())
            }
        }

        var seen: Set<String> = []
        members = []
        for member in wanted.sorted(by: { Self.precedes($0.id, $1.id) })
        where seen.insert(member.id).inserted {
            members.append(
                Member(
                    id: member.id, instanceID: member.instanceID, rack: number(member.rack),
                    topics: Set(member.topics.compactMap { topicIndex[$0] }).sorted(),
                    generation: member.generation ?? -1))
            var claims: Set<Int> = []
            for owned in member.ownedPartitions {
                guard let topic = topicIndex[owned.topic], owned.partition >= 0,
                    Int(owned.partition) < topics[topic].count
                else { continue }
                claims.insert(topics[topic].first + Int(owned.partition))
            }
            members[members.count - 1].claims = claims.sorted()
        }

        subscribers = Array(repeating: [], count: topics.count)
        subscriptions = Array(repeating: false, count: topics.count * members.count)
        for (index, member) in members.enumerated() {
            for topic in member.topics {
                subscribers[topic].append(index)
                subscriptions[index * topics.count + topic] = true
            }
        }
    }

    func isSubscribed(_ member: Int, to topic: Int) -> Bool { subscriptions[member * topics.count + topic] }

    /// Whether all members subscribe to the same topics, those that there are not among them.
    let isUniform: Bool

    /// The members in the order in which range and round robin serve them: static ones by their instance ids, so that
    /// they get the same partitions after a restart under another member id (KIP-345), then the others by member id.
    var membersInServingOrder: [Int] {
        members.indices.sorted { left, right in
            switch (members[left].instanceID, members[right].instanceID) {
            case (let mine?, let other?) where mine != other: Self.precedes(mine, other)
            case (.some, nil): true
            case (nil, .some): false
            default: left < right
            }
        }
    }

    /// Whether racks should matter among some partitions (KIP-881): some member has the rack of some replica, and not
    /// every partition has replicas in all racks.
    func racksMatter(members: some Sequence<Int>, partitions: some Sequence<Int>) -> Bool {
        let memberRacks = Set(members.compactMap { self.members[$0].rack })
        guard !memberRacks.isEmpty else { return false }
        var all: Set<Int> = []
        for partition in partitions { all.formUnion(racksOfPartition[partition]) }
        guard !memberRacks.isDisjoint(with: all) else { return false }
        return partitions.contains { racksOfPartition[$0].count != all.count }
    }

    /// An answer in names: for every member its partitions, in order.
    func named(_ owners: [Int?]) -> [String: MemberAssignment] {
        var partitions = Array(repeating: [TopicPartition](), count: members.count)
        for (partition, owner) in owners.enumerated() {
            guard let owner else { continue }
            partitions[owner].append(self.partition(partition))
        }
        var assignments: [String: MemberAssignment] = [:]
        for (member, owned) in zip(members, partitions) { assignments[member.id] = MemberAssignment(partitions: owned) }
        return assignments
    }

    /// A partition by its name.
    func partition(_ index: Int) -> TopicPartition {
        let topic = topics[topicOfPartition[index]]
        return TopicPartition(topic: topic.name, partition: Int32(truncatingIfNeeded: index - topic.first))
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }
}
