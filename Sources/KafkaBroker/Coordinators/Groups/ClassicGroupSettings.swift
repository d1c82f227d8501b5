/// What brokers are configured to about classic groups.
struct ClassicGroupSettings {
    /// How long a group that was empty waits for more members (KIP-134).
    var initialDelayMs: Int64 = 3000
    /// How many members a group may have (KIP-389).
    var maximalSize = Int(Int32.max)
    /// How long the first JoinGroup of a member may wait: it has no id yet to send heartbeats with.
    let newMemberJoinTimeoutMs: Int64 = 300_000

    init() {}

    init(_ configuration: ClusterConfiguration) {
        initialDelayMs = max(configuration.number("group.initial.rebalance.delay.ms", 3000), 0)
        maximalSize = Int(max(configuration.number("group.max.size", Int64(Int32.max)), 1))
    }
}
