public import KafkaCodec

/// Who is told of connections and requests as they happen.
///
/// The methods are called from the client's own tasks and must not block. Each has an implementation that does nothing.
public protocol KafkaMetrics: Sendable {
    /// A connection is open and the versions are agreed on.
    /// - Parameters:
    ///   - address: The broker's address.
    ///   - duration: How long dialling and agreeing took.
    func connectionOpened(to address: BrokerAddress, after duration: Duration)

    /// A connection has ended, or could not be made.
    /// - Parameters:
    ///   - address: The broker's address.
    ///   - error: Why; nil when it was closed in good order.
    func connectionClosed(to address: BrokerAddress, error: KafkaError?)

    /// A request has been answered, or has failed after it was accepted for sending.
    func requestEnded(_ request: RequestMeasurement)

    /// A broker asks the client to wait because of a quota (KIP-219).
    /// - Parameters:
    ///   - address: The broker's address.
    ///   - duration: How long.
    func throttled(by address: BrokerAddress, for duration: Duration)
}

extension KafkaMetrics {
    public func connectionOpened(to address: BrokerAddress, after duration: Duration) {}
    public func connectionClosed(to address: BrokerAddress, error: KafkaError?) {}
    public func requestEnded(_ request: RequestMeasurement) {}
    public func throttled(by address: BrokerAddress, for duration: Duration) {}
}

/// What became of one request.
public struct RequestMeasurement: Sendable {
    /// The broker's address.
    public var address: BrokerAddress
    /// The API.
    public var apiKey: ApiKey
    /// The version that was sent.
    public var version: Int16
    /// The time from when it was accepted for sending to its end.
    public var duration: Duration
    /// The request's bytes, its length field among them.
    public var requestBytes: Int
    /// The answer's bytes without its length field; 0 where there was none.
    public var responseBytes: Int
    /// Why it failed, nil where an answer came.
    public var error: KafkaError?
}

/// Metrics that go nowhere.
public struct NoMetrics: KafkaMetrics {
    /// Metrics that go nowhere.
    public init() {}
}
