/// What a membership has to know of its consumer's configuration.
struct MembershipConfiguration: Sendable {
    var group: String
    var instanceID: String?
    /// Who shares the partitions out, where members do.
    var assignors: [any GroupAssignor]
    /// Who is to share them out, where the coordinator does; nil where it chooses.
    var serverAssignor: String?
    /// After how long without an answer the member gives itself up. A coordinator of KIP-848 has its own.
    var sessionTimeout: Duration
    /// How often heartbeats are sent; with KIP-848 until the coordinator has said how often it wants them.
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
        serverAssignor = configuration.serverAssignor
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

    /// How long to wait for the answer to a heartbeat of the classic protocol: a coordinator that is silent is to be
    /// noticed within the session.
    var heartbeatTimeout: Duration { min(requestTimeout, max(heartbeatInterval, sessionTimeout / 3)) }

    /// For how long a static member of KIP-848 asks again whose instance another member still has: one that has crashed
    /// is given up by the coordinator in a session, one that lives is not.
    var takeoverTimeout: Duration { sessionTimeout * 2 }
}
