package import KafkaCodec
import KafkaRecords
package import KafkaSimulation
import NIOCore

/// A client that sends what it is told on one connection, and waits for each answer.
package final class RawClient: Sendable {
    package let connection: SimulatedConnection
    private let node: String

    private init(_ connection: SimulatedConnection, node: String) {
        self.connection = connection
        self.node = node
    }

    nonisolated(nonsending) package static func connect(
        _ simulation: Simulation, to broker: Int32, from node: String = "client", timeout: Duration = .seconds(127)
    ) async throws -> RawClient {
        let connection = try await simulation.network.connect(
            from: node, to: "broker-\(broker)", port: SimulatedCluster.port, timeout: timeout)
        return RawClient(connection, node: node)
    }

    /// Sends a request and waits for its answer.
    nonisolated(nonsending) package func ask<Request: KafkaRequest>(
        _ request: Request, version: Int16 = Request.validVersions.highest
    ) async throws -> Request.Response {
        try await connection.write(try request.frame(version: version, correlationID: 1, clientID: node))
        return try await answer(to: Request.self, version: version)
    }

    nonisolated(nonsending) package func answer<Request: KafkaRequest>(
        to type: Request.Type, version: Int16 = Request.validVersions.highest
    ) async throws -> Request.Response {
        var frames = FrameReader()
        while true {
            if let frame = try frames.next() {
                let message = try MessageCatalogue.decodeResponse(frame, to: Request.apiKey, version: version).message
                guard let response = message as? Request.Response else { throw RawClientError.unexpected }
                return response
            }
            guard let bytes = try await connection.read() else { throw RawClientError.closed }
            frames.append(bytes)
        }
    }

    /// Sends records to a partition.
    nonisolated(nonsending) package func produce(
        _ values: [String], to topic: String, partition: Int32 = 0, acks: Int16 = -1, timeoutMs: Int32 = 30_000,
        sequence: (producer: Int64, base: Int32)? = nil
    ) async throws -> ProduceResponse.PartitionProduceResponse {
        let request = try Self.produceRequest(
            values, to: topic, partition: partition, acks: acks, timeoutMs: timeoutMs, sequence: sequence)
        let answer = try await ask(request, version: 9)
        guard let result = answer.responses.first?.partitionResponses.first else { throw RawClientError.unexpected }
        return result
    }

    package static func produceRequest(
        _ values: [String], to topic: String, partition: Int32 = 0, acks: Int16 = -1, timeoutMs: Int32 = 30_000,
        sequence: (producer: Int64, base: Int32)? = nil
    ) throws -> ProduceRequest {
        var builder = RecordBatchBuilder()
        if let sequence {
            builder.producerID = sequence.producer
            builder.producerEpoch = 0
            builder.baseSequence = sequence.base
        }
        for value in values {
            _ = try builder.append(
                key: nil, value: ByteBuffer(string: value), headers: [], timestamp: 1_767_225_600_000)
        }
        let data = ProduceRequest.PartitionProduceData(index: partition, records: try builder.finish(using: nil))
        return ProduceRequest(
            acks: acks, timeoutMs: timeoutMs, topicData: [.init(name: topic, partitionData: [data])])
    }

    /// Fetches from an offset of a partition.
    nonisolated(nonsending) package func fetch(
        _ topic: String, partition: Int32 = 0, from offset: Int64, maxWaitMs: Int32 = 500
    ) async throws -> FetchResponse.PartitionData {
        let asked = FetchRequest.FetchPartition(
            partition: partition, currentLeaderEpoch: -1, fetchOffset: offset, partitionMaxBytes: 1_000_000)
        let request = FetchRequest(
            replicaID: -1, maxWaitMs: maxWaitMs, minBytes: 1, maxBytes: 1_000_000, isolationLevel: 0, sessionID: 0,
            sessionEpoch: -1, topics: [.init(topic: topic, partitions: [asked])], rackID: "")
        guard let data = try await ask(request, version: 12).responses.first?.partitions.first else {
            throw RawClientError.unexpected
        }
        return data
    }
}

package enum RawClientError: Error {
    case closed
    case unexpected
}

extension [Record] {
    package var values: [String] { map { $0.value.map { String(buffer: $0) } ?? "" } }
}
