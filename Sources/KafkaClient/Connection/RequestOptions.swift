public import KafkaCodec

/// What is particular about one request.
public struct RequestOptions: Sendable {
    /// How long the answer may take; nil for the connection's ``ConnectionConfiguration/requestTimeout``. A request
    /// that the broker itself waits with, such as a Fetch, needs that time on top.
    public var timeout: Duration?
    /// The versions that may be used, where that is less than the configuration allows; nil for no limit.
    public var versions: VersionRange?
    /// For how long a ``ClusterClient`` repeats the request, with growing waits, where it could not be sent, or where the
    /// broker answered that it is not, or not yet, the one to ask (`NOT_CONTROLLER`, `NOT_COORDINATOR` and the like), so
    /// that nothing was done. Default: nil, not at all: what went wrong is the caller's to see.
    public var retryTimeout: Duration?
    /// Whether the request may be repeated as well when it is not known if it took effect, because doing it twice is as
    /// good as once. Default: false.
    public var isIdempotent: Bool

    /// Options.
    ///
    /// - Parameters:
    ///   - timeout: How long the answer may take; nil for the configuration's time.
    ///   - versions: The versions that may be used; nil for no limit.
    ///   - retryTimeout: For how long a ``ClusterClient`` repeats the request; nil for not at all.
    ///   - isIdempotent: Whether doing it twice is as good as once.
    public init(
        timeout: Duration? = nil,
        versions: VersionRange? = nil,
        retryTimeout: Duration? = nil,
        isIdempotent: Bool = false
    ) {
        self.timeout = timeout
        self.versions = versions
        self.retryTimeout = retryTimeout
        self.isIdempotent = isIdempotent
    }

    /// Whether a request that failed so may be sent again without doing anything twice that must not be.
    func allowsRetry(after error: KafkaError) -> Bool {
        error.isRetriable && (isIdempotent || !error.isOutcomeUnknown)
    }
}
