/// What a classic membership has to know of its consumer's configuration.
struct ClassicMembershipConfiguration: Sendable {
    var group: String
    var instanceID: String?
    var assignors: [any GroupAssignor]
    var sessionTimeout: Duration
    var heartbeatInterval: Duration
    var rebalanceTimeout: Duration
    /// Zero for no limit.
    var maximumPollInterval: Duration
    var retryBackoff: Backoff
    /// Nil where the member does not say.
    var rack: String?
    /// How long the answer to a request may take with which the coordinator does not wait for others.
    var requestTimeout: Duration

    init(_ configuration: GroupConsumerConfiguration, requestTimeout: Duration) {
        group = configuration.group
        instanceID = configuration.groupInstanceID
        assignors = configuration.effectiveAssignors
        sessionTimeout = configuration.sessionTimeout
        heartbeatInterval = configuration.heartbeatInterval
        rebalanceTimeout = configuration.rebalanceTimeout
        maximumPollInterval = configuration.maximumPollInterval
        retryBackoff = configuration.retryBackoff
        rack = configuration.reading.rack.isEmpty ? nil : configuration.reading.rack
        self.requestTimeout = requestTimeout
    }

    /// Whether partitions are kept in rebalances: only where all assignors that are offered have it so (KIP-429).
    var isCooperative: Bool { assignors.allSatisfy { $0.rebalanceProtocol == .cooperative } }

    /// How long to wait for a coordinator that waits for other members.
    var rendezvousTimeout: Duration { max(requestTimeout, rebalanceTimeout + .seconds(5)) }

    /// How long to wait for the answer to a heartbeat: a coordinator that is silent is to be noticed within the session.
    var heartbeatTimeout: Duration { min(requestTimeout, max(heartbeatInterval, sessionTimeout / 3)) }
}
