public import CoreMetrics
import KafkaCodec
import Synchronization

/// Reports what connections, requests, producers and consumers do to swift-metrics.
///
/// ```swift
/// runtime.metrics = SwiftMetrics(client: "billing")
/// ```
///
/// The number of time series is bounded, whatever happens: the labels are the client's name, the API, the name of an
/// error, and the topic where it is one of those that were named, else `other`. No label holds a broker, a partition, a
/// group or a producer's number. The metrics live as long as this object.
///
/// | metric | kind | labels | unit |
/// |---|---|---|---|
/// | `kafka.client.connections.opened` | counter | | |
/// | `kafka.client.connections.closed` | counter | error | |
/// | `kafka.client.connection.duration` | timer | | dialling and agreeing on versions |
/// | `kafka.client.request.duration` | timer | api | |
/// | `kafka.client.request.size`, `.response.size` | recorder | api | bytes |
/// | `kafka.client.request.failures` | counter | api, error | |
/// | `kafka.client.throttle.duration` | timer | | |
/// | `kafka.producer.batches.sent`, `.resent` | counter | | |
/// | `kafka.producer.batch.records` | recorder | topic | |
/// | `kafka.producer.batch.size` | recorder | topic | bytes as they are sent |
/// | `kafka.producer.batch.compression` | recorder | topic | bytes as they are sent, per byte before |
/// | `kafka.producer.batch.fill` | recorder | topic | part of the batch size |
/// | `kafka.producer.batch.wait` | timer | topic | from a batch's first record until it is sent |
/// | `kafka.producer.records.delivered` | counter | topic | |
/// | `kafka.producer.records.failed` | counter | topic, error | |
/// | `kafka.producer.delivery.duration` | timer | topic | from a batch's first record to the outcome |
/// | `kafka.producer.buffer.records`, `.bytes` | gauge | | of all producers of the client |
/// | `kafka.producer.requests.unanswered` | gauge | | |
/// | `kafka.producer.senders.waiting` | gauge | | tasks that wait for room in the buffer |
/// | `kafka.consumer.batches.taken` | counter | topic | |
/// | `kafka.consumer.records.taken` | counter | topic | |
/// | `kafka.consumer.batch.records` | recorder | topic | |
/// | `kafka.consumer.batch.size` | recorder | topic | bytes as they came |
/// | `kafka.consumer.batch.compression` | recorder | topic | bytes as they came, per byte after decompression |
/// | `kafka.consumer.batch.wait` | timer | topic | from a batch's arrival until it is taken |
/// | `kafka.consumer.buffer.bytes` | gauge | | of all consumers of the client |
/// | `kafka.consumer.fetches.unanswered` | gauge | | |
/// | `kafka.consumer.partitions` | gauge | | that are read |
/// | `kafka.consumer.partitions.stalled`, `.failed` | gauge | | |
/// | `kafka.consumer.lag` | gauge | topic | offsets, of all partitions that are read |
/// | `kafka.consumer.group.partitions.assigned`, `.revoked`, `.lost` | counter | | |
/// | `kafka.consumer.group.commits` | counter | | partitions whose offset was committed |
/// | `kafka.consumer.group.commits.failed` | counter | | partitions whose offset could not be |
public final class SwiftMetrics: KafkaMetrics {
    private struct Series: Hashable {
        var metric: String
        var api: String?
        var topic: String?
        var error: String?
    }

    private struct State {
        var counters: [Series: Counter] = [:]
        var recorders: [Series: Recorder] = [:]
        var gauges: [Series: Gauge] = [:]
        var timers: [Series: Timer] = [:]
        var producers: [UInt64: ProducerStatistics] = [:]
        var consumers: [UInt64: ConsumerStatistics] = [:]
        /// By consumer and topic label.
        var lags: [UInt64: [String: Int]] = [:]
    }

    private let factory: any MetricsFactory
    private let client: String
    private let topics: Set<String>
    private let state = Mutex(State())

    /// Metrics for a client.
    ///
    /// - Parameters:
    ///   - client: The client's name, the label `client` of all metrics.
    ///   - topics: The topics that have metrics of their own. Default: none.
    ///   - factory: Where the metrics are made. Default: that of `MetricsSystem`.
    public init(client: String, topics: Set<String> = [], factory: any MetricsFactory = MetricsSystem.factory) {
        self.client = client
        self.topics = topics
        self.factory = factory
    }

    deinit {
        state.withLock { state in
            for counter in state.counters.values { counter.destroy() }
            for recorder in state.recorders.values { recorder.destroy() }
            for gauge in state.gauges.values { gauge.destroy() }
            for timer in state.timers.values { timer.destroy() }
        }
    }
}

// MARK: - Events

extension SwiftMetrics {
    public func connectionOpened(to address: BrokerAddress, after duration: Duration) {
        count(Series(metric: "kafka.client.connections.opened"))
        time(Series(metric: "kafka.client.connection.duration"), duration)
    }

    public func connectionClosed(to address: BrokerAddress, error: KafkaError?) {
        count(Series(metric: "kafka.client.connections.closed", error: Self.name(error)))
    }

    public func requestEnded(_ request: RequestMeasurement) {
        let api = request.apiKey.name ?? "other"
        time(Series(metric: "kafka.client.request.duration", api: api), request.duration)
        record(Series(metric: "kafka.client.request.size", api: api), Double(request.requestBytes))
        guard request.error == nil else {
            return count(
                Series(metric: "kafka.client.request.failures", api: api, error: Self.name(request.error)))
        }
        record(Series(metric: "kafka.client.response.size", api: api), Double(request.responseBytes))
    }

    public func throttled(by address: BrokerAddress, for duration: Duration) {
        time(Series(metric: "kafka.client.throttle.duration"), duration)
    }

    public func batchSent(_ batch: BatchMeasurement) {
        let topic = label(batch.topic)
        count(Series(metric: batch.isResent ? "kafka.producer.batches.resent" : "kafka.producer.batches.sent"))
        // What is sent again is the same, and would count twice.
        guard !batch.isResent else { return }
        record(Series(metric: "kafka.producer.batch.records", topic: topic), Double(batch.records))
        record(Series(metric: "kafka.producer.batch.size", topic: topic), Double(batch.bytes))
        time(Series(metric: "kafka.producer.batch.wait", topic: topic), batch.queueTime)
        if let fill = batch.fill { record(Series(metric: "kafka.producer.batch.fill", topic: topic), fill) }
        if let uncompressed = batch.uncompressedBytes, uncompressed > 0 {
            record(
                Series(metric: "kafka.producer.batch.compression", topic: topic),
                Double(batch.bytes) / Double(uncompressed))
        }
    }

    public func recordsEnded(_ records: RecordsMeasurement) {
        let topic = label(records.topic)
        if records.error == nil {
            count(Series(metric: "kafka.producer.records.delivered", topic: topic), records.records)
        } else {
            let error = Self.name(records.error)
            count(Series(metric: "kafka.producer.records.failed", topic: topic, error: error), records.records)
        }
        time(Series(metric: "kafka.producer.delivery.duration", topic: topic), records.latency)
    }

    public func producerChanged(_ statistics: ProducerStatistics, producer: UInt64) {
        var total = ProducerStatistics()
        state.withLock { state in
            let isIdle = statistics.bufferedRecords == 0 && statistics.requestsInFlight == 0
            state.producers[producer] = isIdle && statistics.waitingSenders == 0 ? nil : statistics
            for statistics in state.producers.values {
                total.bufferedRecords += statistics.bufferedRecords
                total.bufferedBytes += statistics.bufferedBytes
                total.requestsInFlight += statistics.requestsInFlight
                total.waitingSenders += statistics.waitingSenders
            }
        }
        gauge(Series(metric: "kafka.producer.buffer.records"), total.bufferedRecords)
        gauge(Series(metric: "kafka.producer.buffer.bytes"), total.bufferedBytes)
        gauge(Series(metric: "kafka.producer.requests.unanswered"), total.requestsInFlight)
        gauge(Series(metric: "kafka.producer.senders.waiting"), total.waitingSenders)
    }
}

// MARK: - Consumers

extension SwiftMetrics {
    public func batchTaken(_ batch: ConsumedBatchMeasurement) {
        let topic = label(batch.topic)
        count(Series(metric: "kafka.consumer.batches.taken", topic: topic))
        count(Series(metric: "kafka.consumer.records.taken", topic: topic), batch.records)
        record(Series(metric: "kafka.consumer.batch.records", topic: topic), Double(batch.records))
        record(Series(metric: "kafka.consumer.batch.size", topic: topic), Double(batch.bytes))
        time(Series(metric: "kafka.consumer.batch.wait", topic: topic), batch.bufferTime)
        guard batch.inflatedBytes > 0 else { return }
        record(
            Series(metric: "kafka.consumer.batch.compression", topic: topic),
            Double(batch.bytes) / Double(batch.inflatedBytes))
    }

    public func consumerChanged(_ statistics: ConsumerStatistics, consumer: UInt64) {
        var total = ConsumerStatistics()
        state.withLock { state in
            let isIdle = statistics.partitions == 0 && statistics.fetchesInFlight == 0
            state.consumers[consumer] = isIdle && statistics.bufferedBytes == 0 ? nil : statistics
            for statistics in state.consumers.values {
                total.partitions += statistics.partitions
                total.stalledPartitions += statistics.stalledPartitions
                total.failedPartitions += statistics.failedPartitions
                total.bufferedBytes += statistics.bufferedBytes
                total.fetchesInFlight += statistics.fetchesInFlight
            }
        }
        gauge(Series(metric: "kafka.consumer.buffer.bytes"), total.bufferedBytes)
        gauge(Series(metric: "kafka.consumer.fetches.unanswered"), total.fetchesInFlight)
        gauge(Series(metric: "kafka.consumer.partitions"), total.partitions)
        gauge(Series(metric: "kafka.consumer.partitions.stalled"), total.stalledPartitions)
        gauge(Series(metric: "kafka.consumer.partitions.failed"), total.failedPartitions)
    }

    public func consumerLag(_ lag: ConsumerLagMeasurement) {
        var byTopic: [String: Int] = [:]
        for (partition, lag) in lag.lags { byTopic[label(partition.topic), default: 0] += Int(clamping: lag) }
        let totals = state.withLock { state in
            // Topics that are read no more are said to be so, once.
            let topics = Set(byTopic.keys).union(state.lags[lag.consumer]?.keys.map { $0 } ?? [])
            state.lags[lag.consumer] = byTopic.isEmpty ? nil : byTopic
            return topics.sorted().map { topic in
                (topic, state.lags.values.reduce(0) { $0 + ($1[topic] ?? 0) })
            }
        }
        for (topic, total) in totals { gauge(Series(metric: "kafka.consumer.lag", topic: topic), total) }
    }

    public func groupAssignmentChanged(_ change: GroupAssignmentMeasurement) {
        count(Series(metric: "kafka.consumer.group.partitions.\(change.change.rawValue)"), change.partitions)
    }

    public func offsetsCommitted(_ commit: OffsetCommitMeasurement) {
        if commit.committed > 0 { count(Series(metric: "kafka.consumer.group.commits"), commit.committed) }
        if commit.failed > 0 { count(Series(metric: "kafka.consumer.group.commits.failed"), commit.failed) }
    }
}

// MARK: - Series

extension SwiftMetrics {
    private func label(_ topic: String) -> String { topics.contains(topic) ? topic : "other" }

    private static func name(_ error: KafkaError?) -> String {
        guard let error else { return "none" }
        guard let code = error.brokerError else { return "\(error.code)" }
        return code.name ?? "other"
    }

    private func dimensions(_ series: Series) -> [(String, String)] {
        var dimensions = [("client", client)]
        if let api = series.api { dimensions.append(("api", api)) }
        if let topic = series.topic { dimensions.append(("topic", topic)) }
        if let error = series.error { dimensions.append(("error", error)) }
        return dimensions
    }

    private func count(_ series: Series, _ amount: Int = 1) {
        let counter = state.withLock { state in
            if let counter = state.counters[series] { return counter }
            let counter = Counter(label: series.metric, dimensions: dimensions(series), factory: factory)
            state.counters[series] = counter
            return counter
        }
        counter.increment(by: amount)
    }

    private func record(_ series: Series, _ value: Double) {
        let recorder = state.withLock { state in
            if let recorder = state.recorders[series] { return recorder }
            let recorder = Recorder(
                label: series.metric, dimensions: dimensions(series), aggregate: true, factory: factory)
            state.recorders[series] = recorder
            return recorder
        }
        recorder.record(value)
    }

    private func gauge(_ series: Series, _ value: Int) {
        let gauge = state.withLock { state in
            if let gauge = state.gauges[series] { return gauge }
            let gauge = Gauge(label: series.metric, dimensions: dimensions(series), factory: factory)
            state.gauges[series] = gauge
            return gauge
        }
        gauge.record(value)
    }

    private func time(_ series: Series, _ duration: Duration) {
        let timer = state.withLock { state in
            if let timer = state.timers[series] { return timer }
            let timer = Timer(label: series.metric, dimensions: dimensions(series), factory: factory)
            state.timers[series] = timer
            return timer
        }
        timer.recordNanoseconds(duration.clampedNanoseconds)
    }
}
