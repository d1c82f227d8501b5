/// Where a member stands when it joins its group, as its assignors see it.
public struct SubscriptionState: Hashable, Sendable {
    /// The topics that it subscribes to, in order.
    public var topics: [String]
    /// The partitions that it was assigned last, in order, also where it has given them up since, as under eager
    /// rebalances, or has lost them.
    public var lastAssignment: [TopicPartition]
    /// The generation of that assignment; nil when there was none.
    public var lastGeneration: Int32?

    /// Where a member stands.
    ///
    /// - Parameters:
    ///   - topics: The topics that it subscribes to.
    ///   - lastAssignment: The partitions that it was assigned last. Default: none.
    ///   - lastGeneration: The generation of that assignment. Default: nil.
    public init(topics: [String], lastAssignment: [TopicPartition] = [], lastGeneration: Int32? = nil) {
        self.topics = topics
        self.lastAssignment = lastAssignment
        self.lastGeneration = lastGeneration
    }
}
