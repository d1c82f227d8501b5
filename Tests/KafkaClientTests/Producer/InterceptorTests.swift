import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("Interceptors of a producer")
struct InterceptorTests {
    private struct Refused: Error {}

    /// Writes down what it is told.
    private final class Recorder: ProducerInterceptor {
        struct Log {
            var sent: [String] = []
            var ended: [(value: String, outcome: RecordOutcome)] = []
        }

        let log = Mutex(Log())

        func onSend(_ record: inout ProducerRecord) -> (any Sendable)? {
            let value = record.value.map { String(buffer: $0) } ?? ""
            log.withLock { $0.sent.append(value) }
            return value
        }

        func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) {
            log.withLock { $0.ended.append((token as? String ?? "", outcome)) }
        }
    }

    /// Changes a record and then fails, and fails again at its end.
    private struct Failing: ProducerInterceptor {
        func onSend(_ record: inout ProducerRecord) throws -> (any Sendable)? {
            record.value = ByteBuffer(string: "changed")
            throw Refused()
        }

        func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) throws {
            #expect(token == nil)
            throw Refused()
        }
    }

    private struct Stamping: ProducerInterceptor {
        func onSend(_ record: inout ProducerRecord) -> (any Sendable)? {
            record.headers.append(RecordHeader(key: "stamp", value: ByteBuffer(string: "1")))
            return nil
        }
    }

    @Test("each record is shown once when it is sent and once when it has ended, however often it is sent again")
    func onceEach() throws {
        try ProducerScene.run(seeds: 1..<2, partitions: 2) { scene in
            let recorder = Recorder()
            var configuration = ProducerConfiguration()
            configuration.interceptors = [Failing(), Stamping(), recorder]
            configuration.batchSize = 150
            try await scene.client.withProducer(configuration) { producer in
                try scene.cluster.failNext(4, .produce, with: .error(.notEnoughReplicasAfterAppend))
                let outcomes = await producer.send(
                    contentsOf: (0..<50).map {
                        ProducerRecord(topic: "t", partition: $0 == 20 ? 9 : Int32($0 % 2), value: "\($0)", context: $0)
                    })
                #expect(
                    outcomes.enumerated().allSatisfy { number, outcome in
                        if case .failure = outcome { number == 20 } else { number != 20 }
                    })
                #expect(producer.statistics.resentBatches > 0)
                #expect(producer.statistics.interceptorFailures == 100)
            }
            let log = recorder.log.withLock { $0 }
            #expect(log.sent == (0..<50).map { "\($0)" }, "what a failing one did to a record is undone")
            #expect(log.ended.map(\.value).sorted() == log.sent.sorted())
            for (value, outcome) in log.ended {
                #expect(outcome.context as? Int == Int(value))
                if value == "20" {
                    guard case .failure(let error) = outcome.result else {
                        Issue.record("\(outcome)")
                        continue
                    }
                    #expect(error.code == .invalidPartition)
                } else {
                    #expect(try outcome.result.get().offset != nil)
                }
            }
            for partition in 0..<2 as Range<Int32> {
                let records = try scene.cluster.records(of: TopicPartition(topic: "t", partition: partition))
                #expect(records.allSatisfy { $0.headers.map(\.key) == ["stamp"] })
            }
        }
    }

    @Test("records that are not taken, withdrawn or given up have their end too")
    func everyEnd() throws {
        try ProducerScene.run(seeds: 2..<3) { scene in
            let recorder = Recorder()
            var configuration = ProducerConfiguration()
            configuration.interceptors = [recorder]
            configuration.maximumRecordSize = 500
            configuration.maximumRequestSize = 1000
            configuration.bufferMemory = 600
            configuration.enqueueTimeout = .seconds(1)
            try await scene.client.withProducer(configuration) { producer in
                func attempt(_ record: ProducerRecord) async { _ = try? await producer.send(record) }
                await attempt(ProducerRecord(topic: "t", value: "a"))
                await attempt(ProducerRecord(topic: "t", value: String(repeating: "b", count: 1000)))
                _ = try? producer.tryEnqueue(ProducerRecord(topic: "unknown", value: "c"))
                for broker in scene.cluster.brokers { try scene.cluster.pause(broker) }
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: String(repeating: "d", count: 300)))
                await attempt(ProducerRecord(topic: "t", value: String(repeating: "e", count: 300)))
                await producer.close(within: .seconds(1))
                await attempt(ProducerRecord(topic: "t", value: "f"))
                for broker in scene.cluster.brokers { try scene.cluster.resume(broker) }
            }
            let log = recorder.log.withLock { $0 }
            let codes = log.ended.map { end -> String in
                switch end.outcome.result {
                case .success: "\(end.value.prefix(1)) delivered"
                case .failure(let error): "\(end.value.prefix(1)) \(error.code)"
                }
            }
            #expect(
                codes == [
                    "a delivered", "b recordTooLarge", "c unknownTopic", "e bufferFull", "d producerClosed",
                    "f producerClosed",
                ])
            #expect(log.sent.count == 6)
        }
    }
}
