public import NIOCore

/// As balanced as possible, and with as few partitions moved as that allows, while members go on reading what they keep
/// (`cooperative-sticky`, KIP-429).
///
/// A partition that goes from one member to another is given to nobody until the first one has let it go; the group then
/// rebalances once more. Racks are respected as by the Java client (KIP-881).
public struct CooperativeStickyAssignor: GroupAssignor {
    /// The assignor.
    public init() {}

    public var name: String { "cooperative-sticky" }
    public var rebalanceProtocol: RebalanceProtocol { .cooperative }

    public func userData(for state: SubscriptionState) -> ByteBuffer? {
        // Leaders that do not know of generations in subscriptions (KIP-792) look for it here.
        var buffer = ByteBuffer()
        buffer.writeInteger(state.lastGeneration ?? -1)
        return buffer
    }

    public func assign(_ topics: [GroupTopic], to members: [GroupMember]) -> [String: MemberAssignment] {
        let claiming = members.map { member in
            var member = member
            if member.generation == nil { member.generation = member.userData.flatMap(Self.generation) }
            return member
        }
        let problem = AssignmentProblem(members: claiming, topics: topics)
        let assignment = StickyAssignment(problem)
        var owners = assignment.owners
        for partition in assignment.inTransit { owners[partition] = nil }
        return problem.named(owners)
    }

    /// The Java client sends the generation alone, librdkafka and franz-go what they send for `sticky`.
    private static func generation(_ userData: ByteBuffer) -> Int32? {
        if userData.readableBytes == 4 { return userData.getInteger(at: userData.readerIndex) }
        return StickyUserData(decoding: userData)?.generation
    }
}
