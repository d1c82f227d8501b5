import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// What must always be so is noticed when it is not, each by breaking it from outside.
@Suite struct InvariantTests {
    private let host = TestCluster(brokers: 3)
    private let partition = PartitionName("t", 0)

    init() throws {
        try host.createTopic("t", assignments: [[1, 2, 3]])
        let client = host.connect()
        for sequence in 0..<3 as Range<Int32> {
            let records = try Self.batch("v\(sequence)", sequence: sequence)
            _ = try host.produce("t", records, on: client)
        }
        host.advance(2000)
        host.expectsViolations = true
    }

    private static func batch(_ value: String, sequence: Int32) throws -> ByteBuffer {
        try TestRecords.batch([.init(key: nil, value: value)], producerID: 7, epoch: 0, sequence: sequence)
    }

    private func log(_ broker: Int32) throws -> PartitionLog {
        try #require(host.cluster.log(of: partition, on: broker))
    }

    private func replica(_ broker: Int32) throws -> Replica {
        let topic = try #require(host.cluster.metadata.topics["t"])
        return try #require(
            host.cluster.brokers[broker]?.replicas[TopicIDPartition(topicID: topic.id, partition: 0)])
    }

    private func expect(_ invariant: InvariantViolation.Invariant, on broker: Int32) {
        host.advance(0)
        #expect(host.violations.first?.invariant == invariant)
        #expect(host.violations.first?.broker == broker)
        #expect(host.violations.first?.partition == partition)
    }

    @Test func nothingIsFoundWhereNothingIsWrong() {
        host.advance(10_000)
        #expect(host.violations.isEmpty)
    }

    @Test func aHighWatermarkBeyondTheEnd() throws {
        try log(2).highWatermark = 9
        expect(.offsetsAscend, on: 2)
    }

    @Test func aHighWatermarkThatFalls() throws {
        try log(1).highWatermark = 1
        expect(.leaderOffsetsDoNotFall, on: 1)
    }

    @Test func aLeaderWhoseLogIsCut() throws {
        try log(1).truncate(to: 1, at: host.now)
        expect(.leaderOffsetsDoNotFall, on: 1)
    }

    @Test func twoLeadersInOneEpoch() throws {
        let other = try replica(2)
        other.leadership = try replica(1).leadership
        expect(.oneLeaderPerEpoch, on: 2)
    }

    @Test func aLeaderThatLacksWhatIsCommitted() throws {
        // A follower's log may be cut; but then it must not lead.
        try log(2).truncate(to: 1, at: host.now)
        host.blocked = [.init(.broker(2), .broker(1))]
        _ = host.cluster.elect(2, for: partition, at: host.now)
        host.advance(100)
        #expect(host.violations.first?.invariant == .leadersHaveWhatIsCommitted)
        #expect(host.violations.first?.broker == 2)
    }

    @Test func committedBatchesThatDiffer() throws {
        let follower = try log(3)
        follower.truncate(to: 2, at: host.now)
        host.advance(0)
        let other = try Self.batch("other", sequence: 2)
        _ = try follower.append(other, version: 9, leaderEpoch: 0, at: host.now)
        follower.raiseHighWatermark(to: 3)
        expect(.committedLogsAreEqual, on: 3)
    }

    @Test func aReplicaInSyncThatIsNone() throws {
        try replica(1).state.inSyncReplicas = [1, 2, 9]
        expect(.inSyncReplicasAreReplicas, on: 1)
    }

    @Test func aReplicaThatGoesAndIsNone() throws {
        try replica(1).state.removingReplicas = [9]
        expect(.movingReplicasAreReplicas, on: 1)
    }

    @Test func aSequenceNumberThatDoesNotFollow() throws {
        let leader = try log(1)
        leader.producers = ProducerStates()
        let gap = try Self.batch("gap", sequence: 9)
        _ = try leader.append(gap, version: 9, leaderEpoch: 0, at: host.now)
        expect(.producersMatchTheLog, on: 1)
    }

    @Test func aProducerThatIsNotRemembered() throws {
        let leader = try log(1)
        let next = try Self.batch("next", sequence: 3)
        _ = try leader.append(next, version: 9, leaderEpoch: 0, at: host.now)
        leader.producers = ProducerStates()
        expect(.producersMatchTheLog, on: 1)
    }
}
