public import NIOCore

/// As balanced as possible, and with as few partitions moved as that allows (`sticky`, KIP-54).
///
/// It is eager: members give all partitions up before they join again, and get most of them back. What they had travels
/// in their user data, in the form that the clients for Java, Python and Go write and read. Members whose user data
/// cannot be read count as having had nothing. Racks are respected as by the Java client (KIP-881).
public struct StickyAssignor: GroupAssignor {
    /// The assignor.
    public init() {}

    public var name: String { "sticky" }
    public var rebalanceProtocol: RebalanceProtocol { .eager }

    public func userData(for state: SubscriptionState) -> ByteBuffer? {
        guard let generation = state.lastGeneration else { return nil }
        return StickyUserData(partitions: state.lastAssignment, generation: generation).encoded()
    }

    public func assign(_ topics: [GroupTopic], to members: [GroupMember]) -> [String: MemberAssignment] {
        let claiming = members.map { member in
            // An eager member owns nothing any more: what its user data says is what it had.
            var member = member
            let data = member.userData.flatMap(StickyUserData.init(decoding:))
            member.ownedPartitions = data?.partitions ?? []
            member.generation = data?.generation
            return member
        }
        let problem = AssignmentProblem(members: claiming, topics: topics)
        return problem.named(StickyAssignment(problem).owners)
    }
}
