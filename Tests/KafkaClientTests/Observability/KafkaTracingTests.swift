#if Tracing
import InMemoryTracing
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing
import Tracing

@testable import KafkaClient

@Suite("Tracing of records")
struct KafkaTracingTests {
    @Test("each record has a span, a child of its task's, whose context is in its headers")
    func spans() throws {
        let tracer = InMemoryTracer()
        try ProducerScene.run(seeds: 1..<2, runtime: { $0.tracer = tracer }) { scene in
            try await scene.client.withProducer { producer in
                try await tracer.withSpan("order") { _ in
                    try scene.cluster.failNext(1, .produce, with: .error(.notEnoughReplicas))
                    _ = try await producer.send(ProducerRecord(topic: "t", key: "k", value: "0"))
                    _ = try? await producer.send(ProducerRecord(topic: "t", partition: 5, value: "1"))
                }
            }
            let spans = tracer.finishedSpans
            #expect(tracer.activeSpans.isEmpty)
            #expect(spans.map(\.operationName) == ["send t", "send t", "order"])
            let order = try #require(spans.last)
            let sent = spans[0]
            #expect(sent.kind == .producer)
            #expect(sent.parentSpanID == order.spanID)
            #expect(sent.traceID == order.traceID)
            #expect(sent.attributes.get("messaging.system") == .string("kafka"))
            #expect(sent.attributes.get("messaging.destination.name") == .string("t"))
            #expect(sent.attributes.get("messaging.destination.partition.id") == .string("0"))
            #expect(sent.attributes.get("messaging.kafka.offset") == .int64(0))
            #expect(sent.attributes.get("messaging.client.id") == .string("client"))
            #expect(sent.errors.isEmpty)
            #expect(sent.startInstant.nanosecondsSinceEpoch < sent.endInstant.nanosecondsSinceEpoch)
            let now = UInt64(scene.simulation.calendarTime / .nanoseconds(1))
            #expect(sent.endInstant.nanosecondsSinceEpoch <= now, "times are virtual")
            #expect(sent.endInstant.nanosecondsSinceEpoch > now - 60_000_000_000)
            let failed = spans[1]
            #expect(failed.attributes.get("error.type") == .string("invalidPartition"))
            #expect(failed.status?.code == .error)
            #expect(failed.errors.count == 1)
            let record = try #require(try scene.cluster.records(of: TopicPartition(topic: "t", partition: 0)).first)
            let headers = Dictionary(
                uniqueKeysWithValues: record.headers.map { ($0.key, $0.value.map { String(buffer: $0) }) })
            #expect(headers[InMemoryTracer.traceIDKey] == sent.traceID)
            #expect(headers[InMemoryTracer.spanIDKey] == sent.spanID)
        }
    }

    @Test("a record that is handed out has a span from its arrival on, a child of the one in which it was sent")
    func receiving() throws {
        let tracer = InMemoryTracer()
        try ProducerScene.run(seeds: 1..<2, runtime: { $0.tracer = tracer }) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", key: "k", value: "0"))
                _ = try await producer.send(ProducerRecord(topic: "t", value: nil))
            }
            let sent = tracer.finishedSpans
            tracer.clearAll(includingActive: true)
            try await scene.client.withPartitionConsumer { consumer in
                try consumer.assign(TopicPartition(topic: "t", partition: 0), from: .earliest)
                try await scene.simulation.clock.sleep(for: .seconds(5))
                #expect(try await consumer.take(2).count == 2)
            }
            let spans = tracer.finishedSpans
            #expect(spans.map(\.operationName) == ["receive t", "receive t"] && tracer.activeSpans.isEmpty)
            #expect(spans.map(\.traceID) == sent.map(\.traceID))
            #expect(spans.map(\.parentSpanID) == sent.map(\.spanID))
            #expect(spans.allSatisfy { $0.kind == .consumer })
            let span = try #require(spans.first)
            #expect(span.attributes.get("messaging.destination.partition.id") == .string("0"))
            #expect(span.attributes.get("messaging.kafka.offset") == .int64(0))
            #expect(span.attributes.get("messaging.operation.name") == .string("receive"))
            #expect(span.attributes.get("messaging.consumer.group.name") == nil)
            #expect(spans[1].attributes.get("messaging.kafka.message.tombstone") == .bool(true))
            // It waited to be taken.
            let duration = span.endInstant.nanosecondsSinceEpoch - span.startInstant.nanosecondsSinceEpoch
            #expect(duration > 2_000_000_000 && duration <= 5_000_000_000)
        }
    }

    @Test("the processing of a record is a span of its own, in which what is done has its spans, and its error is told")
    func processing() throws {
        struct Problem: Error {}
        let tracer = InMemoryTracer()
        try ProducerScene.run(seeds: 1..<2, runtime: { $0.tracer = tracer }) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
            }
            let sent = try #require(tracer.finishedSpans.first)
            var configuration = GroupConsumerConfiguration(group: "g", subscription: .topics("t"))
            configuration.offsetReset = .earliest
            let own = tracer.startSpan("loop")
            try await ServiceContext.withValue(own.context) {
                try await scene.client.withGroupConsumer(configuration) { consumer in
                    var iterator = consumer.records.makeAsyncIterator()
                    let record = try #require(try await iterator.next())
                    let result = try await consumer.withSpan(processing: record) {
                        tracer.startSpan("within", context: ServiceContext.current ?? .topLevel).end()
                        return 7
                    }
                    #expect(result == 7)
                    await #expect(throws: Problem.self) {
                        try await consumer.withSpan(processing: record) { throw Problem() }
                    }
                }
            }
            let spans = tracer.finishedSpans.filter { $0.operationName == "process t" }
            #expect(spans.count == 2 && spans.allSatisfy { $0.parentSpanID == sent.spanID && $0.kind == .consumer })
            #expect(
                spans[0].errors.isEmpty && spans[0].links.map(\.context.inMemorySpanContext?.spanID) == [own.spanID])
            #expect(spans[0].attributes.get("messaging.consumer.group.name") == .string("g"))
            #expect(spans[1].errors.count == 1 && spans[1].status?.code == .error)
            #expect(spans[1].attributes.get("error.type") == .string("Problem"))
            let within = try #require(tracer.finishedSpans.first { $0.operationName == "within" })
            #expect(within.parentSpanID == spans[0].spanID)
        }
    }
}
#endif
