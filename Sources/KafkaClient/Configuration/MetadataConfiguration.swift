/// How a client keeps itself informed about the cluster: its brokers, topics, leaders and coordinators.
public struct MetadataConfiguration: Sendable {
    /// How old the metadata may get before it is asked for again although nothing seems wrong. Default: 5 minutes.
    public var maximumAge: Duration
    /// How long after an answer the metadata is asked for again at the earliest, where errors, missing leaders or
    /// unknown topics give a reason to. While the answers say nothing new the wait doubles, and so it does after
    /// rounds in which nobody answered. Default: 100 ms, doubling up to 1 s.
    ///
    /// A topic that is asked for the first time does not wait for this.
    public var refreshBackoff: Backoff
    /// How long one broker may take to answer, connecting included, before another one is asked as well.
    /// Default: 5 s.
    public var attemptTimeout: Duration
    /// How long a broker may leave a Produce or Fetch request unanswered, sending nothing else either, until the other
    /// brokers are asked for the metadata, and asked again after each such time; nil for never. Default: 5 s.
    ///
    /// A broker that has lost its power or its network is silent. As soon as the metadata does not have it any more, the
    /// client ends its connections and sends again to the new leaders, instead of waiting for
    /// ``ConnectionConfiguration/requestTimeout``. It should be above the time that fetches wait for records.
    public var silenceLimit: Duration?
    /// How long a caller waits at most until a topic, a leader, a coordinator or the controller is known.
    /// Default: 60 s.
    ///
    /// A topic that no broker knows may be about to be made, so it is asked for again until this time is over; only
    /// then it is an error.
    public var timeout: Duration
    /// Whether the metadata is asked for at the bootstrap addresses again when no known broker answers (KIP-899), or
    /// when a broker demands it (KIP-1102). Default: true.
    public var rebootstraps: Bool
    /// How long, with ``rebootstraps``, the known brokers are asked in vain at most before the bootstrap addresses
    /// are, even where some of them were not asked yet (KIP-1102). Default: 5 minutes.
    public var rebootstrapTrigger: Duration
    /// Whether brokers may make a topic that is asked for and does not exist, where they are configured to
    /// (`auto.create.topics.enable`, `allow.auto.create.topics`). Default: false, so that a misspelt name is an error.
    public var allowsTopicCreation: Bool
    /// How long a topic that nobody uses is still asked for with the others. A producer uses a topic as long as it has
    /// records for it; after this time without any, at least a second, the first one for it waits for its metadata
    /// again (`metadata.max.idle.ms`). Default: 5 minutes.
    public var topicRetention: Duration

    /// The defaults.
    public init() {
        maximumAge = .seconds(5 * 60)
        refreshBackoff = Backoff(initial: .milliseconds(100))
        attemptTimeout = .seconds(5)
        silenceLimit = .seconds(5)
        timeout = .seconds(60)
        rebootstraps = true
        rebootstrapTrigger = .seconds(5 * 60)
        allowsTopicCreation = false
        topicRetention = .seconds(5 * 60)
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
            try ConnectionConfiguration.require(condition, "metadata.\(problem)")
        }
        try require(maximumAge > .zero, "maximumAge is not above zero")
        try refreshBackoff.validate("metadata.refreshBackoff")
        try require(refreshBackoff.initial > .zero, "refreshBackoff.initial is not above zero")
        try require(attemptTimeout > .zero, "attemptTimeout is not above zero")
        try require(silenceLimit ?? .seconds(1) > .zero, "silenceLimit is not above zero")
        try require(timeout > .zero, "timeout is not above zero")
        try require(rebootstrapTrigger >= .zero, "rebootstrapTrigger is below zero")
        try require(topicRetention >= .zero, "topicRetention is below zero")
    }
}
