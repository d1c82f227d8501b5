public import KafkaCodec

/// What is particular about one request.
public struct RequestOptions: Sendable {
    /// How long the answer may take; nil for the connection's ``ConnectionConfiguration/requestTimeout``. A request
    /// that the broker itself waits with, such as a Fetch, needs that time on top.
    public var timeout: Duration?
    /// The versions that may be used, where that is less than the configuration allows; nil for no limit.
    public var versions: VersionRange?

    /// Options.
    ///
    /// - Parameters:
    ///   - timeout: How long the answer may take; nil for the configuration's time.
    ///   - versions: The versions that may be used; nil for no limit.
    public init(timeout: Duration? = nil, versions: VersionRange? = nil) {
        self.timeout = timeout
        self.versions = versions
    }
}
