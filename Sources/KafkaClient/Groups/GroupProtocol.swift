/// Which protocol a group consumer speaks with its coordinator.
public enum GroupProtocol: Hashable, Sendable {
    /// JoinGroup, SyncGroup and Heartbeat: the leading member assigns. Brokers from 0.9 on.
    case classic
    /// ConsumerGroupHeartbeat: the coordinator assigns (KIP-848). Brokers from 4.0 on, and 3.7 where it is switched on.
    case consumer
    /// ``consumer`` where the cluster offers it, else ``classic``.
    case preferConsumer
}
