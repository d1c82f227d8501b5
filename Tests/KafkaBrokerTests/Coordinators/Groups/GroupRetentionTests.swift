import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// How long offsets and groups are kept.
@Suite struct GroupRetentionTests {
    private func host() throws -> TestCluster {
        let host = TestCluster(
            settings: [
                ("offsets.topic.num.partitions", "1"), ("group.initial.rebalance.delay.ms", "0"),
                ("offsets.retention.minutes", "10"), ("offsets.retention.check.interval.ms", "1000"),
            ])
        host.advance(1000)
        try host.createTopic("t", partitions: 2)
        try host.createTopic("u")
        return host
    }

    private let minute: Int64 = 60_000

    @Test func offsetsWithoutMembersAgeEachByItself() throws {
        let host = try host()
        let client = GroupClient(host)
        #expect(try client.commit(1) == .noError)
        host.advance(6 * minute)
        #expect(try client.commit(2, partition: 1) == .noError)
        host.advance(5 * minute)
        #expect(try client.committed() == .success(nil))
        #expect(try client.committed(partition: 1) == .success(2))
        #expect(try client.listedState() == "Empty")
        host.advance(6 * minute)
        #expect(try client.committed(partition: 1) == .success(nil))
        #expect(try client.listedState() == nil)
    }

    @Test func offsetsOfAGroupAgeFromWhenItLostItsMembers() throws {
        let host = try host()
        let client = GroupClient(host)
        let (member, generation) = try client.enter()
        #expect(try client.commit(1, member: member, generation: generation) == .noError)
        for _ in 0..<60 {
            host.advance(minute / 3)
            #expect(try client.heartbeat(member, generation) == .noError)
        }
        // A member reads it, however old it is.
        #expect(try client.committed() == .success(1))
        let leave = LeaveGroupRequest(groupID: "g", members: [.init(memberID: member)])
        #expect(try client.ask(leave, version: 5, of: 1)?.errorCode == .noError)
        host.advance(9 * minute)
        #expect(try client.committed() == .success(1))
        host.advance(2 * minute)
        #expect(try client.committed() == .success(nil))
        #expect(try client.listedState() == nil)
        // The next leader finds nothing either.
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try client.listedState() == nil)
    }

    @Test func offsetsOfTopicsThatNoMemberReadsAgeThoughThereAreMembers() throws {
        let host = try host()
        let client = GroupClient(host)
        let (member, generation) = try client.enter()
        #expect(try client.commit(1, member: member, generation: generation) == .noError)
        #expect(try client.commit(2, "u", member: member, generation: generation) == .noError)
        for _ in 0..<35 {
            host.advance(minute / 3)
            #expect(try client.heartbeat(member, generation) == .noError)
        }
        #expect(try client.committed() == .success(1))
        #expect(try client.committed("u") == .success(nil))
    }

    @Test func oldClientsSayThemselvesForHowLong() throws {
        let host = try host()
        let client = GroupClient(host)
        #expect(try client.commit(1, retentionMs: 2 * minute) == .noError)
        #expect(try client.commit(2, partition: 1, retentionMs: 20 * minute) == .noError)
        host.advance(minute)
        #expect(try client.committed() == .success(1))
        host.advance(2 * minute)
        #expect(try client.committed() == .success(nil))
        host.advance(15 * minute)
        #expect(try client.committed(partition: 1) == .success(2))
        // The time is in the log as well.
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try client.committed(partition: 1) == .success(2))
        host.advance(3 * minute)
        #expect(try client.committed(partition: 1) == .success(nil))
    }

    @Test func offsetsOfADeletedTopicAreForgotten() throws {
        let host = try host()
        let client = GroupClient(host)
        #expect(try client.commit(1, "u") == .noError)
        #expect(try client.commit(2) == .noError)
        _ = host.cluster.ask(DeleteTopicsRequest(topics: [.init(name: "u")]), version: 6, at: host.now)
        host.advance(100)
        try host.createTopic("u")
        #expect(try client.committed("u") == .success(nil))
        #expect(try client.committed() == .success(2))
    }

    @Test func compactionLeavesWhatIsCommitted() throws {
        let host = try host()
        let client = GroupClient(host)
        let (member, generation) = try client.enter()
        for offset in 1...200 as ClosedRange<Int64> {
            #expect(try client.commit(offset, member: member, generation: generation) == .noError)
        }
        host.advance(20_000)
        #expect(try client.heartbeat(member, generation) == .noError)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try client.committed() == .success(200))
        #expect(try client.heartbeat(member, generation) == .noError)
    }
}
