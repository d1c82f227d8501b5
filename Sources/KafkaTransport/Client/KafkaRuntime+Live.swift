public import KafkaClient
public import Logging

extension KafkaRuntime {
    /// The real world: TCP and TLS, the system's clock and random numbers.
    ///
    /// - Parameters:
    ///   - logger: Where the client says what it does. Default: nowhere.
    ///   - metrics: Who is told of connections and requests. Default: nobody.
    ///   - transport: What connections are made with.
    public static func live(
        logger: Logger = Logger(label: "kafka-client", factory: { _ in SwiftLogNoOpLogHandler() }),
        metrics: any KafkaMetrics = NoMetrics(),
        transport: NIOTransport = NIOTransport()
    ) -> KafkaRuntime {
        KafkaRuntime(
            clock: KafkaClock(ContinuousClock()),
            random: KafkaRandom {
                var generator = SystemRandomNumberGenerator()
                return generator.next()
            },
            transport: transport, logger: logger, metrics: metrics
        )
    }
}
