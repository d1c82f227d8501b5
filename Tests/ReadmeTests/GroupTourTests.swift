import KafkaClient

func bill(_ client: ClusterClient, book: (ConsumerRecord) async throws -> Bool) async throws {
    var configuration = GroupConsumerConfiguration(group: "billing", subscription: .topics("orders"))
    configuration.offsetReset = .earliest
    configuration.protocol = .preferConsumer
    try await client.withGroupConsumer(configuration) { consumer in
        for try await element in consumer.elements {
            switch element {
            case .record(let record): if try await book(record) { consumer.close() }
            case .event(.assigned(let partitions)): print("reads \(partitions)")
            case .event(.revoked(let partitions)): print("gives \(partitions) to others")
            case .event(.lost(let partitions, let error)): print("has lost \(partitions): \(error)")
            case .event(.commitFailed(let failures)): print("could not commit: \(failures)")
            case .event(.reachedEnd): break  // told to those who ask
            case .event(.positionReset(let partition, let reset)): print("\(partition): \(reset)")
            }
        }
    }
}
