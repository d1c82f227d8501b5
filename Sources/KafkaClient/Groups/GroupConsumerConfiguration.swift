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
    /// common. Partitions are kept in rebalances only where all are cooperative (KIP-429): a group changes over by giving
    /// its members, one after the other, the cooperative assignor before the other, and then alone. Default: empty,
    /// which stands for ``RangeAssignor`` and ``CooperativeStickyAssignor``.
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
    /// joins it again with the next call. Of several tasks that have records the slowest counts. Zero for no limit.
    /// Default: 5 minutes.
    public var maximumPollInterval: Duration
    /// How often marked offsets are committed; nil for never, so that only ``GroupConsumer/commit()`` does.
    /// Default: 5 s.
    public var autoCommitInterval: Duration?
    /// How long the coordinator keeps a committed offset, from its commit on; nil for what the cluster has
    /// (`offsets.retention.minutes`), counted from when the group became empty. Commits that say so are of an older form,
    /// which knows neither static members nor leader epochs, nor the protocol of KIP-848; brokers before 0.9 keep offsets
    /// as the cluster has it. Default: nil.
    public var offsetRetention: Duration?
    /// Whether asking for what follows says that a record is done. Without it only ``GroupConsumer/mark(_:metadata:)``
    /// does, which is for those who hand records on to other tasks. Default: true.
    public var marksAutomatically: Bool
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
        offsetRetention = nil
        marksAutomatically = true
        offsetReset = .latest
        requiresStableOffsets = true
        reading = PartitionConsumerConfiguration()
        retryBackoff = Backoff(initial: .milliseconds(100))
        closeTimeout = .seconds(30)
    }
}

extension GroupConsumerConfiguration {
    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
            guard condition else { throw KafkaError(.invalidConfiguration, "group consumer: \(problem)") }
        }
        let milliseconds = Duration.milliseconds(1)...(.milliseconds(Int32.max))
        try require(!group.isEmpty && group.utf8.count <= Int(Int16.max), "group is not 1 to 32767 bytes long")
        try subscription.validate()
        if let groupInstanceID {
            let isName = groupInstanceID.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
            try require(
                isName && (1...249).contains(groupInstanceID.utf8.count) && ![".", ".."].contains(groupInstanceID),
                "groupInstanceID is not 1 to 249 letters, digits, dots, underscores and hyphens")
        }
        try require(milliseconds.contains(sessionTimeout), "sessionTimeout is not from 1 to 2^31 - 1 ms")
        try require(milliseconds.contains(rebalanceTimeout), "rebalanceTimeout is not from 1 to 2^31 - 1 ms")
        try require(heartbeatInterval > .zero, "heartbeatInterval is not above zero")
        try require(heartbeatInterval < sessionTimeout, "heartbeatInterval is not below sessionTimeout")
        try require(maximumPollInterval >= .zero, "maximumPollInterval is below zero")
        try require(autoCommitInterval.map { $0 > .zero } ?? true, "autoCommitInterval is not above zero")
        if let offsetRetention {
            try require(offsetRetention >= .zero, "offsetRetention is below zero")
            try require(
                groupInstanceID == nil && self.protocol == .classic,
                "offsetRetention goes neither with groupInstanceID nor with another protocol than classic")
        }
        try require(
            Set(assignors.map(\.name)).count == assignors.count, "two assignors have the same name")
        try require(assignors.allSatisfy { !$0.name.isEmpty }, "an assignor has no name")
        try reading.validate()
        try retryBackoff.validate("group consumer: retryBackoff")
        try require(retryBackoff.initial > .zero, "retryBackoff.initial is not above zero")
        try require(closeTimeout >= .zero, "closeTimeout is below zero")
    }
}

extension GroupConsumerConfiguration {
    /// The assignors that are offered.
    var effectiveAssignors: [any GroupAssignor] {
        assignors.isEmpty ? [RangeAssignor(), CooperativeStickyAssignor()] : assignors
    }
}
