import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Followers, high watermark, replicas in sync and the acknowledgements that hang on them.
@Suite struct ReplicationTests {
    private let partition = PartitionName("t", 0)

    /// A cluster with topic t, one partition, led by broker 1.
    private func cluster(
        brokers: Int32 = 3, configuration: [(String, String)] = [], settings: [(String, String)] = []
    ) throws -> TestCluster {
        let host = TestCluster(brokers: brokers, settings: settings)
        try host.createTopic("t", configuration: configuration, assignments: [Array(1...brokers)])
        return host
    }

    private func log(_ host: TestCluster, _ broker: Int32) throws -> PartitionLog {
        try #require(host.cluster.log(of: partition, on: broker))
    }

    private func inSync(_ host: TestCluster) -> [Int32]? {
        host.cluster.metadata.partition(partition)?.inSyncReplicas
    }

    @Test func followersHoldTheLeadersLog() throws {
        let host = try cluster()
        let client = host.connect()
        for value in ["a", "b", "c"] {
            #expect(try host.produce("t", TestRecords.batch(value), on: client).errorCode == .noError)
        }
        host.advance(1000)
        for broker in 1...3 as ClosedRange<Int32> {
            #expect(try log(host, broker).contents() == ["0:-=a", "1:-=b", "2:-=c"])
            #expect(try log(host, broker).highWatermark == 3)
            #expect(try log(host, broker).leaderEpochs.entries == [.init(epoch: 0, startOffset: 0)])
        }
    }

    @Test func allReplicasInSyncAreWaitedFor() throws {
        let host = try cluster()
        let client = host.connect()
        host.delayMs = 40
        // The fetches under way were sent with the old delay.
        host.advance(1000)
        let start = host.now.milliseconds
        _ = try host.produce("t", TestRecords.batch("a"), acks: 1, on: client)
        #expect(host.now.milliseconds - start <= 1)
        #expect(try log(host, 1).highWatermark == 0)
        host.advance(1000)
        let next = host.now.milliseconds
        #expect(try host.produce("t", TestRecords.batch("b"), acks: -1, on: client).errorCode == .noError)
        // The record goes to the follower, and its next fetch comes back.
        #expect(host.now.milliseconds - next >= 80)
        #expect(try log(host, 2).logEndOffset == 2)
    }

    @Test func aSilentFollowerHoldsAcknowledgementsBackUntilItIsOutOfSync() throws {
        let host = try cluster()
        let client = host.connect()
        host.isolated = [.broker(3)]
        let first = try host.produce("t", TestRecords.batch("a"), timeoutMs: 500, on: client)
        #expect(first.errorCode == .requestTimedOut)
        #expect(try log(host, 1).logEndOffset == 1)
        #expect(try log(host, 1).highWatermark == 0)
        // The controller takes a broker out that it does not hear of.
        host.advance(12_000)
        #expect(inSync(host) == [1, 2])
        #expect(try log(host, 1).highWatermark == 1)
        #expect(try host.produce("t", TestRecords.batch("b"), on: client).errorCode == .noError)
        host.isolated = []
        host.advance(60_000)
        #expect(inSync(host) == [1, 2, 3])
        #expect(try log(host, 3).contents() == ["0:-=a", "1:-=b"])
    }

    @Test func aFollowerThatDoesNotFetchLosesItsPlaceAfterTheLag() throws {
        // It is alive for the controller, but does not reach the leader.
        let host = try cluster(settings: [("replica.lag.time.max.ms", "4000")])
        let client = host.connect()
        host.blocked = [.init(.broker(2), .broker(1))]
        host.advance(600)
        _ = try host.produce("t", TestRecords.batch("a"), acks: 1, on: client)
        host.advance(8000)
        #expect(inSync(host) == [1, 3])
        #expect(try log(host, 1).highWatermark == 1)
        host.blocked = []
        host.advance(40_000)
        #expect(inSync(host) == [1, 2, 3])
    }

    @Test func tooFewReplicasInSyncRefuseBeforeAppending() throws {
        let host = try cluster(configuration: [("min.insync.replicas", "2")])
        let client = host.connect()
        host.cluster.crash(2, losingUnflushed: false, at: host.now)
        host.cluster.crash(3, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        #expect(inSync(host) == [1])
        let refused = try host.produce("t", TestRecords.batch("a"), on: client)
        #expect(refused.errorCode == .notEnoughReplicas)
        #expect(refused.logStartOffset == 0)
        #expect(try log(host, 1).logEndOffset == 0)
        // With acks 1 it is taken, but nobody may read it.
        #expect(try host.produce("t", TestRecords.batch("b"), acks: 1, on: client).errorCode == .noError)
        #expect(try host.fetch(host.fetchRequest("t", from: 0), on: client).values().isEmpty)
        host.cluster.start(2, at: host.now)
        host.advance(15_000)
        #expect(try host.fetch(host.fetchRequest("t", from: 0), on: client).values() == ["b"])
    }

    @Test func replicasThatGoAfterTheAppendAreTold() throws {
        let host = try cluster(
            brokers: 2, configuration: [("min.insync.replicas", "2")], settings: [("broker.session.timeout.ms", "3000")]
        )
        let client = host.connect()
        host.isolated = [.broker(2)]
        let answer = try host.produce("t", TestRecords.batch("a"), timeoutMs: 20_000, on: client)
        // The high watermark does not rise any more with one replica in sync, so that the time is over first.
        #expect(answer.errorCode == .requestTimedOut)
        #expect(inSync(host) == [1])
    }

    @Test func deletedRecordsAreDeletedOnAllReplicas() throws {
        let host = try cluster()
        let client = host.connect()
        for value in ["a", "b", "c"] { _ = try host.produce("t", TestRecords.batch(value), on: client) }
        let request = DeleteRecordsRequest(
            topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, offset: 2)])], timeoutMs: 5000
        )
        let result = try host.ask(request, on: client).topics.first?.partitions.first
        #expect(result?.errorCode == .noError)
        #expect(result?.lowWatermark == 2)
        for broker in 1...3 as ClosedRange<Int32> { #expect(try log(host, broker).logStartOffset == 2) }
        host.isolated = [.broker(2)]
        let late = DeleteRecordsRequest(
            topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, offset: -1)])], timeoutMs: 500
        )
        #expect(try host.ask(late, on: client).topics.first?.partitions.first?.errorCode == .requestTimedOut)
        #expect(try log(host, 1).logStartOffset == 3)
    }

    @Test func aDeletedTopicsLogsAreGoneAndItsNameIsFree() throws {
        let host = try cluster()
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        let before = host.cluster.metadata.topics["t"]?.id
        _ = try host.ask(DeleteTopicsRequest(topics: [.init(name: "t")]), on: client)
        host.advance(100)
        #expect(host.cluster.log(of: partition, on: 2) == nil)
        let after = try host.createTopic("t", assignments: [[2, 3]])
        #expect(after != before)
        #expect(try log(host, 2).logEndOffset == 0)
        #expect(host.cluster.log(of: partition, on: 1) == nil)
    }

    @Test func brokersThatDoNotHearTheControllerDoNotKnowWhatIsNew() throws {
        let host = try cluster()
        host.isolated = [.broker(3)]
        try host.createTopic("new", assignments: [[1]])
        let near = host.connect(to: 1)
        let far = host.connect(to: 3)
        let request = MetadataRequest(topics: [.init(name: "new")], allowAutoTopicCreation: false)
        #expect(try host.ask(request, on: near).topics.first?.errorCode == .noError)
        #expect(try host.ask(request, on: far).topics.first?.errorCode == .unknownTopicOrPartition)
    }
}
