import KafkaClient
import NIOCore

/// Producing and consuming as fast as it goes.
enum Load {
    static func produce(
        _ options: ClientBenchmark, _ values: Values, _ client: ClusterClient
    ) async throws -> String {
        // To ask the options for each record would take a tenth of the time.
        let (topic, messages) = (options.topic, options.messages)
        let measurement = Measurement()
        try await client.withProducer(options.producerConfiguration) { producer in
            for number in 0..<messages {
                try await producer.enqueue(ProducerRecord(topic: topic, value: values[number]))
            }
            try await producer.flush()
        }
        return measurement.line(mode: "produce", messages: options.messages, bytes: options.messages * options.size)
    }

    static func consume(
        _ options: ClientBenchmark, _ client: ClusterClient, _ partitions: [TopicPartition]
    ) async throws -> String {
        try await client.withPartitionConsumer { consumer in
            let messages = options.messages
            let measurement = Measurement()
            try consumer.assign(partitions, from: .earliest)
            var count = 0
            var bytes = 0
            for try await record in consumer.records {
                count += 1
                bytes += record.value?.readableBytes ?? 0
                if count == messages { break }
            }
            return measurement.line(mode: "consume", messages: count, bytes: bytes)
        }
    }

    static func consumeGroup(_ options: ClientBenchmark, _ client: ClusterClient) async throws -> String {
        var configuration = GroupConsumerConfiguration(group: options.group, subscription: .topics(options.topic))
        configuration.offsetReset = .earliest
        configuration.protocol = options.consumerProtocol ? .consumer : .classic
        return try await client.withGroupConsumer(configuration) { consumer in
            // Until then the coordinator waits for others.
            var measurement: Measurement?
            var count = 0
            var bytes = 0
            for try await batch in consumer.batches() {
                switch batch {
                case .event: measurement = measurement ?? Measurement()
                case .records(let records):
                    count += records.count
                    for record in records { bytes += record.value?.readableBytes ?? 0 }
                }
                if count >= options.messages { break }
            }
            return (measurement ?? Measurement()).line(mode: "consume-group", messages: count, bytes: bytes)
        }
    }
}
