import KafkaCodec

/// What has come of a ``MembershipRequest``.
enum MembershipAnswer: Sendable {
    case join(JoinGroupResponse)
    case sync(SyncGroupResponse)
    case heartbeat(HeartbeatResponse)
    case leave(LeaveGroupResponse)
    case consumerHeartbeat(ConsumerGroupHeartbeatResponse)
    /// There was no answer, or the coordinator was not found.
    case failed(KafkaError)
}
