import Foundation
import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaTransport
import TestSupport
import Testing

/// The executable `kafka-kit mock` as foreign clients meet it, and this project's client, which has leaders moved under
/// them and looks after what is there by nothing but the protocol.
struct MockCluster {
    let bootstrap: String
    let client: ClusterClient

    /// Where the brokers are.
    var addresses: [BrokerAddress] { Self.addresses(bootstrap) }

    private static func addresses(_ bootstrap: String) -> [BrokerAddress] {
        bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) }
    }

    /// Starts a mock, gives it to the body, and expects that it ends in order when it is told to.
    static func with(
        brokers: Int = 3, _ arguments: [String] = [], _ body: (MockCluster) async throws -> Void
    ) async throws {
        let mock = try await MockProcess.start(["--brokers", "\(brokers)"] + arguments)
        try #require(addresses(mock.bootstrap).count == brokers)
        try await ClusterClient.withClient(bootstrap: addresses(mock.bootstrap), runtime: .live()) { client in
            try await body(MockCluster(bootstrap: mock.bootstrap, client: client))
        }
        #expect(await mock.end(by: SIGTERM) == 0, "\(mock.log)")
    }

    private static let patience = RequestOptions(retryTimeout: .seconds(30), isIdempotent: true)

    // MARK: - Leaders

    /// Who leads a partition, in which epoch, and who holds it.
    struct Leadership: Hashable {
        var leader: Int32
        var epoch: Int32
        var replicas: [Int32]
    }

    /// The partitions of a topic, as a broker tells them.
    func leaderships(of topic: String, at broker: RequestTarget = .any) async throws -> [Leadership] {
        let answer = try await client.send(
            MetadataRequest(topics: [.init(name: topic)], allowAutoTopicCreation: false), to: broker,
            options: Self.patience)
        let told = try #require(answer.topics.first)
        return told.partitions.sorted { $0.partitionIndex < $1.partitionIndex }.map {
            Leadership(leader: $0.leaderID, epoch: $0.leaderEpoch, replicas: Array($0.replicaNodes))
        }
    }

    /// Has every partition of a topic led by the next of its replicas: makes that the preferred leader by another order of
    /// the replicas, and has preferred leaders elected. Returns when all brokers tell clients so.
    func moveLeaders(of topic: String) async throws {
        let before = try await leaderships(of: topic)
        let targets = try before.map { state in
            let place = try #require(state.replicas.firstIndex(of: state.leader))
            let next = (place + 1) % state.replicas.count
            return Array(state.replicas[next...] + state.replicas[..<next])
        }
        try await reorder(topic, targets)
        try await electPreferredLeaders(of: topic, count: targets.count)
        for broker in addresses.indices {
            var after = before
            while zip(after, before).contains(where: { $0.epoch <= $1.epoch }) {
                after = try await leaderships(of: topic, at: .broker(Int32(broker + 1)))
            }
            #expect(after.map(\.replicas) == targets)
            #expect(after.map(\.leader) == targets.map(\.first))
            #expect(zip(after, before).allSatisfy { $0.leader != $1.leader })
        }
    }

    private func reorder(_ topic: String, _ targets: [[Int32]]) async throws {
        let request = AlterPartitionReassignmentsRequest(
            allowReplicationFactorChange: false,
            topics: [
                .init(
                    name: topic,
                    partitions: targets.enumerated().map {
                        .init(partitionIndex: Int32($0.offset), replicas: Int32List($0.element))
                    })
            ])
        let answer = try await client.send(request, to: .controller, options: Self.patience)
        for partition in answer.responses.flatMap(\.partitions) {
            try #require(partition.errorCode == .noError, "\(partition.errorMessage ?? "")")
        }
    }

    /// A replica may not be in sync yet; then it is asked again.
    private func electPreferredLeaders(of topic: String, count: Int) async throws {
        var remaining = Set(0..<Int32(count))
        while !remaining.isEmpty {
            let request = ElectLeadersRequest(
                topicPartitions: [.init(topic: topic, partitions: Int32List(remaining.sorted()))])
            let answer = try await client.send(request, to: .controller, options: Self.patience)
            try #require(answer.errorCode == .noError)
            for partition in answer.replicaElectionResults.flatMap(\.partitionResult) {
                switch partition.errorCode {
                case .noError, .electionNotNeeded: remaining.remove(partition.partitionID)
                case .preferredLeaderNotAvailable: break
                default: Issue.record("\(topic)-\(partition.partitionID): \(partition.errorCode)")
                }
            }
        }
    }

    // MARK: - Records

    /// How many records are committed in a topic that nothing was deleted from.
    func recordCount(of topic: String) async throws -> Int64 {
        let partitions = try await leaderships(of: topic).indices.map {
            ListOffsetsRequest.ListOffsetsPartition(partitionIndex: Int32($0), timestamp: -1)
        }
        if partitions.isEmpty { return 0 }
        let request = ListOffsetsRequest(replicaID: -1, topics: [.init(name: topic, partitions: partitions)])
        let answer = try await client.sendSharded(request, options: Self.patience).merged()
        return try answer.topics.flatMap(\.partitions).reduce(0) { sum, partition in
            try #require(partition.errorCode == .noError)
            return sum + partition.offset
        }
    }

    /// Waits until so many records are committed.
    func waitForRecords(_ count: Int64, in topic: String) async throws {
        while try await recordCount(of: topic) < count {}
    }

    /// The codecs of the batches in a topic.
    func codecs(in topic: String) async throws -> [Compression] {
        var codecs: Set<Compression> = []
        for partition in try await leaderships(of: topic).indices {
            codecs.formUnion(try await self.codecs(in: TopicPartition(topic: topic, partition: Int32(partition))))
        }
        return codecs.sorted { $0.rawValue < $1.rawValue }
    }

    private func codecs(in partition: TopicPartition) async throws -> Set<Compression> {
        var codecs: Set<Compression> = []
        var offset: Int64 = 0
        while true {
            let asked = FetchRequest.FetchPartition(
                partition: partition.partition, fetchOffset: offset, partitionMaxBytes: 1_000_000)
            let request = FetchRequest(
                replicaID: -1, maxWaitMs: 0, minBytes: 0, maxBytes: 1_000_000, sessionID: 0, sessionEpoch: -1,
                topics: [.init(topic: partition.topic, partitions: [asked])])
            // The last version that names topics.
            let options = RequestOptions(versions: VersionRange(12, 12), retryTimeout: .seconds(30))
            let answer = try await client.send(request, to: .leader(of: partition), options: options)
            let fetched = try #require(answer.responses.first?.partitions.first)
            try #require(fetched.errorCode == .noError)
            let batches = try fetched.records.map { try RecordSet($0).batches() } ?? []
            guard let last = batches.last else { return codecs }
            codecs.formUnion(batches.compactMap(\.compression))
            offset = last.nextOffset
        }
    }
}
