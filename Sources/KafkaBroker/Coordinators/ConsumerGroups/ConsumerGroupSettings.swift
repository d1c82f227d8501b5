import KafkaCodec
import OrderedCollections

/// What a broker is configured to for groups of the new protocol.
struct ConsumerGroupSettings: Hashable {
    /// Whether groups go over from one protocol to the other while they have members (KIP-848).
    enum MigrationPolicy: String {
        case disabled
        case upgrade
        case downgrade
        case bidirectional

        var allowsUpgrade: Bool { self == .upgrade || self == .bidirectional }
        var allowsDowngrade: Bool { self == .downgrade || self == .bidirectional }
    }

    var sessionTimeoutMs: Int64 = 45_000
    var heartbeatIntervalMs: Int64 = 5000
    var maxSize = Int64(Int32.max)
    /// The largest group that may go back to the classic protocol.
    var classicMaxSize = Int64(Int32.max)
    /// The names of the assignors, the one first that is taken when no member asks for one.
    var assignors = ["uniform", "range"]
    var migrationPolicy = MigrationPolicy.bidirectional
    /// How long a target assignment stands at the least (KIP-1263).
    var assignmentIntervalMs: Int64 = 1000
    /// How long the topics of a pattern hold at the most.
    var patternRefreshIntervalMs: Int64 = 600_000

    /// How long the topics of a pattern hold at the least.
    static let leastPatternRefreshIntervalMs: Int64 = 10_000
    /// After how long the partitions of a group's topics are looked at even though nothing has been heard of them.
    static let metadataRefreshIntervalMs: Int64 = 600_000

    init() {}

    init(_ configuration: ClusterConfiguration, release: KafkaRelease) {
        let standard = ConsumerGroupSettings()
        func clamped(_ name: String, _ value: Int64, least: Int64, most: Int64) -> Int64 {
            let least = configuration.number("group.consumer.min.\(name)", least)
            let most = configuration.number("group.consumer.max.\(name)", most)
            return min(max(configuration.number("group.consumer.\(name)", value), least), max(most, least))
        }
        sessionTimeoutMs = clamped("session.timeout.ms", standard.sessionTimeoutMs, least: 45_000, most: 60_000)
        heartbeatIntervalMs = clamped(
            "heartbeat.interval.ms", standard.heartbeatIntervalMs, least: 5000, most: 15_000)
        maxSize = configuration.number("group.consumer.max.size", standard.maxSize)
        classicMaxSize = configuration.number("group.max.size", standard.classicMaxSize)
        let named = configuration.settings["group.consumer.assignors"] ?? ""
        let known = named.split(separator: ",").map { TopicConfiguration.trimmed(String($0)) }
            .filter { ServerAssignor(rawValue: $0) != nil }
        if !known.isEmpty { assignors = known }
        let policy = configuration.settings["group.consumer.migration.policy"]?.lowercased() ?? ""
        migrationPolicy = MigrationPolicy(rawValue: policy) ?? standard.migrationPolicy
        // Assignments wait for one another since the release after 4.2 alone.
        let interval = release == .latest ? standard.assignmentIntervalMs : 0
        assignmentIntervalMs = clamped("assignment.interval.ms", interval, least: 0, most: 15_000)
        patternRefreshIntervalMs = max(
            configuration.number("group.consumer.regex.refresh.interval.ms", standard.patternRefreshIntervalMs),
            Self.leastPatternRefreshIntervalMs)
    }
}
