import KafkaRecords
import Logging
import Synchronization

// MARK: - Metrics

extension PartitionConsumer {
    /// What the consumer has, and has done so far.
    public var statistics: ConsumerStatistics {
        state.withLock { state in
            var statistics = state.machine.statistics
            statistics.interceptorFailures = state.interceptorFailures
            return statistics
        }
    }

    /// Measures a batch that the user begins to take.
    func measure(_ claim: FetcherStateMachine.Claim, inflatedTo size: Int) {
        guard hasMetrics else { return }
        let records = claim.batch.declaredRecordCount ?? 1
        client.runtime.metrics.batchTaken(
            ConsumedBatchMeasurement(
                topic: claim.topicPartition.topic, records: max(0, Int(records)), bytes: claim.batch.sizeInBytes,
                inflatedBytes: size, bufferTime: claim.arrival.duration(to: client.runtime.clock.now)))
    }

    /// Tells what the consumer has, and not more often than each second how far behind it is.
    func measureState(isLast: Bool = false) {
        guard hasMetrics else { return }
        let now = client.runtime.clock.now
        let lags = state.withLock { state -> [TopicPartition: Int64]? in
            guard isLast || state.nextLagMeasurement <= now else { return nil }
            state.nextLagMeasurement = now.advanced(by: .seconds(1))
            return state.machine.lags
        }
        client.runtime.metrics.consumerChanged(statistics, consumer: number)
        guard let lags else { return }
        client.runtime.metrics.consumerLag(ConsumerLagMeasurement(consumer: number, group: group, lags: lags))
    }
}

// MARK: - Those who look at records

extension PartitionConsumer {
    /// Shows a record that is about to be handed out to those who want to see it.
    func show(_ record: inout ConsumerRecord, of claim: FetcherStateMachine.Claim, poll: UInt64) {
        if observer != nil { tell(.delivered(consumer: number, record.topicPartition, record.record, poll: poll)) }
        #if Tracing
        tracing?.received(record, after: claim.arrival.duration(to: client.runtime.clock.now), group: group)
        #endif
        for interceptor in configuration.interceptors {
            var changed = record
            do {
                try interceptor.onConsume(&changed)
                changed.topicPartition = record.topicPartition
                changed.record.offset = record.offset
                record = changed
            } catch {
                interceptorFailed(error, "onConsume", [LogKey.partition: "\(record.topicPartition)"])
            }
        }
    }

    /// Tells the interceptors what a group's member has committed.
    func showCommitted(_ offsets: [TopicPartition: OffsetCommit], group: String) {
        guard !offsets.isEmpty else { return }
        for interceptor in configuration.interceptors {
            do {
                try interceptor.onCommit(offsets, group: group)
            } catch {
                interceptorFailed(error, "onCommit", [LogKey.group: "\(group)"])
            }
        }
    }

    private func interceptorFailed(_ error: any Error, _ method: String, _ place: Logger.Metadata) {
        state.withLock { $0.interceptorFailures += 1 }
        var metadata = place
        metadata[LogKey.operation] = "\(method)"
        metadata[LogKey.error] = "\(error)"
        client.runtime.logger.warning("an interceptor has failed", metadata: metadata)
    }
}
