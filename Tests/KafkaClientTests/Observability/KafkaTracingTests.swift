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
}
#endif
