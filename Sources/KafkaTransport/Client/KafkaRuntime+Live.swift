public import KafkaClient
public import Logging

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

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
            transport: transport, logger: logger, metrics: metrics,
            currentTimestamp: {
                var time = timespec()
                clock_gettime(CLOCK_REALTIME, &time)
                return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
            }
        )
    }
}
