import KafkaClient

func placeOrders(_ client: ClusterClient) async throws {
    var configuration = ProducerConfiguration()
    configuration.compression = [.zstd, .lz4]
    configuration.partitioner = KeyHashPartitioner.consistentRandom
    try await client.withProducer(configuration) { producer in
        let metadata = try await producer.send(ProducerRecord(topic: "orders", key: "42", value: "two teas"))
        print(metadata.partition, metadata.offset ?? -1)

        let orders = (0..<100).map { (number: Int) in
            ProducerRecord(topic: "orders", key: "\(number)", value: "a tea", context: number)
        }
        for outcome in await producer.send(contentsOf: orders) {
            if case .failure(let error) = outcome { print(error) }
        }

        let reports = producer.reports()
        for order in orders { try await producer.enqueue(order) }
        for undelivered in await producer.close(within: .seconds(10)) { print(undelivered.error) }
        for await batch in reports {
            for outcome in batch { print(outcome.context ?? "", outcome.result) }
        }
    }
}
