import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Producers that have used up the epochs of their ids.
@Suite struct EpochExhaustionTests {
    /// A cluster whose transaction log says that a transactional id has come to an epoch.
    private func host(epoch: Int16) throws -> (TestCluster, TransactionalClient) {
        let host = TestCluster(settings: [("transaction.state.log.num.partitions", "1")])
        try host.createTopic("t")
        let client = TransactionalClient(host)
        #expect(try client.begin() == .noError)
        var metadata = TransactionMetadata(
            producerID: client.producer.id, timeoutMs: 60_000, lastUpdateTimestamp: host.now.milliseconds)
        metadata.producerEpoch = epoch
        let batch = try TransactionLog.batch(
            "id", metadata, version: .epochPerTransaction, at: host.now.milliseconds)
        _ = try host.log("__transaction_state").appendAsCoordinator(batch, leaderEpoch: 0, at: host.now)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(5000)
        client.producer.epoch = epoch
        return (host, client)
    }

    @Test func theNextInstanceGetsAnotherID() throws {
        let (_, client) = try host(epoch: .max - 1)
        let former = client.producer
        #expect(try client.begin() == .noError)
        #expect(client.producer.id != former.id)
        #expect(client.producer.epoch == 0)
    }

    @Test func whoAsksAgainWithTheFormerIDIsToldTheSame() throws {
        let (_, client) = try host(epoch: .max - 1)
        let former = client.producer
        #expect(try client.begin(goingOn: true) == .noError)
        let next = client.producer
        #expect(next.id != former.id)
        client.producer = former
        #expect(try client.begin(goingOn: true) == .noError)
        #expect(client.producer == next)
    }

    @Test func theEndOfATransactionBringsAnotherID() throws {
        let (host, client) = try host(epoch: .max - 1)
        let former = client.producer
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        #expect(try client.end(commits: true) == .noError)
        #expect(client.producer.id != former.id)
        #expect(client.producer.epoch == 0)
        host.advance(50)
        // The marker has the last epoch there is.
        #expect(try host.log("t").producers[former.id]?.epoch == .max)
        #expect(try client.state().producerID == client.producer.id)
        let next = client.producer
        client.producer = former
        #expect(try client.end(commits: true) == .noError)
        #expect(client.producer == next)
        #expect(try client.send("t", "b", sequence: 0) == .noError)
        #expect(try client.end(commits: true) == .noError)
        host.advance(50)
        #expect(try client.committed("t") == ["a", "b"])
    }

    @Test func whoIsFencedWithTheLastEpochGetsAnotherID() throws {
        let (host, client) = try host(epoch: .max - 1)
        let former = client.producer
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        let other = TransactionalClient(host)
        #expect(try other.begin() == .noError)
        #expect(other.producer.id != former.id)
        #expect(try client.send("t", "b", sequence: 1) == .invalidProducerIDMapping)
        #expect(try client.end(commits: true) == .producerFenced)
    }
}
