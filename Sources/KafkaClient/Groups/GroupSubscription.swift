/// Which topics a group consumer reads.
public struct GroupSubscription: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case topics([String])
        case pattern(String)
    }

    let kind: Kind
    /// Topics whose whole name this regular expression matches are left out; nil for none.
    public var exclusion: String?
    /// Whether the pattern may match Kafka's own topics, such as `__consumer_offsets`. Default: false.
    public var includesInternalTopics = false

    /// Topics by their names. One that does not exist yet is read once it does.
    public static func topics(_ names: [String]) -> GroupSubscription {
        GroupSubscription(kind: .topics(Array(Set(names)).sorted()))
    }

    /// Topics by their names. One that does not exist yet is read once it does.
    public static func topics(_ names: String...) -> GroupSubscription { .topics(names) }

    /// All topics whose whole name a regular expression matches, those that are made later among them.
    ///
    /// With the classic protocol, or an exclusion, the client matches, by Swift's `Regex`; with that of KIP-848 the
    /// coordinator does, by RE2.
    ///
    /// - Parameters:
    ///   - expression: The regular expression.
    ///   - exclusion: A regular expression of names that are left out; nil, the default, for none.
    public static func matching(_ expression: String, excluding exclusion: String? = nil) -> GroupSubscription {
        GroupSubscription(kind: .pattern(expression), exclusion: exclusion)
    }

    /// The same, without the topics whose whole name a regular expression matches.
    public func excluding(_ expression: String) -> GroupSubscription {
        var subscription = self
        subscription.exclusion = expression
        return subscription
    }
}
