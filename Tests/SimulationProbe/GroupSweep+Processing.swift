import KafkaClient
import KafkaCodec
import KafkaSimulation
import NIOCore

/// Groups that consume, process and produce exactly once.
extension GroupSweep {
    /// Copies what it reads, each partition to the one with the same number, until the consumer is closed, or a later
    /// life of the member has taken its transactions over.
    func process(
        _ name: String, _ client: ClusterClient, _ consumer: GroupConsumer, _ simulation: Simulation,
        _ phase: FaultPhase, _ ledger: GroupLedger
    ) async throws {
        var configuration = TransactionConfiguration(transactionalID: name)
        configuration.timeout = .seconds(8)
        configuration.operationTimeout = .seconds(3)
        configuration.producer.requestTimeout = .seconds(2)
        configuration.producer.deliveryTimeout = .seconds(6)
        let random = simulation.random
        try await client.withTransactionalProducer(configuration) { producer in
            while true {
                do {
                    let isOpen = try await consumer.processBatch(in: producer, maximumRecords: 10) {
                        records, transaction in
                        for record in records {
                            try await transaction.enqueue(
                                ProducerRecord(
                                    topic: "out", partition: record.topicPartition.partition,
                                    value: "\(record.offset)"))
                        }
                        if random.chance(0.2) {
                            try await simulation.clock.sleep(for: .milliseconds(random.integer(in: 1...300)))
                        }
                        if !phase.isOver, random.chance(0.02) {
                            // Beyond the rebalance timeout, the transaction's, and sometimes the poll interval.
                            try await simulation.clock.sleep(for: .milliseconds(random.integer(in: 2000...10_000)))
                        }
                        return true
                    }
                    guard isOpen != nil else { return }
                    ledger.note(isCommitted: true)
                } catch let error as KafkaError {
                    ledger.note(isCommitted: false)
                    guard error.recovery != .fatal, ![.cancelled, .consumerClosed, .clientClosed].contains(error.code)
                    else { return }
                    try await simulation.clock.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    /// What the group has committed, once no transaction is under way.
    func committedOffsets(
        _ cluster: SimulatedCluster, _ partitions: [TopicPartition]
    ) async throws -> [TopicPartition: Int64] {
        let request = OffsetFetchRequest(
            groupID: "g", topics: [.init(name: "t", partitionIndexes: Int32List(partitions.map(\.partition)))],
            requireStable: true)
        let options = RequestOptions(versions: VersionRange(7, 7), retryTimeout: .seconds(60), isIdempotent: true)
        let response = try await cluster.withClient(named: "auditor") { client in
            try await client.send(request, to: .coordinator(group: "g"), options: options)
        }
        return response.topics.flatMap(\.partitions).reduce(into: [:]) { offsets, partition in
            guard !partition.errorCode.isError, partition.committedOffset >= 0 else { return }
            offsets[TopicPartition(topic: "t", partition: partition.partitionIndex)] = partition.committedOffset
        }
    }

    /// Each record that was read has been copied once, and in order.
    func checkProcessed(_ cluster: SimulatedCluster) async throws {
        var settings = PartitionConsumerConfiguration()
        settings.isolationLevel = .readCommitted
        try await cluster.withClient(named: "auditor") { client in
            try await client.withPartitionConsumer(settings) { consumer in
                for number in 0..<cluster.partitionCount(of: "t") {
                    let source = TopicPartition(topic: "t", partition: Int32(number))
                    let copies = TopicPartition(topic: "out", partition: Int32(number))
                    let expected = (0..<(try cluster.records(of: source).count)).map(String.init)
                    try consumer.assign([copies], from: .earliest)
                    var found: [String] = []
                    while let end = cluster.log(of: copies)?.endOffset, (consumer.position(of: copies) ?? 0) < end {
                        found += try await consumer.nextBatch(timeout: .seconds(1)).map {
                            $0.value.map { String(buffer: $0) } ?? ""
                        }
                    }
                    guard found != expected else { continue }
                    let first = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
                    throw GroupLedger.Broken(
                        description: "partition \(number) has \(found.count) copies of \(expected.count) records, "
                            + "the first difference at \(first ?? min(found.count, expected.count)): "
                            + "\(found.dropFirst(max(0, (first ?? 0) - 3)).prefix(12))")
                }
            }
        }
    }
}
