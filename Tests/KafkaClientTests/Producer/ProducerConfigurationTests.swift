import KafkaRecords
import Testing

@testable import KafkaClient

@Suite("A producer's configuration")
struct ProducerConfigurationTests {
    @Test("the defaults are valid, and those of Kafka's own client but for the size of batches")
    func defaults() throws {
        let configuration = ProducerConfiguration()
        try configuration.validate()
        #expect(configuration.acknowledgement == .all)
        #expect(configuration.isIdempotent)
        #expect(configuration.linger == .milliseconds(5))
        #expect(configuration.batchSize == 262_144)
        #expect(configuration.deliveryTimeout == .seconds(120))
    }

    /// A change that makes a configuration invalid, and the setting that the error names.
    struct Fault: Sendable, CustomTestStringConvertible {
        var setting: String
        var change: @Sendable (inout ProducerConfiguration) -> Void
        var testDescription: String { setting }

        init(_ setting: String, _ change: @escaping @Sendable (inout ProducerConfiguration) -> Void) {
            self.setting = setting
            self.change = change
        }

        static let all: [Fault] = [
            Fault("acknowledgement") { $0.acknowledgement = .leader },
            Fault("maximumInFlightRequests") { $0.maximumInFlightRequests = 6 },
            Fault("maximumInFlightRequests") { $0.maximumInFlightRequests = 0 },
            Fault("linger") { $0.linger = .milliseconds(-1) },
            Fault("batchSize") { $0.batchSize = 60 },
            Fault("maximumRecordSize") { $0.maximumRecordSize = 0 },
            Fault("maximumRequestSize") { $0.maximumRequestSize = 1000 },
            Fault("bufferMemory") { $0.bufferMemory = 1000 },
            Fault("enqueueTimeout") { $0.enqueueTimeout = .seconds(-1) },
            Fault("requestTimeout") { $0.requestTimeout = .zero },
            Fault("deliveryTimeout") { $0.deliveryTimeout = .seconds(30) },
            Fault("retryBackoff") { $0.retryBackoff.jitter = 2 },
            Fault("partitionAvailabilityTimeout") { $0.partitionAvailabilityTimeout = .seconds(-1) },
            Fault("maximumBufferedRecords") { $0.maximumBufferedRecords = 0 },
            Fault("maximumBatchRecords") { $0.maximumBatchRecords = 0 },
            Fault("maximumRequestRecords") { $0.maximumRequestRecords = 0 },
            Fault("flushRecords") { $0.flushRecords = -1 },
            Fault("flushBytes") { $0.flushBytes = 0 },
            Fault("failFastAfter") { $0.failFastAfter = .milliseconds(5) },
            Fault("closeTimeout") { $0.closeTimeout = .seconds(-1) },
            Fault("compression") { $0.compression = .init(.snappy, level: 3) },
            Fault("compression") { $0.compression = [.zstd, .gzip(level: 10)] },
            Fault("compression") { $0.compression = [] },
            Fault("topicCompression of b") { $0.topicCompression = ["a": .lz4, "b": .lz4(level: 99)] },
        ]
    }

    @Test("what could not work is named", arguments: Fault.all)
    func invalid(fault: Fault) {
        var configuration = ProducerConfiguration()
        fault.change(&configuration)
        let invalid = configuration
        let error = #expect(throws: KafkaError.self) { try invalid.validate() }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.text.contains(fault.setting) == true)
    }
}
