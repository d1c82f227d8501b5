import KafkaClient
import NIOCore

/// A run against a server.
struct ServerRun {
    private let options: ClientBenchmark
    private let values: Values
    private let client: ClusterClient

    init(_ options: ClientBenchmark, _ values: Values, _ client: ClusterClient) {
        self.options = options
        self.values = values
        self.client = client
    }

    func run() async throws -> String {
        // The look-up of the topic is not part of what is measured.
        let partitions = try await client.topic(options.topic).partitions.keys.sorted().map {
            TopicPartition(topic: options.topic, partition: $0)
        }
        switch options.mode {
        case .produce: return try await options.async ? Load.produce(options, values, client) : produceOneByOne()
        case .consume: return try await Load.consume(options, client, partitions)
        case .consumeGroup: return try await Load.consumeGroup(options, client)
        case .latency: return try await measureLatency(partitions)
        }
    }

    private func produceOneByOne() async throws -> String {
        try await client.withProducer(options.producerConfiguration) { producer in
            let clock = ContinuousClock()
            var latencies: [Duration] = []
            latencies.reserveCapacity(options.messages)
            let measurement = Measurement()
            for number in 0..<options.messages {
                let start = clock.now
                _ = try await producer.send(ProducerRecord(topic: options.topic, value: values[number]))
                latencies.append(clock.now - start)
            }
            return measurement.line(
                mode: "produce", messages: options.messages, bytes: options.messages * options.size,
                latencies: latencies)
        }
    }

    /// From the call of send to the record's arrival at a consumer.
    private func measureLatency(_ partitions: [TopicPartition]) async throws -> String {
        try await client.withPartitionConsumer { consumer in
            try consumer.assign(partitions, from: .latest)
            while partitions.contains(where: { consumer.position(of: $0) == nil }) {
                _ = try await consumer.nextBatch(timeout: .milliseconds(10))
            }
            return try await client.withProducer(options.producerConfiguration) { producer in
                let clock = ContinuousClock()
                var latencies: [Duration] = []
                let measurement = Measurement()
                let begin = clock.now
                for number in 0..<options.messages {
                    if options.rate > 0 {
                        let due = begin + .seconds(1) * number / options.rate
                        if due > clock.now { try await clock.sleep(until: due) }
                    }
                    let start = clock.now
                    try await producer.enqueue(ProducerRecord(topic: options.topic, value: values[number]))
                    while try await consumer.nextBatch(maximumRecords: 1).isEmpty {}
                    latencies.append(clock.now - start)
                }
                return measurement.line(
                    mode: "e2e-latency", messages: options.messages, bytes: options.messages * options.size,
                    latencies: latencies)
            }
        }
    }
}
