import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("Interceptors of a consumer")
struct ConsumerInterceptorTests {
    private struct Problem: Error {}

    private final class Interceptor: ConsumerInterceptor {
        private let seen = Mutex<[String]>([])
        private let committed = Mutex<[TopicPartition: Int64]>([:])
        private let suffix: String
        private let fails: Bool

        init(_ suffix: String, fails: Bool = false) {
            self.suffix = suffix
            self.fails = fails
        }

        var values: [String] { seen.withLock { $0 } }
        var offsets: [TopicPartition: Int64] { committed.withLock { $0 } }

        func onConsume(_ record: inout ConsumerRecord) throws {
            seen.withLock { $0.append(record.text) }
            record.record.value = ByteBuffer(string: record.text + suffix)
            // Not theirs to change.
            record.topicPartition = TopicPartition(topic: "elsewhere", partition: 9)
            record.record.offset += 100
            if fails { throw Problem() }
        }

        func onCommit(_ offsets: [TopicPartition: OffsetCommit], group: String) throws {
            committed.withLock { committed in
                for (partition, commit) in offsets { committed[partition] = commit.offset }
            }
            if fails { throw Problem() }
        }
    }

    @Test("see each record once as it is handed out, in their order; one that fails changes nothing")
    func records() throws {
        let interceptors = [Interceptor("1"), Interceptor("2", fails: true), Interceptor("3")]
        try ConsumerScene.run { scene in
            try await scene.client.produce(["a", "b", "c"], to: .orders(0))
            let settings = ConsumerScene.settings { $0.interceptors = interceptors }
            try await scene.client.withPartitionConsumer(settings) { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var read = try await consumer.nextBatch(maximumRecords: 1)
                for try await record in consumer.records {
                    read.append(record)
                    if read.count == 3 { break }
                }
                #expect(read.map(\.text) == ["a13", "b13", "c13"])
                #expect(read.map(\.offset) == [0, 1, 2] && read.allSatisfy { $0.topicPartition == .orders(0) })
                #expect(consumer.position(of: .orders(0)) == 3)
                #expect(consumer.statistics.interceptorFailures == 3)
            }
        }
        #expect(interceptors[0].values == ["a", "b", "c"])
        #expect(interceptors[1].values == ["a1", "b1", "c1"])
        #expect(interceptors[2].values == ["a1", "b1", "c1"])
    }

    @Test("see what a group's member has committed")
    func commits() throws {
        let interceptors = [Interceptor("", fails: true), Interceptor("")]
        try GroupScene.run { scene in
            try await scene.produce(12)
            let configuration = GroupScene.configuration { $0.reading.interceptors = interceptors }
            try await scene.withMember("one", configuration) { consumer in
                var count = 0
                for try await _ in consumer.records {
                    count += 1
                    if count == 12 { break }
                }
                try await consumer.commit().get()
            }
        }
        for interceptor in interceptors {
            #expect(interceptor.offsets.count == 6)
            // The record that the loop was left with is not known to be done.
            #expect(interceptor.offsets.values.reduce(0, +) == 11)
        }
    }
}
