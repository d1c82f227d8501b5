import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

@Suite struct ConsumerGroupMigrationTests {
    private func classic(_ g: GroupUnderTest, policy: ConsumerGroupSettings.MigrationPolicy = .bidirectional) throws
        -> ConsumerGroup
    {
        var context = g.context
        context.settings.migrationPolicy = policy
        let member = MigratingGroup.Member(
            id: "k1", clientID: "c", clientHost: "/1.2.3.4", rebalanceTimeoutMs: 3000, sessionTimeoutMs: 10_000,
            protocols: [.init(name: "range", metadata: GroupUnderTest.subscription(["t"]))],
            assignment: try ConsumerAssignment.encoded(g.partitions("t", [0, 1, 2, 3]), version: 1, context))
        let group = MigratingGroup(id: "g", generation: 7, protocolName: "range", members: [member])
        return try ConsumerGroup.upgraded(group, in: context)
    }

    @Test func aClassicGroupIsUpgradedAndItsMembersJoinAgain() throws {
        var g = GroupUnderTest()
        g.group = try classic(g)
        let first = try g.join("n1")
        #expect(first.memberEpoch == 8)
        #expect(first.partitions == [])
        #expect(try g.heartbeatClassic("k1", 7) == .rebalanceInProgress)
        // It owns nothing while it joins, as eager consumers do: what it is not to keep is free.
        let joined = try g.joinClassic("k1")
        #expect(joined.generationID == 8)
        #expect(joined.leader.isEmpty)
        let kept = try #require(try g.syncClassic("k1", 8))
        #expect(kept.count == 2)
        let got = try #require(try g.heartbeat("n1", 8).partitions)
        #expect(got.count == 2)
        #expect(got.isDisjoint(with: kept))
        #expect(try g.heartbeatClassic("k1", 8) == .noError)
        #expect(refusal { () throws(ConsumerGroupError) in try g.heartbeatClassic("k1", 7) } == .illegalGeneration)
        #expect(refusal { () throws(ConsumerGroupError) in try g.heartbeatClassic("n1", 8) } == .unknownMemberID)
    }

    @Test func aCooperativeClassicMemberGivesUpByJoiningTwice() throws {
        var g = GroupUnderTest()
        g.group = try classic(g)
        try g.join("n1")
        let first = try g.joinClassic("k1", owned: [0, 1, 2, 3])
        #expect(first.generationID == 7)
        let kept = try #require(try g.syncClassic("k1", 7)).map(\.partition).sorted()
        #expect(kept.count == 2)
        #expect(try g.heartbeatClassic("k1", 7) == .rebalanceInProgress)
        #expect(try g.heartbeat("n1", 8).partitions == nil)
        let second = try g.joinClassic("k1", owned: kept)
        #expect(second.generationID == 8)
        #expect(try g.heartbeat("n1", 8).partitions?.count == 2)
    }

    @Test func whoIsToldToJoinAndDoesNotIsTakenOut() throws {
        var g = GroupUnderTest()
        g.group = try classic(g)
        try g.join("n1")
        _ = try g.heartbeatClassic("k1", 7)
        g.advance(2000)
        _ = try g.heartbeatClassic("k1", 7)
        g.advance(1000)
        #expect(g.group.members["k1"] == nil)
        #expect(try g.heartbeat("n1", 8).partitions?.count == 4)
    }

    @Test func theLastMemberOfTheNewProtocolLeavesAClassicGroup() throws {
        var g = GroupUnderTest()
        g.group = try classic(g)
        try g.join("n1")
        try g.heartbeat("n1", -1)
        let downgraded = try #require(g.downgraded)
        #expect(downgraded.generation == 8)
        #expect(downgraded.protocolName == "range")
        #expect(downgraded.isToRebalance)
        #expect(downgraded.members.map(\.id) == ["k1"])
        #expect(ConsumerAssignment.decoded(downgraded.members[0].assignment, g.context)?.count == 2)
        #expect(g.log.suffix(1) == [.epoch(nil)])
    }

    @Test func theSessionOfTheLastMemberOfTheNewProtocolEndsAsIfItLeft() throws {
        var g = GroupUnderTest()
        g.group = try classic(g)
        try g.join("n1")
        for _ in 0..<9 {
            g.advance(5000)
            guard let member = g.group.members["k1"] else { break }
            if try g.heartbeatClassic("k1", member.epoch) == .rebalanceInProgress {
                let joined = try g.joinClassic("k1")
                _ = try g.syncClassic("k1", joined.generationID)
            }
        }
        #expect(g.downgraded?.members.map(\.id) == ["k1"])
    }

    @Test func aStaticMemberOfTheClassicProtocolTakesTheLastPlaceOfTheNewOne() throws {
        var g = GroupUnderTest()
        try g.join("m1", instance: "i")
        let answer = try g.joinClassic("", instance: "i")
        #expect(answer.memberID == "made")
        #expect(answer.generationID == 2)
        let downgraded = try #require(g.downgraded)
        #expect(!downgraded.isToRebalance)
        #expect(downgraded.members.map(\.instanceID) == ["i"])
        #expect(ConsumerAssignment.decoded(downgraded.members[0].assignment, g.context)?.count == 4)
    }

    @Test func policiesAllowOneWayOrTheOther() throws {
        var g = GroupUnderTest()
        #expect(refusal { () throws(any Error) in try classic(g, policy: .downgrade) } == .groupIDNotFound)
        g.context.settings.migrationPolicy = .upgrade
        g.group = try classic(g, policy: .upgrade)
        try g.join("n1")
        try g.heartbeat("n1", -1)
        #expect(g.downgraded == nil)
        // Its own heartbeats have the targets computed now.
        g.advance(1000)
        #expect(try g.heartbeatClassic("k1", 7) == .rebalanceInProgress)
        #expect(try g.joinClassic("k1").generationID == 9)
        #expect(try g.syncClassic("k1", 9)?.count == 4)
    }

    @Test func protocolsThatNobodySharesAreRefused() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        try g.joinClassic("k1", protocols: ["range", "sticky"])
        #expect(
            refusal { () throws(ConsumerGroupError) in
                try g.joinClassic("k2", protocols: ["roundrobin"])
            } == .inconsistentGroupProtocol)
        #expect(try g.joinClassic("", requiresKnownID: true).errorCode == .memberIDRequired)
        #expect(g.group.members.count == 2)
    }

    @Test func anyMemberLeavesByLeaveGroup() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        try g.joinClassic("k1")
        try g.joinClassic("", instance: "i")
        let answers = g.group.leave(
            [
                .init(memberID: "k1"), .init(memberID: "nobody"), .init(memberID: "", groupInstanceID: "i"),
                .init(memberID: "k1", groupInstanceID: "i"),
            ], in: g.context)
        g.settle()
        #expect(answers.map(\.errorCode) == [.noError, .unknownMemberID, .noError, .fencedInstanceID])
        #expect(Array(g.group.members.keys) == ["m1"])
    }

    private func refusal<Answer>(_ body: () throws -> Answer) -> ErrorCode? {
        do {
            _ = try body()
            return nil
        } catch let error as ConsumerGroupError {
            return error.code
        } catch {
            Issue.record(error)
            return nil
        }
    }
}
