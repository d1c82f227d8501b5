import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

extension TestCluster {
    @discardableResult
    func createTopic(
        _ name: String, partitions: Int32 = 1, replicas: Int16 = 1, configuration: [(String, String)] = [],
        assignments: [[Int32]] = []
    ) throws -> KafkaUUID {
        var topic = CreateTopicsRequest.CreatableTopic(
            name: name, numPartitions: assignments.isEmpty ? partitions : -1,
            replicationFactor: assignments.isEmpty ? replicas : -1
        )
        topic.configs = configuration.map { .init(name: $0.0, value: $0.1) }
        topic.assignments = assignments.enumerated().map {
            .init(partitionIndex: Int32($0.offset), brokerIDs: Int32List($0.element))
        }
        let response = cluster.ask(CreateTopicsRequest(topics: [topic]), version: 7, at: now) as? CreateTopicsResponse
        let result = try #require(response?.topics.first)
        try #require(result.errorCode == .noError, "\(result.errorMessage ?? "")")
        advance(10)
        return result.topicID
    }

    func produceRequest(
        _ topic: String, _ records: ByteBuffer, partition: Int32 = 0, acks: Int16 = -1, timeoutMs: Int32 = 5000
    ) -> ProduceRequest {
        let data = ProduceRequest.PartitionProduceData(index: partition, records: records)
        return ProduceRequest(
            acks: acks, timeoutMs: timeoutMs, topicData: [.init(name: topic, partitionData: [data])]
        )
    }

    func produce(
        _ topic: String, _ records: ByteBuffer, partition: Int32 = 0, acks: Int16 = -1, version: Int16 = 9,
        timeoutMs: Int32 = 5000, on connection: ConnectionID
    ) throws -> ProduceResponse.PartitionProduceResponse {
        let request = produceRequest(topic, records, partition: partition, acks: acks, timeoutMs: timeoutMs)
        let response = try ask(request, version: version, on: connection)
        return try #require(response.responses.first?.partitionResponses.first)
    }

    func fetchRequest(
        _ topic: String, from offset: Int64, partition: Int32 = 0, maxWaitMs: Int32 = 0, minBytes: Int32 = 1,
        maxBytes: Int32 = 1_000_000, epoch: Int32 = -1, lastFetchedEpoch: Int32 = -1, isolation: Int8 = 0,
        rack: String = ""
    ) -> FetchRequest {
        let asked = FetchRequest.FetchPartition(
            partition: partition, currentLeaderEpoch: epoch, fetchOffset: offset, lastFetchedEpoch: lastFetchedEpoch,
            partitionMaxBytes: maxBytes
        )
        return FetchRequest(
            replicaID: -1, maxWaitMs: maxWaitMs, minBytes: minBytes, maxBytes: maxBytes, isolationLevel: isolation,
            sessionID: 0, sessionEpoch: -1, topics: [.init(topic: topic, partitions: [asked])], rackID: rack
        )
    }

    func fetch(
        _ request: FetchRequest, version: Int16 = 12, on connection: ConnectionID
    ) throws -> FetchResponse.PartitionData {
        let response = try ask(request, version: version, on: connection)
        return try #require(response.responses.first?.partitions.first)
    }
}

extension FetchResponse.PartitionData {
    /// The values of the records.
    func values() throws -> [String] {
        guard let records else { return [] }
        return try RecordSet(records).batches().flatMap { batch in
            try batch.records().compactMap { $0.value.map { String(buffer: $0) } }
        }
    }
}
