/// How a member of a consumer group behaves. The defaults are those of Kafka's own client, release 4, where nothing else
/// is said.
public struct GroupConsumerConfiguration: Sendable {
    /// The group's id.
    public var group: String
    /// Which topics it reads. It can be changed while the consumer runs.
    public var subscription: GroupSubscription
    /// The name under which the member stays itself across restarts (KIP-345): it does not leave when it is closed, and
    /// takes its partitions up again when it is back within ``sessionTimeout``. 1 to 249 letters, digits, dots,
    /// underscores and hyphens. Default: nil, a dynamic member.
    public var groupInstanceID: String?
    /// Which protocol it speaks. Default: ``GroupProtocol/classic``.
    public var `protocol`: GroupProtocol
    /// With the classic protocol: who shares the partitions out, the best liked first. All members of a group need one in
    /// common.
    public var assignors: [any GroupAssignor]
    /// With the protocol of KIP-848: the assignor that the coordinator is asked to use, such as `uniform` or `range`.
    /// Default: nil, the coordinator's choice.
    public var serverAssignor: String?
    /// After how long without a heartbeat the coordinator gives the member up, and the member itself its partitions. With
    /// the protocol of KIP-848 the coordinator sets its own. Default: 45 s.
    public var sessionTimeout: Duration
    /// How often heartbeats are sent; less than a third of ``sessionTimeout``. With the protocol of KIP-848 the
    /// coordinator says. Default: 3 s.
    public var heartbeatInterval: Duration
    /// How long a rebalance may take, which is how long the user's code may take to let partitions go. Default: 60 s.
    public var rebalanceTimeout: Duration
    /// How long the user's code may take between two calls for records; a member that takes longer leaves the group, and
    /// joins it again with the next call. Zero for no limit. Default: 5 minutes.
    public var maximumPollInterval: Duration
    /// How often marked offsets are committed; nil for never, so that only ``GroupConsumer/commit()`` does.
    /// Default: 5 s.
    public var autoCommitInterval: Duration?
    /// Where partitions are begun for which the group has no committed offset, or whose offset is not in the log any
    /// more (`auto.offset.reset`). Default: ``OffsetReset/latest``.
    public var offsetReset: OffsetReset
    /// Whether committed offsets are waited for that a transaction is about to replace (KIP-447). Default: true.
    public var requiresStableOffsets: Bool
    /// How partitions are read: limits, isolation level, rack. Its ``PartitionConsumerConfiguration/offsetReset`` is not
    /// looked at.
    public var reading: PartitionConsumerConfiguration
    /// How long to wait after an error before the coordinator is asked again. Default: 100 ms, doubled with each error in
    /// a row up to 1 s.
    public var retryBackoff: Backoff
    /// How long committing and leaving may take at the end. Default: 30 s.
    public var closeTimeout: Duration

    /// The defaults.
    ///
    /// - Parameters:
    ///   - group: The group's id.
    ///   - subscription: Which topics it reads.
    public init(group: String, subscription: GroupSubscription) {
        self.group = group
        self.subscription = subscription
        groupInstanceID = nil
        `protocol` = .classic
        assignors = []
        serverAssignor = nil
        sessionTimeout = .seconds(45)
        heartbeatInterval = .seconds(3)
        rebalanceTimeout = .seconds(60)
        maximumPollInterval = .seconds(300)
        autoCommitInterval = .seconds(5)
        offsetReset = .latest
        requiresStableOffsets = true
        reading = PartitionConsumerConfiguration()
        retryBackoff = Backoff(initial: .milliseconds(100))
        closeTimeout = .seconds(30)
    }
}
