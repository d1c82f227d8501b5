public import NIOCore

/// What a group's leader gives to one member.
public struct MemberAssignment: Hashable, Sendable {
    /// The partitions.
    public var partitions: [TopicPartition]
    /// What the leader's assignor wants that of the member to know; nil for nothing.
    public var userData: ByteBuffer?

    /// What a member is given.
    ///
    /// - Parameters:
    ///   - partitions: The partitions.
    ///   - userData: What the member's assignor is to know. Default: nil.
    public init(partitions: [TopicPartition], userData: ByteBuffer? = nil) {
        self.partitions = partitions
        self.userData = userData
    }
}
