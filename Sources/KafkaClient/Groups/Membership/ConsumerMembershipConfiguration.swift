/// What a membership of KIP-848 has to know of its consumer's configuration.
struct ConsumerMembershipConfiguration: Sendable {
    var group: String
    var instanceID: String?
    /// Nil where the coordinator chooses.
    var serverAssignor: String?
    /// After how long without an answer the member gives itself up. The coordinator has its own.
    var sessionTimeout: Duration
    /// How often heartbeats are sent until the coordinator has said how often it wants them.
    var heartbeatInterval: Duration
    var rebalanceTimeout: Duration
    /// Zero for no limit.
    var maximumPollInterval: Duration
    var retryBackoff: Backoff
    /// Nil where the member does not say.
    var rack: String?
    /// How long the answer to a request may take.
    var requestTimeout: Duration

    init(_ configuration: GroupConsumerConfiguration, requestTimeout: Duration) {
        group = configuration.group
        instanceID = configuration.groupInstanceID
        serverAssignor = configuration.serverAssignor
        sessionTimeout = configuration.sessionTimeout
        heartbeatInterval = configuration.heartbeatInterval
        rebalanceTimeout = configuration.rebalanceTimeout
        maximumPollInterval = configuration.maximumPollInterval
        retryBackoff = configuration.retryBackoff
        rack = configuration.reading.rack.isEmpty ? nil : configuration.reading.rack
        self.requestTimeout = requestTimeout
    }

    /// For how long a static member asks again whose instance another member still has: one that has crashed is given up
    /// by the coordinator in a session, one that lives is not.
    var takeoverTimeout: Duration { sessionTimeout * 2 }
}
