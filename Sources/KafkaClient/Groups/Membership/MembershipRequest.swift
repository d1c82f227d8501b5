import KafkaCodec

/// What a membership has to ask the group's coordinator.
enum MembershipRequest: Sendable {
    case join(JoinGroupRequest)
    case sync(SyncGroupRequest)
    case heartbeat(HeartbeatRequest)
    case leave(LeaveGroupRequest)
    /// Joining, keeping alive, acknowledging and leaving in the protocol of KIP-848.
    case consumerHeartbeat(ConsumerGroupHeartbeatRequest)
}
