/// Ranges of partitions, topic by topic (`range`): of each topic the members get consecutive partitions, in the order of
/// their ids, the first of them one more where they do not divide evenly.
///
/// Topics with as many partitions are shared out alike, so that equal keys of two topics meet in one member. Where members
/// and brokers say in which racks they are, members get partitions with a replica in their own rack as far as their
/// shares allow (KIP-881). Assignments are those of Kafka's Java client.
public struct RangeAssignor: GroupAssignor {
    /// The assignor.
    public init() {}

    public var name: String { "range" }
    public var rebalanceProtocol: RebalanceProtocol { .eager }

    public func assign(_ topics: [GroupTopic], to members: [GroupMember]) -> [String: MemberAssignment] {
        let problem = AssignmentProblem(members: members, topics: topics)
        return problem.named(RangeAssignment.solve(problem))
    }
}
