import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// What the transcripts of a broker without an initial delay, and with few members, do not show.
@Suite struct ClassicGroupTests {
    @Test func firstMembersWaitForMore() {
        var test = ClassicGroupUnderTest(initialDelayMs: 3000)
        test.enter("a")
        test.advance(2999)
        #expect(test.joins["a"] == nil)
        test.advance(1)
        #expect(test.joins["a"]?.generationID == 1)
    }

    @Test func eachNewMemberExtendsTheDelayUpToTheRebalanceTimeout() {
        var test = ClassicGroupUnderTest(initialDelayMs: 3000)
        for (index, name) in ["a", "b", "c", "d", "e"].enumerated() {
            // A member in each of the delays.
            test.enter(name, rebalanceTimeoutMs: 10_000)
            test.advance(index == 0 ? 2000 : 2500)
        }
        // 3000, 3000, 3000 and the rest.
        #expect(test.group.state == .completingRebalance)
        #expect(test.group.generation == 1)
        #expect(Set(test.joins.values.map(\.generationID)) == [1])
        #expect(test.group.stateTimestamp == 1_010_000)
    }

    @Test func aDelayWithoutNewMembersIsNotExtended() {
        var test = ClassicGroupUnderTest(initialDelayMs: 3000)
        test.enter("a")
        test.enter("b")
        test.advance(3000)
        // The second came within the first delay, which is why there is another.
        #expect(test.group.state == .preparingRebalance)
        test.advance(3000)
        #expect(test.group.state == .completingRebalance)
    }

    @Test func whoeverComesInARebalanceThatAllOthersHaveLeftIsLetIn() {
        var test = ClassicGroupUnderTest(initialDelayMs: 3000)
        test.enter("a")
        test.update { _ = $0.leave([.init(member: $0.members.keys.first ?? "")]) }
        #expect(test.group.state == .preparingRebalance && test.group.members.isEmpty)
        test.enter("b", protocols: ["roundrobin"])
        test.advance(6000)
        #expect(test.joins["b"]?.errorCode == .noError)
        #expect(test.group.protocolName == "roundrobin")
    }

    @Test func noMoreMembersThanThereIsRoomFor() {
        var test = ClassicGroupUnderTest(initialDelayMs: 3000)
        test.settings.maximalSize = 2
        for name in ["a", "b"] { test.enter(name) }
        test.join("c")
        #expect(test.joins["c"]?.errorCode == .groupMaxSizeReached)
        test.advance(6000)
        #expect(test.group.state == .completingRebalance)
        #expect(test.group.members.count == 2)
        test.join("d")
        #expect(test.joins["d"]?.errorCode == .groupMaxSizeReached)
        // Whoever is in it stays so.
        test.join("a", as: test.id("a"))
        #expect(test.joins["a"]?.errorCode == .noError)
    }

    @Test func theFirstJoinOfAMemberWaitsFiveMinutesAtMost() {
        var test = ClassicGroupUnderTest()
        test.enter("a", rebalanceTimeoutMs: 1_000_000)
        test.advance(0)
        test.sync("a")
        test.enter("b", rebalanceTimeoutMs: 1_000_000)
        for _ in 0..<59 {
            test.advance(5000)
            #expect(test.heartbeat("a") == .rebalanceInProgress)
            test.update { _ in }
        }
        #expect(test.group.members.count == 2)
        test.advance(5000)
        #expect(test.joins["b"]?.errorCode == .unknownMemberID)
        #expect(test.joins["b"]?.memberID == "")
        #expect(test.group.members.count == 1)
    }

    @Test func askingForAnAssignmentIsASignOfLife() {
        var test = ClassicGroupUnderTest()
        test.enter("a")
        test.enter("b")
        test.advance(0)
        test.sync("a")
        // Late, but before its session of ten seconds has ended.
        test.advance(9000)
        test.sync("b")
        #expect(test.syncs["b"]?.assignment == ByteBuffer(string: "b"))
        _ = test.heartbeat("a")
        test.advance(9000)
        #expect(test.heartbeat("b") == .noError)
        #expect(test.group.members.count == 2)
    }

    @Test func membersThatDoNotComeBackAreLeftBehindAndStaticOnesKept() {
        var test = ClassicGroupUnderTest()
        test.enter("a")
        test.join("s", instance: "s", sessionTimeoutMs: 60_000)
        test.enter("b")
        test.advance(0)
        for name in ["s", "b", "a"] { test.sync(name) }
        #expect(test.group.state == .stable)
        #expect(test.syncs["s"]?.assignment == ByteBuffer(string: "s"))
        test.join("b", as: test.id("b"), protocols: ["range", "other"])
        test.advance(9000)
        _ = test.heartbeat("a")
        test.advance(21_000)
        // The rebalance timeout: "a" has not come, nor has "s", which is static.
        #expect(test.joins["b"]?.generationID == 2)
        #expect(test.group.leader == test.id("b"))
        #expect(test.group.members.values.map(\.clientID) == ["s", "b"])
        test.sync("b")
        for _ in 0..<29 {
            test.advance(1000)
            #expect(test.heartbeat("b") == .noError)
        }
        #expect(test.group.staticMembers.count == 1)
        // What a static member does not ask for in time ends its membership as well.
        test.advance(1000)
        #expect(test.group.staticMembers.isEmpty)
    }

    @Test func aGroupOfStaticMembersThatAreAwayWaitsForTheirSessions() {
        var test = ClassicGroupUnderTest()
        test.join("s", instance: "s", sessionTimeoutMs: 100_000)
        test.enter("a")
        test.advance(0)
        test.sync("a")
        test.sync("s")
        let left = test.group.leader == test.id("a") ? test.id("a") : ""
        #expect(left.isEmpty)
        test.update { _ = $0.leave([.init(member: $0.members.values.first { $0.instanceID == nil }?.id ?? "")]) }
        #expect(test.group.state == .preparingRebalance)
        test.advance(90_000)
        #expect(test.group.state == .preparingRebalance)
        #expect(test.group.members.count == 1)
        test.advance(10_000)
        test.advance(30_000)
        #expect(test.group.state == .empty)
    }

    @Test func theProtocolThatMostPreferIsTaken() {
        var test = ClassicGroupUnderTest(initialDelayMs: 1000)
        test.enter("a", protocols: ["x", "y", "z"])
        test.enter("b", protocols: ["y", "x"])
        test.enter("c", protocols: ["y", "x"])
        test.advance(3000)
        #expect(test.group.protocolName == "y")
        test.join("d", protocols: ["z"])
        #expect(test.joins["d"]?.errorCode == .inconsistentGroupProtocol)
    }

    @Test func aReplacementThatCannotBeWrittenIsTakenBack() {
        var test = ClassicGroupUnderTest()
        test.join("s", instance: "s")
        test.advance(0)
        test.sync("s")
        let old = test.id("s")
        test.writeError = .notEnoughReplicas
        test.join("t", instance: "s")
        #expect(test.joins["t"]?.errorCode == .coordinatorNotAvailable)
        #expect(test.group.staticMembers == ["s": old])
        #expect(test.group.leader == old)
        #expect(test.group.members.values.map(\.assignment) == [ByteBuffer(string: "s")])
        test.writeError = .noError
        test.join("t", instance: "s")
        #expect(test.joins["t"]?.skipAssignment == true)
        #expect(test.group.staticMembers["s"] != old)
    }

    @Test func assignmentsThatCannotBeWrittenStartAnotherRebalance() {
        var test = ClassicGroupUnderTest()
        test.enter("a")
        test.enter("b")
        test.advance(0)
        test.writeError = .requestTimedOut
        test.sync("b")
        test.sync("a")
        #expect(test.syncs.values.map(\.errorCode) == [.coordinatorNotAvailable, .coordinatorNotAvailable])
        #expect(test.group.state == .preparingRebalance)
    }

    @Test func aGroupIsReadAgainAsItWasWritten() throws {
        var test = ClassicGroupUnderTest()
        test.enter("a")
        test.join("s", instance: "s")
        test.advance(0)
        test.sync("s")
        test.sync("a")
        let record = try #require(test.records.last)
        let bytes = try GroupRecord(GroupMetadataKey(group: "g"), record, version: ClassicGroup.recordVersion)
        let (version, body) = try #require(bytes.value?.versioned)
        let read = ClassicGroup("g", try GroupMetadataValue(decoding: body, version: version))
        #expect(read.state == .stable)
        #expect(read.generation == test.group.generation)
        #expect(read.leader == test.group.leader)
        #expect(read.protocolName == "range")
        #expect(read.protocolType == "consumer")
        #expect(read.staticMembers == test.group.staticMembers)
        #expect(read.members.keys == test.group.members.keys)
        #expect(read.members.values.map(\.assignment) == test.group.members.values.map(\.assignment))
        #expect(read.members.values.map { $0.metadata("range") } == [ByteBuffer(string: "a"), ByteBuffer(string: "s")])
        #expect(read.members.values.map(\.sessionTimeoutMs) == [10_000, 10_000])
        #expect(read.members.values.map(\.rebalanceTimeoutMs) == [30_000, 30_000])
    }

    @Test func whoWaitsIsToldThatTheCoordinatorHasMoved() {
        var test = ClassicGroupUnderTest()
        test.enter("a")
        test.enter("b")
        test.advance(0)
        test.sync("b")
        test.update { $0.leaveCoordinator() }
        #expect(test.syncs["b"]?.errorCode == .notCoordinator)
    }
}
