public import NIOCore

/// Shares the partitions of topics out among the members of a classic group.
///
/// A member offers the assignors of ``GroupConsumerConfiguration/assignors`` to the group, in its order of preference.
/// The coordinator chooses one that all members have, and the group's leader runs it for all. Assignors are values
/// without memory: what they need of earlier assignments comes with the members.
public protocol GroupAssignor: Sendable {
    /// The name under which members know it, such as `range`.
    var name: String { get }

    /// How members that offer it behave in rebalances.
    var rebalanceProtocol: RebalanceProtocol { get }

    /// What the leader's assignor is to know of a member that is about to join; nil, the default, for nothing.
    ///
    /// - Parameter state: Where the member stands.
    func userData(for state: SubscriptionState) -> ByteBuffer?

    /// Shares partitions out. It is called at the leader only.
    ///
    /// - Parameters:
    ///   - topics: The topics that members subscribe to and that exist, in the order of their names.
    ///   - members: The members, in the order of their ids.
    /// - Returns: What each member is given, by its id; members that are left out are given nothing.
    /// - Throws: Whatever keeps it from assigning, such as user data that cannot be read. The member leaves the group
    ///   then, and its consumer ends with the error.
    func assign(_ topics: [GroupTopic], to members: [GroupMember]) throws -> [String: MemberAssignment]

    /// A member was given an assignment made by this assignor. It is called at every member; the default does nothing.
    ///
    /// - Parameters:
    ///   - assignment: What the member was given.
    ///   - group: The member and its generation.
    func assigned(_ assignment: MemberAssignment, in group: ConsumerGroupMetadata)
}

extension GroupAssignor {
    public func userData(for state: SubscriptionState) -> ByteBuffer? { nil }
    public func assigned(_ assignment: MemberAssignment, in group: ConsumerGroupMetadata) {}
}
