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

    /// What a setting of a group may be, by the group's name for it without `consumer.`.
    private(set) var bounds: OrderedDictionary<String, ClosedRange<Int64>> = [:]

    init(_ configuration: ClusterConfiguration, release: KafkaRelease) {
        let standard = ConsumerGroupSettings()
        for (name, range) in Self.standardBounds {
            let least = configuration.number("group.consumer.min.\(name)", range.lowerBound)
            let most = configuration.number("group.consumer.max.\(name)", range.upperBound)
            bounds[name] = least...max(most, least)
        }
        sessionTimeoutMs = clamped(
            "session.timeout.ms", configuration.number("group.consumer.session.timeout.ms", standard.sessionTimeoutMs))
        heartbeatIntervalMs = clamped(
            "heartbeat.interval.ms",
            configuration.number("group.consumer.heartbeat.interval.ms", standard.heartbeatIntervalMs))
        maxSize = configuration.number("group.consumer.max.size", standard.maxSize)
        classicMaxSize = configuration.number("group.max.size", standard.classicMaxSize)
        let named = configuration.settings["group.consumer.assignors"] ?? ""
        let known = named.split(separator: ",").map { ConfigurationKey.trimmed(String($0)) }
            .filter { ServerAssignor(rawValue: $0) != nil }
        if !known.isEmpty { assignors = known }
        let policy = configuration.settings["group.consumer.migration.policy"]?.lowercased() ?? ""
        migrationPolicy = MigrationPolicy(rawValue: policy) ?? standard.migrationPolicy
        // Assignments wait for one another since the release after 4.2 alone.
        let interval = release == .latest ? standard.assignmentIntervalMs : 0
        assignmentIntervalMs = clamped(
            "assignment.interval.ms", configuration.number("group.consumer.assignment.interval.ms", interval))
        patternRefreshIntervalMs = max(
            configuration.number("group.consumer.regex.refresh.interval.ms", standard.patternRefreshIntervalMs),
            Self.leastPatternRefreshIntervalMs)
    }

    private static let standardBounds: OrderedDictionary<String, ClosedRange<Int64>> = [
        "assignment.interval.ms": 0...15_000, "heartbeat.interval.ms": 5000...15_000,
        "session.timeout.ms": 45_000...60_000,
    ]

    private func clamped(_ name: String, _ value: Int64) -> Int64 {
        guard let bounds = bounds[name] else { return value }
        return min(max(value, bounds.lowerBound), bounds.upperBound)
    }

    // MARK: - Of a group

    /// The settings of a group for which some are configured.
    func applying(_ configuration: OrderedDictionary<String, String>) -> ConsumerGroupSettings {
        func own(_ name: String, _ standard: Int64) -> Int64 {
            guard let text = configuration["consumer.\(name)"], let value = Int64(ConfigurationKey.trimmed(text)) else {
                return standard
            }
            return clamped(name, value)
        }
        var settings = self
        settings.sessionTimeoutMs = own("session.timeout.ms", sessionTimeoutMs)
        settings.heartbeatIntervalMs = own("heartbeat.interval.ms", heartbeatIntervalMs)
        settings.assignmentIntervalMs = own("assignment.interval.ms", assignmentIntervalMs)
        return settings
    }

    /// Why a group cannot be configured so, whose values are all possible one by one; nil when it can.
    func problem(with configuration: OrderedDictionary<String, String>) -> String? {
        for (name, bounds) in bounds {
            guard let text = configuration["consumer.\(name)"], let value = Int64(ConfigurationKey.trimmed(text)) else {
                continue
            }
            if value < bounds.lowerBound {
                return "consumer.\(name) must be greater than or equal to group.consumer.min.\(name)"
            }
            if value > bounds.upperBound {
                return "consumer.\(name) must be less than or equal to group.consumer.max.\(name)"
            }
        }
        let settings = applying(configuration)
        if settings.sessionTimeoutMs <= settings.heartbeatIntervalMs {
            return "consumer.session.timeout.ms must be greater than consumer.heartbeat.interval.ms"
        }
        return nil
    }
}
