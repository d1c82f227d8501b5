import KafkaCodec
import OrderedCollections

/// The assignors that a broker has (KIP-848): they say which member is to own which partitions.
enum ServerAssignor: String, CaseIterable {
    /// Spreads all partitions evenly, and moves as few as that allows.
    case uniform
    /// Spreads each topic on its own in ranges, so that partitions of one number come together.
    case range

    /// What each member is to own. All partitions of all topics that somebody subscribes to are in it exactly once.
    func assign(_ input: AssignorInput) -> [String: Set<TopicIDPartition>] {
        switch self {
        case .range: RangeAssignor.assign(input)
        case .uniform: UniformAssignor.assign(input)
        }
    }
}

/// What an assignor knows.
struct AssignorInput {
    /// A member of the group.
    struct Member {
        var id: String
        var instanceID: String?
        /// The topics that it subscribes to.
        var topics: Set<KafkaUUID>
        /// What it was to own up to now.
        var target: Set<TopicIDPartition> = []
    }

    /// The members in the order in which they are served.
    let members: [Member]
    /// The topics, with their partitions.
    let topics: OrderedDictionary<KafkaUUID, Int32>
    /// Whether all members subscribe to the same topics.
    let isHomogeneous: Bool

    init(members: [Member], topics: OrderedDictionary<KafkaUUID, Int32>) {
        // Static members come first: they are there to stay.
        self.members = members.sorted { left, right in
            switch (left.instanceID, right.instanceID) {
            case (let left?, let right?): left < right
            case (nil, nil): left.id < right.id
            case (let left, _): left != nil
            }
        }
        self.topics = topics
        isHomogeneous = Set(members.map(\.topics)).count <= 1
    }

    /// The partitions of a topic.
    func partitions(of topic: KafkaUUID) -> [TopicIDPartition] {
        (0..<max(topics[topic] ?? 0, 0)).map { TopicIDPartition(topicID: topic, partition: $0) }
    }

    /// What a member may keep of what it was to own: what there is and what it still subscribes to, in order.
    func keepable(_ member: Member) -> [TopicIDPartition] {
        member.target
            .filter { member.topics.contains($0.topicID) && $0.partition < topics[$0.topicID] ?? 0 }
            .sorted()
    }
}

extension TopicIDPartition: Comparable {
    static func < (left: TopicIDPartition, right: TopicIDPartition) -> Bool {
        (left.topicID, left.partition) < (right.topicID, right.partition)
    }
}
