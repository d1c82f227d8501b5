public import NIOCore

/// A member of a classic group, as the leader's assignor sees it.
public struct GroupMember: Hashable, Sendable {
    /// The member's id, which the coordinator gave it.
    public var id: String
    /// The static member's name (KIP-345); nil for other members.
    public var instanceID: String?
    /// The topics that it subscribes to, in its own order.
    public var topics: [String]
    /// What its assignor wants the leader's to know (``GroupAssignor/userData(for:)``); nil for nothing.
    public var userData: ByteBuffer?
    /// The partitions that it owns (KIP-429); none from members of before, and under eager rebalances.
    public var ownedPartitions: [TopicPartition]
    /// The generation in which it was given ``ownedPartitions`` (KIP-792); nil where it does not say, or has none.
    public var generation: Int32?
    /// The rack that it stands in (KIP-881); nil where it does not say.
    public var rack: String?

    /// A member of a group.
    ///
    /// - Parameters:
    ///   - id: The member's id.
    ///   - topics: The topics that it subscribes to.
    ///   - instanceID: The static member's name. Default: nil.
    ///   - userData: What its assignor wants the leader's to know. Default: nil.
    ///   - ownedPartitions: The partitions that it owns. Default: none.
    ///   - generation: The generation in which it was given them. Default: nil.
    ///   - rack: The rack that it stands in. Default: nil.
    public init(
        id: String,
        topics: [String],
        instanceID: String? = nil,
        userData: ByteBuffer? = nil,
        ownedPartitions: [TopicPartition] = [],
        generation: Int32? = nil,
        rack: String? = nil
    ) {
        self.id = id
        self.instanceID = instanceID
        self.topics = topics
        self.userData = userData
        self.ownedPartitions = ownedPartitions
        self.generation = generation
        self.rack = rack
    }
}
