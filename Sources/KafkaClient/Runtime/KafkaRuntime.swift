public import Logging

/// Everything that a client takes from outside, in one value.
///
/// Nothing in the client looks at a clock, draws a number or opens a socket by any other way. With a simulation's
/// runtime a run depends on its seed alone.
public struct KafkaRuntime: Sendable {
    /// The clock of all time-outs and back-offs.
    public var clock: KafkaClock
    /// Where jitter is drawn from.
    public var random: KafkaRandom
    /// What connections are made with.
    public var transport: any ClientTransport
    /// Where the client says what it does: connections at debug, oddities of servers at notice, failures at warning.
    public var logger: Logger
    /// Who is told of connections and requests as they happen.
    public var metrics: any KafkaMetrics
    /// Tells milliseconds since 1970-01-01 UTC, for the timestamps of records that come without one. Default: nil, and
    /// such records are sent without a timestamp.
    public var currentTimestamp: (@Sendable () -> Int64)?
    #if Tracing
    var tracing: KafkaTracing?
    #endif
    /// Who writes down what producers and consumers do. Default: nobody.
    package var observer: (any ClientObserver)?

    /// A runtime.
    ///
    /// - Parameters:
    ///   - clock: The clock of all time-outs and back-offs.
    ///   - random: Where jitter is drawn from.
    ///   - transport: What connections are made with.
    ///   - logger: Where the client says what it does. Default: nowhere.
    ///   - metrics: Who is told of connections and requests. Default: nobody.
    ///   - currentTimestamp: Tells milliseconds since 1970-01-01 UTC, for the timestamps of records. Default: nobody.
    public init(
        clock: KafkaClock,
        random: KafkaRandom,
        transport: any ClientTransport,
        logger: Logger = Logger(label: "kafka-client", factory: { _ in SwiftLogNoOpLogHandler() }),
        metrics: any KafkaMetrics = NoMetrics(),
        currentTimestamp: (@Sendable () -> Int64)? = nil
    ) {
        self.clock = clock
        self.random = random
        self.transport = transport
        self.logger = logger
        self.metrics = metrics
        self.currentTimestamp = currentTimestamp
    }
}
