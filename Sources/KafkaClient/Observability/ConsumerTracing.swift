#if Tracing
import KafkaCodec
import KafkaRecords
import NIOCore
import Tracing

/// Traces the records of a consumer.
struct ConsumerTracing: Sendable {
    private struct HeaderExtractor: Extractor {
        func extract(key: String, from headers: [RecordHeader]) -> String? {
            // The last one counts, as whoever sent the record put it last.
            headers.last { $0.key == key }.flatMap { $0.value.map { String(buffer: $0) } }
        }
    }

    private let tracing: KafkaTracing
    private let clientID: String
    private let currentTimestamp: (@Sendable () -> Int64)?

    /// Nil where nothing is traced.
    init?(_ client: ClusterClient) {
        guard let tracing = client.runtime.tracing else { return nil }
        self.tracing = tracing
        clientID = client.configuration.connection.clientID
        currentTimestamp = client.runtime.currentTimestamp
    }

    /// A record is handed out.
    ///
    /// - Parameter duration: How long it was here before.
    func received(_ record: ConsumerRecord, after duration: Duration, group: String?) {
        let now = TracingMoment(milliseconds: currentTimestamp?() ?? 0)
        let span = tracing.tracer.startSpan(
            "receive \(record.topic)", context: context(of: record), ofKind: .consumer, at: now.earlier(by: duration))
        describe(record, "receive", group, span)
        span.end(at: now)
    }

    /// Runs a body in a span of its own, a child of the span in which the record was sent.
    nonisolated(nonsending) func process<Success>(
        _ record: ConsumerRecord, group: String?,
        _ body: nonisolated(nonsending) (any Span) async throws -> Success
    ) async throws -> Success {
        let begin = TracingMoment(milliseconds: currentTimestamp?() ?? 0)
        let context = context(of: record)
        let span = tracing.tracer.startSpan(
            "process \(record.topic)", context: context, ofKind: .consumer, at: begin)
        describe(record, "process", group, span)
        // Whoever asks for the record may be at something of their own.
        if let own = ServiceContext.current { span.addLink(SpanLink(context: own, attributes: [:])) }
        defer { span.end(at: TracingMoment(milliseconds: currentTimestamp?() ?? 0)) }
        do {
            return try await ServiceContext.withValue(span.context) { try await body(span) }
        } catch {
            let kafkaError = error as? KafkaError
            span.attributes["error.type"] =
                kafkaError?.brokerError?.description ?? kafkaError?.code.description ?? "\(type(of: error))"
            span.setStatus(SpanStatus(code: .error, message: "\(error)"))
            span.recordError(
                error, attributes: [:], at: TracingMoment(milliseconds: currentTimestamp?() ?? 0))
            throw error
        }
    }

    private func context(of record: ConsumerRecord) -> ServiceContext {
        var context = ServiceContext.topLevel
        tracing.tracer.extract(record.headers, into: &context, using: HeaderExtractor())
        return context
    }

    private func describe(_ record: ConsumerRecord, _ operation: String, _ group: String?, _ span: any Span) {
        span.updateAttributes { attributes in
            attributes["messaging.system"] = "kafka"
            attributes["messaging.operation.name"] = operation
            attributes["messaging.operation.type"] = operation
            attributes["messaging.destination.name"] = record.topic
            attributes["messaging.destination.partition.id"] = "\(record.partition)"
            attributes["messaging.kafka.offset"] = record.offset
            attributes["messaging.client.id"] = clientID
            if let group { attributes["messaging.consumer.group.name"] = group }
            if record.value == nil { attributes["messaging.kafka.message.tombstone"] = true }
        }
    }
}

extension PartitionConsumer {
    /// Processes a record in a span of its own. With the trait `Tracing` only.
    ///
    /// The span is of kind `consumer`, a child of the one in which the record was sent, with a link to the one of the
    /// calling task, if there is one. It is the span of everything in the body, and ends with it. Without a
    /// ``KafkaRuntime/tracer`` the body is run as it is.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - body: Processes it.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw, which the span tells.
    public nonisolated(nonsending) func withSpan<Success>(
        processing record: ConsumerRecord, _ body: nonisolated(nonsending) () async throws -> Success
    ) async throws -> Success {
        guard let tracing else { return try await body() }
        return try await tracing.process(record, group: group) { _ in try await body() }
    }
}

extension GroupConsumer {
    /// Processes a record in a span of its own, as ``PartitionConsumer/withSpan(processing:_:)`` does.
    ///
    /// - Returns: What the body returned.
    /// - Throws: What the body threw, which the span tells.
    public nonisolated(nonsending) func withSpan<Success>(
        processing record: ConsumerRecord, _ body: nonisolated(nonsending) () async throws -> Success
    ) async throws -> Success {
        try await reader.withSpan(processing: record, body)
    }
}
#endif
