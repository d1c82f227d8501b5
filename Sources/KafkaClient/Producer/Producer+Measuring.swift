import KafkaRecords
import NIOCore
import Synchronization

extension Producer {
    /// Counts and measures the batches of a request.
    ///
    /// - Parameter batches: Their final bytes, in the order of the request's parts; nil for what is not sent.
    func measure(_ request: DrainedRequest, _ batches: [ByteBuffer?]) {
        var resent: UInt64 = 0
        for (part, bytes) in zip(request.parts, batches) where bytes != nil {
            if case .bytes = part.content { resent += 1 }
        }
        if resent > 0 { state.withLock { $0.counts.resentBatches += resent } }
        guard hasMetrics else { return }
        let now = runtime.clock.now
        for (part, bytes) in zip(request.parts, batches) {
            guard let bytes else { continue }
            var measurement = BatchMeasurement(
                topic: part.topicPartition.topic, records: part.count, bytes: bytes.readableBytes,
                queueTime: part.createdAt.duration(to: now), isResent: false)
            switch part.content {
            case .bytes:
                measurement.isResent = true
            case .records(let builder, _):
                measurement.uncompressedBytes = builder.sizeInBytes
                measurement.fill = Double(builder.sizeInBytes) / Double(configuration.batchSize)
            }
            runtime.metrics.batchSent(measurement)
        }
        measureState()
    }

    /// Measures records whose end has come.
    func measure(_ settlement: Settlement) {
        guard hasMetrics else { return }
        var error: KafkaError?
        if case .failed(let failure) = settlement.outcome { error = failure }
        runtime.metrics.recordsEnded(
            RecordsMeasurement(
                topic: settlement.delivery.topicPartition.topic, records: settlement.places.count,
                latency: settlement.delivery.createdAt.duration(to: runtime.clock.now), error: error))
    }

    /// Tells what the producer has.
    func measureState() {
        if hasMetrics { runtime.metrics.producerChanged(statistics, producer: number) }
    }
}
