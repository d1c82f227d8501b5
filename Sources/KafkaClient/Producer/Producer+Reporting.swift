import Logging
import Synchronization

// MARK: - Interceptors

extension Producer {
    /// Shows a record to the interceptors before it is sent.
    ///
    /// - Returns: The record as they left it, and what is remembered for them.
    func intercept(_ record: ProducerRecord) -> (record: ProducerRecord, trail: RecordTrail) {
        var record = record
        var trail = RecordTrail()
        for interceptor in interceptors {
            var changed = record
            do {
                trail.tokens.append(try interceptor.onSend(&changed))
                record = changed
            } catch {
                trail.tokens.append(nil)
                interceptorFailed(error, "onSend", record.topic)
            }
        }
        return (record, trail)
    }

    /// Tells the interceptors of a record that the producer did not take.
    func refuse(_ record: ProducerRecord, _ trail: RecordTrail?, _ error: KafkaError) {
        guard let trail else { return }
        acknowledge(
            RecordOutcome(
                topic: record.topic, partition: record.partition, context: record.context, result: .failure(error)),
            trail)
    }

    private func acknowledge(_ outcome: RecordOutcome, _ trail: RecordTrail) {
        for (interceptor, token) in zip(interceptors, trail.tokens) {
            do {
                try interceptor.onAcknowledgement(outcome, token)
            } catch {
                interceptorFailed(error, "onAcknowledgement", outcome.topic)
            }
        }
    }

    private func interceptorFailed(_ error: any Error, _ method: String, _ topic: String) {
        state.withLock { $0.counts.interceptorFailures += 1 }
        runtime.logger.warning(
            "an interceptor has failed",
            metadata: [LogKey.operation: "\(method)", LogKey.topic: "\(topic)", LogKey.error: "\(error)"])
    }
}

// MARK: - Outcomes

extension Producer {
    /// What becomes of all records that are taken from now on, in batches.
    ///
    /// Of records that were taken before, the outcomes come without context, and without timestamps of the client's.
    ///
    /// - Parameter maximumRecords: How many records may wait to be fetched, at least 1. Default: 100,000.
    public func reports(maximumRecords: Int = 100_000) -> DeliveryReports {
        state.withLock { state in
            var hasEnded = false
            if case .ended = state.phase { hasEnded = true }
            let reports = DeliveryReports(maximumRecords: max(maximumRecords, 1), isEnded: hasEnded)
            if !hasEnded { state.reports.append(reports.subscription.queue) }
            return reports
        }
    }

    /// Counts records whose end has come, and adds them to the reports.
    ///
    /// - Returns: What is remembered of them; empty where that is nothing.
    static func report(_ settlement: Settlement, _ state: inout State) -> [RecordTrail?] {
        state.counts.add(settlement)
        let trails = settlement.delivery.takeTrails(settlement.places, isWhole: !state.reports.isEmpty)
        guard !state.reports.isEmpty else { return trails }
        let batch = DeliveryReportBatch(settlement.delivery.topicPartition, settlement.outcome, trails)
        state.reports.removeAll { !$0.append(batch) }
        return trails
    }

    /// Tells everybody else what became of records.
    func settle(_ settlement: Settlement, _ trails: [RecordTrail?]) {
        let name = settlement.delivery.topicPartition
        if case .failed(let error) = settlement.outcome, error.code != .cancelled {
            runtime.logger.warning(
                "records were not delivered",
                metadata: [
                    LogKey.partition: "\(name)", LogKey.records: "\(settlement.places.count)",
                    LogKey.error: "\(error)",
                ])
        }
        measure(settlement)
        if runtime.observer != nil { observe(settlement) }
        if !interceptors.isEmpty, !trails.isEmpty {
            for (outcome, trail) in zip(DeliveryReportBatch(name, settlement.outcome, trails), trails) {
                if let trail { acknowledge(outcome, trail) }
            }
        }
        settlement.delivery.end(settlement.places, settlement.outcome)
    }

    private func observe(_ settlement: Settlement) {
        let name = settlement.delivery.topicPartition
        for (index, place) in settlement.places.enumerated() where settlement.numbers.indices.contains(place) {
            let record = settlement.numbers[place]
            switch settlement.outcome {
            case .delivered(let offset, _):
                observe(.sent(producer: number, record: record, name, offset: offset.map { $0 + Int64(index) }))
            case .failed(let error):
                observe(.sendFailed(producer: number, record: record, name, error))
            }
        }
    }

    func observe(_ event: ClientEvent) {
        runtime.observer?.observe(event, client: client.configuration.connection.clientID)
    }
}
