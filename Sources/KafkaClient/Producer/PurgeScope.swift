/// Which records a producer gives up (``Producer/purge(_:)``).
public struct PurgeScope: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Those that are not on their way: waiting to be sent, or to be sent again.
    public static let queued = PurgeScope(rawValue: 1)
    /// Those that are on their way. They may be in the log all the same (``KafkaError/isOutcomeUnknown``).
    public static let inFlight = PurgeScope(rawValue: 2)
    /// Both.
    public static let all: PurgeScope = [.queued, .inFlight]
}
