import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Transactions over two partitions while brokers crash: each is there in both or in none.
@Suite struct TransactionChaosTests {
    @Test func aTransactionIsAllOrNothing() throws {
        try explore(seeds: 1..<13) { simulation in try aTransactionIsAllOrNothing(simulation) }
    }

    private func aTransactionIsAllOrNothing(_ simulation: Simulation) throws {
        var generator = simulation.random
        let host = TestCluster(
            brokers: 3, settings: [("transaction.state.log.num.partitions", "3"), ("min.insync.replicas", "2")],
            seed: simulation.seed)
        host.advance(3000)
        try host.createTopic("t", partitions: 2, replicas: 3)
        let client = TransactionalClient(host, produceVersion: simulation.seed.isMultiple(of: 2) ? 12 : 11)
        var committed: Set<String> = []
        var aborted: Set<String> = []
        var crashed: Int32?
        for number in 0..<12 {
            if let broker = crashed.take() { host.cluster.start(broker, at: host.now) }
            host.advance(Int64.random(in: 0...20_000, using: &generator))
            // Where anything went wrong, the producer begins anew: its transaction is aborted by that.
            guard try client.begin() == .noError else { continue }
            let value = "\(number)"
            if client.produceVersion < 12, try client.add("t", [0, 1]) != .noError { continue }
            guard try send(client, value, 0) else { continue }
            if Bool.random(using: &generator) {
                let broker = try #require(host.cluster.brokers.keys.randomElement(using: &generator))
                simulation.event("broker \(broker) crashes while transaction \(value) is open")
                host.cluster.crash(broker, losingUnflushed: Bool.random(using: &generator), at: host.now)
                crashed = broker
            }
            guard try send(client, value, 1) else { continue }
            let commits = Bool.random(using: &generator)
            guard try client.end(commits: commits) == .noError else { continue }
            simulation.event("transaction \(value) is \(commits ? "committed" : "aborted")")
            if commits { committed.insert(value) } else { aborted.insert(value) }
        }
        if let crashed { host.cluster.start(crashed, at: host.now) }
        host.advance(120_000)
        try client.begin()
        host.advance(30_000)
        #expect(committed.count + aborted.count > 3)
        let first = try client.committed("t", 0)
        let second = try client.committed("t", 1)
        #expect(first == second)
        #expect(Set(first).count == first.count)
        #expect(committed.isSubset(of: first))
        #expect(aborted.isDisjoint(with: first))
        for partition in [0, 1] as [Int32] {
            let log = try host.log("t", partition, on: try client.leader(of: "t", partition))
            #expect(log.lastStableOffset == log.logEndOffset)
        }
    }

    /// Sends until a record is there, or refused for good.
    private func send(_ client: TransactionalClient, _ value: String, _ partition: Int32) throws -> Bool {
        let host = client.host
        let retriable: Set<ErrorCode> = [
            .notLeaderOrFollower, .notEnoughReplicas, .notEnoughReplicasAfterAppend, .requestTimedOut,
            .concurrentTransactions,
        ]
        let request = try client.request("t", [value], sequence: 0, partition: partition)
        for _ in 0..<60 {
            let leader = try client.leader(of: "t", partition)
            guard leader >= 0, host.cluster.isRunning(leader) else {
                host.advance(500)
                continue
            }
            let connection = client.connection(to: leader)
            try host.send(request, version: client.produceVersion, on: connection)
            var answer: ProduceResponse?
            for _ in 0..<100 where answer == nil && host.closed[connection] == nil {
                host.advance(100)
                answer = try host.answer(to: ProduceRequest.self, version: client.produceVersion, on: connection)
            }
            guard let error = answer?.responses.first?.partitionResponses.first?.errorCode else { continue }
            if error == .noError { return true }
            guard retriable.contains(error) else { return false }
            host.advance(200)
        }
        return false
    }
}
