/// Who of a consumer group has read what a transaction is about to commit offsets of (KIP-447).
///
/// The group's coordinator compares it with the group as it is: a member that has been replaced, or is of an earlier
/// generation, can commit nothing. That is what keeps two members from processing the same records.
public struct ConsumerGroupMetadata: Hashable, Sendable {
    /// The group's id.
    public var groupID: String
    /// The member's generation, or in groups of the protocol of KIP-848 its member epoch; -1 for a consumer that is not
    /// a member of the group.
    public var generation: Int32
    /// The member's id; empty for a consumer that is not a member of the group.
    public var memberID: String
    /// The static member's name (KIP-345); nil for other members.
    public var groupInstanceID: String?

    /// The metadata of a group.
    ///
    /// - Parameters:
    ///   - groupID: The group's id.
    ///   - generation: The member's generation or member epoch. Default: -1, no member.
    ///   - memberID: The member's id. Default: empty, no member.
    ///   - groupInstanceID: The static member's name. Default: nil.
    public init(groupID: String, generation: Int32 = -1, memberID: String = "", groupInstanceID: String? = nil) {
        self.groupID = groupID
        self.generation = generation
        self.memberID = memberID
        self.groupInstanceID = groupInstanceID
    }

    /// Whether it names a member, which needs brokers from 2.5 on (TxnOffsetCommit version 3).
    var isOfMember: Bool { generation >= 0 || !memberID.isEmpty || groupInstanceID != nil }
}
