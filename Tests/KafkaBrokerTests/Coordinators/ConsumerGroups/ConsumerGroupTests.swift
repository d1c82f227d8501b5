import KafkaCodec
import OrderedCollections
import Testing

@testable import KafkaBroker

@Suite struct ConsumerGroupTests {
    @Test func theFirstMemberGetsEverythingAtOnce() throws {
        var g = GroupUnderTest()
        let answer = try g.join("m1")
        #expect(answer.memberEpoch == 2)
        #expect(answer.partitions == g.partitions("t", [0, 1, 2, 3]))
        #expect(g.group.state == .stable)
    }

    @Test func aMemberGivesUpBeforeAnotherGets() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(1000)
        let second = try g.join("m2")
        #expect(second.memberEpoch == 3)
        #expect(second.partitions == [])
        #expect(g.group.members["m2"]?.state == .unreleasedPartitions)
        #expect(try g.heartbeat("m1", 2).partitions == g.partitions("t", [0, 1]))
        #expect(g.group.members["m1"]?.state == .unrevokedPartitions)
        #expect(try g.heartbeat("m2", 3).partitions == nil)
        let kept = try g.heartbeat("m1", 2, owned: g.partitions("t", [0, 1]))
        #expect(kept.memberEpoch == 3)
        #expect(try g.heartbeat("m2", 3).partitions == g.partitions("t", [2, 3]))
        #expect(g.group.state == .stable)
    }

    @Test func targetsStandForTheInterval() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(999)
        #expect(try g.join("m2").memberEpoch == 2)
        #expect(g.group.state == .assigning)
        g.advance(1)
        #expect(try g.heartbeat("m2", 2).memberEpoch == 3)
    }

    @Test func theEpochBeforeIsAcceptedWithWhatTheMemberMayOwn() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(1000)
        try g.join("m2")
        try g.heartbeat("m1", 2)
        try g.heartbeat("m1", 2, owned: g.partitions("t", [0, 1]))
        #expect(g.group.members["m1"]?.epoch == 3)
        #expect(try g.heartbeat("m1", 2, owned: g.partitions("t", [0])).memberEpoch == 3)
        #expect(refusal { () throws(ConsumerGroupError) in try g.heartbeat("m1", 2) } == .fencedMemberEpoch)
        #expect(
            refusal { () throws(ConsumerGroupError) in
                try g.heartbeat("m1", 2, owned: g.partitions("t", [0, 2]))
            } == .fencedMemberEpoch)
        #expect(refusal { () throws(ConsumerGroupError) in try g.heartbeat("m1", 4) } == .fencedMemberEpoch)
        #expect(refusal { () throws(ConsumerGroupError) in try g.heartbeat("m1", 1) } == .fencedMemberEpoch)
    }

    @Test func aFullRequestIsAnsweredWithTheAssignment() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        var request = GroupUnderTest.heartbeat("m1", 2, owned: g.partitions("t", [0, 1, 2, 3]))
        request.rebalanceTimeoutMs = 5000
        request.subscribedTopicNames = ["t"]
        #expect(try g.send(request).partitions == g.partitions("t", [0, 1, 2, 3]))
        request.topicPartitions = nil
        #expect(try g.send(request).partitions == nil)
    }

    @Test func whatIsUnsubscribedIsGivenUpAtOnce() throws {
        var g = GroupUnderTest(topics: [("t", 2), ("u", 2)])
        try g.join("m1", topics: ["t", "u"])
        var request = GroupUnderTest.heartbeat("m1", 2)
        request.subscribedTopicNames = ["u"]
        #expect(try g.send(request).partitions == g.partitions("u", [0, 1]))
        #expect(g.group.members["m1"]?.state == .unrevokedPartitions)
    }

    @Test func whoDoesNotGiveUpInItsTimeIsTakenOut() throws {
        var g = GroupUnderTest()
        try g.join("m1", rebalanceTimeoutMs: 2000)
        g.advance(1000)
        try g.join("m2")
        try g.heartbeat("m1", 2)
        g.advance(1999)
        try g.heartbeat("m1", 2, owned: g.partitions("t", [0, 1, 2, 3]))
        g.advance(1)
        #expect(refusal { () throws(ConsumerGroupError) in try g.heartbeat("m1", 2) } == .unknownMemberID)
        #expect(try g.heartbeat("m2", 3).partitions == g.partitions("t", [0, 1, 2, 3]))
    }

    @Test func whoIsNotHeardOfIsTakenOut() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(44_999)
        #expect(g.group.members.count == 1)
        g.advance(1)
        #expect(g.group.state == .empty)
        #expect(g.group.assignmentEpoch == g.group.epoch)
        #expect(g.group.nextDeadline == nil)
    }

    @Test func newPartitionsAreAssignedWithTheNextHeartbeat() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(1000)
        g.setTopic("t", 6)
        let answer = try g.heartbeat("m1", 2)
        #expect(answer.memberEpoch == 3)
        #expect(answer.partitions == g.partitions("t", [0, 1, 2, 3, 4, 5]))
    }

    @Test func aTopicThatWasMadeAnewIsAnotherTopic() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        let old = g.partitions("t", [0, 1, 2, 3])
        g.advance(1000)
        g.setTopic("t", 2, id: 99)
        #expect(try g.heartbeat("m1", 2).partitions == [])
        let answer = try g.heartbeat("m1", 2, owned: [])
        #expect(answer.partitions == g.partitions("t", [0, 1]))
        #expect(answer.partitions?.isDisjoint(with: old) == true)
    }

    @Test func aDeletedTopicIsGivenUp() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(1000)
        g.deleteTopic("t")
        #expect(try g.heartbeat("m1", 2).partitions == [])
        #expect(try g.heartbeat("m1", 2, owned: []).memberEpoch == 3)
        #expect(g.group.state == .stable)
    }

    @Test func theAssignorWithMostVotesIsTaken() throws {
        var g = GroupUnderTest()
        #expect(g.group.preferredAssignor(g.context.settings) == "uniform")
        try g.join("m1", assignor: "range")
        #expect(g.group.preferredAssignor(g.context.settings) == "range")
        try g.join("m2", assignor: "uniform")
        try g.join("m3", assignor: "range")
        #expect(g.group.described(g.context).assignorName == "range")
        #expect(
            refusal { () throws(ConsumerGroupError) in try g.join("m4", assignor: "sticky") } == .unsupportedAssignor)
    }

    @Test func aGroupHasNoMoreMembersThanItMay() throws {
        var g = GroupUnderTest()
        g.context.settings.maxSize = 1
        try g.join("m1")
        #expect(refusal { () throws(ConsumerGroupError) in try g.join("m2") } == .groupMaxSizeReached)
        #expect(try g.heartbeat("m1", 2).memberEpoch == 2)
    }

    @Test func anotherCoordinatorGoesOnWhereTheFirstOneStopped() throws {
        var g = GroupUnderTest()
        try g.join("m1", rebalanceTimeoutMs: 2000)
        g.advance(1000)
        try g.join("m2")
        try g.heartbeat("m1", 2)
        g.failOver()
        #expect(g.group.members["m1"]?.state == .unrevokedPartitions)
        #expect(try g.heartbeat("m1", 2, owned: g.partitions("t", [0, 1])).memberEpoch == 3)
        #expect(try g.heartbeat("m2", 3).partitions == g.partitions("t", [2, 3]))
        g.failOver()
        g.advance(45_000)
        #expect(g.group.state == .empty)
    }

    @Test func aDeletedGroupLeavesNothingBehind() throws {
        var g = GroupUnderTest()
        try g.join("m1", pattern: "u.*")
        g.resolvePatterns()
        for record in g.group.tombstones { g.group.emit(record) }
        g.settle()
        #expect(g.group.members.isEmpty)
        #expect(g.group.targets.isEmpty)
        #expect(g.group.patterns.isEmpty)
    }

    // MARK: - Static members

    @Test func aStaticMemberGetsItsPlaceBack() throws {
        var g = GroupUnderTest()
        try g.join("m1", instance: "i")
        #expect(
            refusal { () throws(ConsumerGroupError) in try g.join("m2", instance: "i") } == .unreleasedInstanceID)
        try g.heartbeat("m1", -2, instance: "i")
        let epoch = g.group.epoch
        let answer = try g.join("m2", instance: "i")
        #expect(answer.partitions == g.partitions("t", [0, 1, 2, 3]))
        #expect(g.group.epoch == epoch)
        #expect(
            refusal { () throws(ConsumerGroupError) in try g.heartbeat("m1", 2, instance: "i") } == .fencedInstanceID)
    }

    @Test func aStaticMemberThatDoesNotComeBackLosesItsPlace() throws {
        var g = GroupUnderTest()
        try g.join("m1", instance: "i")
        try g.heartbeat("m1", -2, instance: "i")
        g.advance(45_000)
        #expect(g.group.members.isEmpty)
    }

    // MARK: - Patterns

    @Test func aPatternIsLookedUpAside() throws {
        var g = GroupUnderTest(topics: [("orders-1", 1), ("orders-2", 1), ("bills", 1)])
        let answer = try g.join("m1", topics: nil, pattern: "orders-.*")
        #expect(answer.memberEpoch == 1)
        #expect(answer.partitions == [])
        #expect(g.patternsToResolve == ["orders-.*"])
        g.resolvePatterns()
        #expect(g.group.epoch == 2)
        let second = try g.heartbeat("m1", 1)
        #expect(second.partitions == g.partitions("orders-1", [0]).union(g.partitions("orders-2", [0])))
    }

    @Test func aPatternIsLookedUpAgainWhenThereAreOtherTopicsOrItIsOld() throws {
        var g = GroupUnderTest(topics: [("orders-1", 1)])
        try g.join("m1", topics: nil, pattern: "orders-.*")
        g.resolvePatterns()
        try g.heartbeat("m1", 1)
        g.setTopic("orders-2", 1)
        g.advance(10_000)
        try g.heartbeat("m1", 2)
        #expect(g.patternsToResolve.isEmpty)
        g.advance(1)
        try g.heartbeat("m1", 2)
        #expect(g.patternsToResolve == ["orders-.*"])
        g.resolvePatterns()
        #expect(try g.heartbeat("m1", 2).partitions?.count == 2)
        for _ in 0..<20 {
            g.advance(30_000)
            try g.heartbeat("m1", 3)
        }
        #expect(g.patternsToResolve.isEmpty)
        g.advance(30_000)
        try g.heartbeat("m1", 3)
        #expect(g.patternsToResolve == ["orders-.*"])
    }

    @Test func aPatternThatNobodySubscribesToIsForgotten() throws {
        var g = GroupUnderTest(topics: [("orders", 1)])
        try g.join("m1", topics: nil, pattern: "o.*")
        g.resolvePatterns()
        try g.join("m2", topics: nil, pattern: "o.*")
        try g.heartbeat("m1", -1)
        #expect(g.group.patterns["o.*"]?.topics == ["orders"])
        var request = GroupUnderTest.heartbeat("m2", try #require(g.group.members["m2"]?.epoch))
        request.subscribedTopicRegex = ""
        request.subscribedTopicNames = []
        try g.send(request)
        #expect(g.group.patterns.isEmpty)
    }

    @Test func whatIsNoPatternChangesNothing() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        let before = g.log
        #expect(
            refusal { () throws(ConsumerGroupError) in
                try g.join("m2", topics: nil, pattern: "(a")
            } == .invalidRegularExpression)
        #expect(g.group.members.count == 1)
        #expect(g.log == before)
    }

    // MARK: - Offsets

    @Test func anEpochThatIsBehindMayCommitWhatTheMemberHasOwnedAllAlong() throws {
        var g = GroupUnderTest()
        try g.join("m1")
        g.advance(1000)
        try g.join("m2")
        try g.heartbeat("m1", 2)
        try g.heartbeat("m1", 2, owned: g.partitions("t", [0, 1]))
        try g.heartbeat("m2", 3)
        func scope(_ member: String, _ epoch: Int32) throws -> [Bool] {
            let scope = try g.group.commitScope(.init(generation: epoch, member: member, version: 9))
            return g.partitions("t", [0, 1, 2, 3]).sorted().map(scope.allows)
        }
        #expect(try scope("m1", 2) == [true, true, false, false])
        #expect(try scope("m1", 1) == [false, false, false, false])
        #expect(try scope("m1", 3) == [true, true, true, true])
        #expect(try scope("m2", 2) == [false, false, false, false])
        #expect(throws: ConsumerGroupError.self) { try scope("m2", 4) }
    }
}

/// The code with which something is refused, nil when it is not.
func refusal<Answer>(_ body: () throws(ConsumerGroupError) -> Answer) -> ErrorCode? {
    do throws(ConsumerGroupError) {
        _ = try body()
        return nil
    } catch {
        return error.code
    }
}
