/// All partitions of all topics, dealt out one by one (`roundrobin`): the members get as many as each other where they
/// subscribe to the same topics. Assignments are those of Kafka's Java client.
public struct RoundRobinAssignor: GroupAssignor {
    /// The assignor.
    public init() {}

    public var name: String { "roundrobin" }
    public var rebalanceProtocol: RebalanceProtocol { .eager }

    public func assign(_ topics: [GroupTopic], to members: [GroupMember]) -> [String: MemberAssignment] {
        let problem = AssignmentProblem(members: members, topics: topics)
        return problem.named(RoundRobinAssignment.solve(problem))
    }
}
