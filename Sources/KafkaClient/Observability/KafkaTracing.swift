#if Tracing
import KafkaCodec
import KafkaRecords
import NIOCore
public import Tracing

extension KafkaRuntime {
    /// What records are traced with; nil for nothing. With the trait `Tracing` only. Default: nil.
    ///
    /// A span of kind `producer`, a child of the span of the task that produces the record, begins when the record is
    /// handed to the producer and ends when it is delivered or has failed. Its context is put into the record's headers,
    /// under the names that the tracer chooses, such as `traceparent`. Times are those of ``currentTimestamp``.
    ///
    /// When a consumer hands a record out, a span `receive` of kind `consumer`, a child of that one, tells from when to when
    /// the record was here before. The span of its processing is ``PartitionConsumer/withSpan(processing:_:)``.
    ///
    /// Names and attributes are those of OpenTelemetry's conventions for messaging.
    public var tracer: (any Tracer)? {
        get { tracing?.tracer }
        set { tracing = newValue.map { KafkaTracing(tracer: $0) } }
    }
}

/// What records are traced with.
struct KafkaTracing: Sendable {
    var tracer: any Tracer
}

/// Traces the records of a producer.
struct TracingInterceptor: ProducerInterceptor {
    private struct HeaderInjector: Injector {
        func inject(_ value: String, forKey key: String, into headers: inout [RecordHeader]) {
            headers.removeAll { $0.key == key }
            headers.append(RecordHeader(key: key, value: ByteBuffer(string: value)))
        }
    }

    let tracer: any Tracer
    let clientID: String
    let currentTimestamp: (@Sendable () -> Int64)?

    private var now: TracingMoment { TracingMoment(milliseconds: currentTimestamp?() ?? 0) }

    func onSend(_ record: inout ProducerRecord) -> (any Sendable)? {
        let span = tracer.startSpan("send \(record.topic)", ofKind: .producer, at: now)
        span.updateAttributes { attributes in
            attributes["messaging.system"] = "kafka"
            attributes["messaging.operation.name"] = "send"
            attributes["messaging.operation.type"] = "send"
            attributes["messaging.destination.name"] = record.topic
            attributes["messaging.client.id"] = clientID
            if record.value == nil { attributes["messaging.kafka.message.tombstone"] = true }
        }
        tracer.inject(span.context, into: &record.headers, using: HeaderInjector())
        return span
    }

    func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) {
        guard let span = token as? any Span else { return }
        if let partition = outcome.partition {
            span.attributes["messaging.destination.partition.id"] = "\(partition)"
        }
        switch outcome.result {
        case .success(let metadata):
            if let offset = metadata.offset { span.attributes["messaging.kafka.offset"] = offset }
        case .failure(let error):
            span.attributes["error.type"] = error.brokerError?.description ?? error.code.description
            span.setStatus(SpanStatus(code: .error, message: error.text))
            span.recordError(error, attributes: [:], at: now)
        }
        span.end(at: now)
    }
}
#endif
