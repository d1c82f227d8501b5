import KafkaCodec
import NIOCore
import Testing

@testable import KafkaClient

@Suite("A member of a classic group")
struct ClassicMembershipTests {
    // MARK: - Joining

    @Test("takes the id that it is given, and joins with it")
    func memberIDRequired() throws {
        var member = ClassicMember()
        #expect(try #require(member.join).request.memberID == "")
        try member.refuseJoin(.memberIDRequired, memberID: "me")
        #expect(try #require(member.join).request.memberID == "me")
        try member.acceptJoin(generation: 1)
        try member.acceptSync([0, 1])
        #expect(member.take() == ["assigned 0,1"])
        #expect(member.machine.identity == ConsumerGroupMetadata(groupID: "g", generation: 1, memberID: "me"))
    }

    @Test("offers its assignors in order, with what it owns and since when")
    func offers() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()])
        try member.settle(generation: 1, [0, 1])
        member.perform { $0.rejoin(because: "asked", now: $1) }
        let request = try #require(member.join).request
        #expect(request.protocols.map(\.name) == ["cooperative-sticky"] && request.reason == "asked")
        let told = try ConsumerProtocol.member(
            "me", instanceID: nil, subscription: try #require(request.protocols.first).metadata)
        #expect(told.ownedPartitions.map(\.partition) == [0, 1] && told.generation == 1 && told.topics == ["t"])

        let both = ClassicMember(assignors: [RangeAssignor(), CooperativeStickyAssignor()])
        #expect(try #require(both.join).request.protocols.map(\.name) == ["range", "cooperative-sticky"])
    }

    @Test("as the leader it plans for the topics of all members, and hands the outcome in")
    func leads() throws {
        var member = ClassicMember()
        try member.refuseJoin(.memberIDRequired, memberID: "me")
        let other = GroupMember(id: "other", topics: ["u"])
        let own = GroupMember(id: "me", topics: ["t"])
        try member.acceptJoin(
            generation: 1, leader: "me",
            members: [
                .init(memberID: "other", metadata: try ConsumerProtocol.subscription(of: other)),
                .init(memberID: "me", metadata: try ConsumerProtocol.subscription(of: own)),
            ])
        let plan = try #require(member.plan)
        #expect(plan.topics == ["t", "u"] && plan.members.map(\.id) == ["me", "other"] && plan.assignor == "range")
        let partition = TopicPartition(topic: "t", partition: 0)
        member.perform {
            $0.planned(.success(["me": MemberAssignment(partitions: [partition])]), number: plan.number + 7, now: $1)
        }
        #expect(member.sync == nil, "a plan of before is of no use")
        member.perform {
            $0.planned(.success(["me": MemberAssignment(partitions: [partition])]), number: plan.number, now: $1)
        }
        let sync = try #require(member.sync).request
        #expect(sync.assignments.map(\.memberID) == ["me"] && sync.generationID == 1 && sync.protocolName == "range")
    }

    @Test("a leader that is told to skip the assignment hands in nothing")
    func skips() throws {
        var member = ClassicMember(instanceID: "one")
        try member.acceptJoin(generation: 3, leader: "me", skipsAssignment: true)
        #expect(member.plan == nil)
        #expect(try #require(member.sync).request.assignments.isEmpty)
    }

    @Test("an assignor that fails makes it leave, and ends it")
    func planFails() throws {
        var member = ClassicMember()
        try member.refuseJoin(.memberIDRequired, memberID: "me")
        try member.acceptJoin(generation: 1, leader: "me")
        let plan = try #require(member.plan)
        member.perform {
            $0.planned(.failure(KafkaError(.assignmentFailed, "no")), number: plan.number, now: $1)
        }
        #expect(member.leave != nil)
        #expect(member.take() == ["failed assignmentFailed"])
    }

    @Test(
        "waits and joins again while the coordinator is elsewhere or not ready",
        arguments: [ErrorCode.notCoordinator, .coordinatorLoadInProgress, .coordinatorNotAvailable])
    func coordinatorNotReady(code: ErrorCode) throws {
        var member = ClassicMember()
        try member.refuseJoin(code)
        #expect(member.join == nil)
        try member.wait()
        #expect(member.join != nil)
        member.answer(.failed(KafkaError(.connectionFailed, "reset")), to: try #require(member.join).number)
        #expect(member.join == nil)
        try member.wait()
        #expect(member.join != nil && member.take().isEmpty)
    }

    @Test(
        "ends with what no time heals",
        arguments: [ErrorCode.inconsistentGroupProtocol, .groupAuthorizationFailed, .groupMaxSizeReached])
    func fatal(code: ErrorCode) throws {
        var member = ClassicMember()
        try member.refuseJoin(code)
        #expect(member.take() == ["failed brokerError"])
        #expect(member.machine.nextDeadline == nil)
    }

    @Test("ends when another has joined under its instance id")
    func fenced() throws {
        var member = ClassicMember(instanceID: "one")
        try member.settle()
        _ = member.take()
        member.pass(.seconds(3))
        try member.answerHeartbeat(.fencedInstanceID)
        #expect(member.take() == ["lost 0,1", "failed memberFenced"])
    }

    // MARK: - Rebalances

    @Test("gives everything up before it joins an eager rebalance")
    func eager() throws {
        var member = ClassicMember()
        try member.settle()
        _ = member.take()
        member.pass(.seconds(3))
        try member.answerHeartbeat()
        member.pass(.seconds(3))
        try member.answerHeartbeat(.rebalanceInProgress)
        // The group was settled when the heartbeat of second 3 was answered.
        #expect(member.take() == ["revoke 0,1 until 63"])
        #expect(member.join == nil)
        member.pass(.seconds(3))
        try member.answerHeartbeat(.rebalanceInProgress)
        #expect(member.take().isEmpty, "it is asked once")
        member.perform { $0.revoked(now: $1) }
        #expect(member.join != nil && member.machine.owned.isEmpty)
        try member.settle(generation: 2, [2])
        #expect(member.take() == ["assigned 2"])
    }

    @Test("keeps what it can in a cooperative rebalance, gives up what moves, and joins once more")
    func cooperative() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()])
        try member.settle(generation: 1, [0, 1, 2])
        _ = member.take()
        member.pass(.seconds(3))
        try member.answerHeartbeat(.rebalanceInProgress)
        #expect(member.take().isEmpty && member.join != nil)
        try member.acceptJoin(generation: 2)
        try member.acceptSync([1, 3])
        #expect(member.take() == ["revoke 0,2 until 63", "assigned 3"])
        #expect(member.join == nil && member.machine.owned.map(\.partition) == [0, 1, 2, 3])
        member.perform { $0.revoked(now: $1) }
        #expect(member.machine.owned.map(\.partition) == [1, 3])
        #expect(try #require(member.join).request.reason == "partitions were given up for others")
        try member.acceptJoin(generation: 3)
        try member.acceptSync([1, 3])
        #expect(member.take().isEmpty)
    }

    @Test("a revocation that takes longer than the rebalance timeout loses the partitions")
    func overdue() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()])
        try member.settle(generation: 1, [0, 1])
        member.perform { $0.rejoin(because: "asked", now: $1) }
        try member.acceptJoin(generation: 2)
        try member.acceptSync([1])
        _ = member.take()
        for _ in 0..<20 {
            member.pass(.seconds(3))
            if member.heartbeat != nil { try member.answerHeartbeat() }
        }
        #expect(member.take() == ["lost 0"])
        #expect(member.machine.owned.map(\.partition) == [1] && member.join != nil)
        member.perform { $0.revoked(now: $1) }
        #expect(member.machine.owned.map(\.partition) == [1])
    }

    @Test("offered with an eager assignor, a cooperative one is eager too")
    func mixed() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor(), RangeAssignor()])
        try member.settle()
        _ = member.take()
        member.perform { $0.rejoin(because: "asked", now: $1) }
        #expect(member.take() == ["revoke 0,1 until 60"])
    }

    @Test("another rebalance while it waits for its assignment has it join again")
    func rebalanceDuringSync() throws {
        var member = ClassicMember()
        try member.refuseJoin(.memberIDRequired, memberID: "me")
        try member.acceptJoin(generation: 1)
        try member.refuseSync(.rebalanceInProgress)
        #expect(try #require(member.join).request.memberID == "me")
    }

    @Test("a subscription that has changed while it joins is told in the next rebalance")
    func subscriptionChanges() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()])
        try member.refuseJoin(.memberIDRequired, memberID: "me")
        member.perform { $0.subscribed(to: ResolvedSubscription(names: ["t", "u"], topics: []), now: $1) }
        try member.acceptJoin(generation: 1)
        try member.acceptSync([0])
        let request = try #require(member.join).request
        let told = try ConsumerProtocol.member(
            "me", instanceID: nil, subscription: try #require(request.protocols.first).metadata)
        #expect(told.topics == ["t", "u"])
    }

    // MARK: - Being alive

    @Test("sends one heartbeat at a time, at its interval, also while others are waited for")
    func heartbeats() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()])
        try member.settle()
        for _ in 0..<3 {
            member.pass(.seconds(3))
            #expect(member.heartbeat?.request.generationID == 1)
            member.pass(.seconds(1))
            #expect(member.requests.count == 1)
            try member.answerHeartbeat()
            member.pass(.seconds(-1))
        }
        member.perform { $0.rejoin(because: "asked", now: $1) }
        member.pass(.seconds(3))
        #expect(member.join != nil && member.heartbeat != nil)
    }

    @Test("loses what it owns when the coordinator was not heard for a session, counted from the last good request")
    func sessionTimeout() throws {
        var member = ClassicMember()
        try member.settle()
        _ = member.take()
        member.pass(.seconds(3))
        try member.answerHeartbeat()
        while member.take().isEmpty {
            try member.wait()
            if let heartbeat = member.heartbeat {
                member.answer(.failed(KafkaError(.requestTimedOut, "silence")), to: heartbeat.number)
            }
            #expect(member.now.nanoseconds <= 48_000_000_000)
        }
        #expect(member.now == KafkaClock.Instant(nanoseconds: 48_000_000_000))
        #expect(member.machine.owned.isEmpty && member.machine.identity.generation == -1)
        #expect(try #require(member.join).request.memberID == "me")
    }

    /// A cooperative member that joins again and hears of nothing but that the group rebalances.
    private func unheard(instanceID: String? = nil) throws -> ClassicMember {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()], instanceID: instanceID) {
            $0.sessionTimeout = .seconds(100)
            $0.heartbeatInterval = .seconds(3)
            $0.rebalanceTimeout = .seconds(20)
        }
        try member.settle()
        try member.wait()
        try member.answerHeartbeat()
        // The group was settled at 3 s.
        try member.wait()
        try member.answerHeartbeat(.rebalanceInProgress)
        #expect(member.join != nil)
        _ = member.take()
        while member.now.nanoseconds < 22_000_000_000 {
            try member.wait()
            if member.heartbeat != nil { try member.answerHeartbeat(.rebalanceInProgress) }
        }
        return member
    }

    @Test("loses what it owns when a rebalance may have ended without it, and claims it no more")
    func lostJoin() throws {
        var member = try unheard()
        #expect(member.take() == ["lost 0,1"])
        #expect(member.now.nanoseconds == 23_000_000_000)
        let request = try #require(member.join).request
        #expect(member.requests.count == 1)
        let subscription = try ConsumerProtocol.member(
            "me", instanceID: nil, subscription: try #require(request.protocols.first).metadata)
        #expect(request.memberID == "me" && subscription.ownedPartitions.isEmpty)
        // It was there after all.
        try member.acceptJoin(generation: 2)
        try member.acceptSync([1])
        #expect(member.take() == ["assigned 1"])
    }

    @Test("a static member keeps what it owns meanwhile, as the coordinator keeps the member")
    func lostJoinOfStaticMember() throws {
        var member = try unheard(instanceID: "i")
        #expect(member.take() == [])
        #expect(member.machine.owned.count == 2)
    }

    @Test("loses what it owns when its assignment does not come, counted from when others were last waited for")
    func lostSync() throws {
        var member = ClassicMember(assignors: [CooperativeStickyAssignor()]) {
            $0.sessionTimeout = .seconds(100)
            $0.heartbeatInterval = .seconds(3)
            $0.rebalanceTimeout = .seconds(20)
        }
        try member.settle()
        for code in [.rebalanceInProgress, .rebalanceInProgress, .rebalanceInProgress] as [ErrorCode] {
            try member.wait()
            try member.answerHeartbeat(code)
        }
        // At 9 s others were waited for still.
        try member.acceptJoin(generation: 2)
        _ = member.take()
        while member.take().isEmpty {
            #expect(member.sync != nil)
            try member.wait()
            if member.heartbeat != nil { try member.answerHeartbeat() }
        }
        #expect(member.now.nanoseconds == 29_000_000_000)
        #expect(member.join != nil)
    }

    @Test("a member that the coordinator does not know loses what it owns and joins as a new one")
    func unknownMember() throws {
        var member = ClassicMember()
        try member.settle()
        _ = member.take()
        member.pass(.seconds(3))
        try member.answerHeartbeat(.unknownMemberID)
        #expect(member.take() == ["lost 0,1"])
        #expect(try #require(member.join).request.memberID == "")
    }

    @Test("a generation that is over loses what it owns, and the member keeps its id")
    func illegalGeneration() throws {
        var member = ClassicMember()
        try member.settle()
        _ = member.take()
        let identity = member.machine.identity
        member.perform { $0.refused(.illegalGeneration, for: ConsumerGroupMetadata(groupID: "g"), now: $1) }
        #expect(member.take().isEmpty, "a commit of another generation says nothing of this one")
        member.perform { $0.refused(.illegalGeneration, for: identity, now: $1) }
        #expect(member.take() == ["lost 0,1"])
        #expect(try #require(member.join).request.memberID == "me")
    }

    @Test("a member whose user asks for nothing leaves, and joins when it is asked again")
    func maximumPollInterval() throws {
        var member = ClassicMember { $0.maximumPollInterval = .seconds(10) }
        try member.settle()
        _ = member.take()
        member.pass(.seconds(5))
        member.perform { $0.polled(at: $1, now: $1) }
        member.pass(.seconds(9))
        #expect(member.take().isEmpty)
        member.pass(.seconds(1))
        #expect(member.take() == ["lost 0,1"])
        #expect(try #require(member.leave).request.members.first?.reason?.contains("poll interval") == true)
        #expect(member.join == nil && member.machine.isAbsent)
        member.perform { $0.polled(at: $1, now: $1) }
        #expect(try #require(member.join).request.memberID == "")
    }

    // MARK: - Leaving

    @Test("leaves with its reason, and is gone whatever comes of it")
    func leaves() throws {
        var member = ClassicMember()
        try member.settle()
        _ = member.take()
        member.perform { $0.leave(because: "enough", now: $1) }
        let leave = try #require(member.leave)
        #expect(leave.request.members.map(\.memberID) == ["me"] && leave.request.members.first?.reason == "enough")
        #expect(member.take().isEmpty)
        member.answer(.failed(KafkaError(.connectionFailed, "reset")), to: leave.number)
        #expect(member.take() == ["left"])
    }

    @Test("a static member stays in the group when it ends")
    func staticMemberStays() throws {
        var member = ClassicMember(instanceID: "one")
        try member.settle()
        _ = member.take()
        member.perform { $0.leave(because: "enough", now: $1) }
        #expect(member.leave == nil && member.take() == ["left"])
    }

    @Test("answers that come too late change nothing")
    func lateAnswers() throws {
        var member = ClassicMember()
        try member.settle()
        _ = member.take()
        member.pass(.seconds(3))
        let heartbeat = try #require(member.heartbeat).number
        member.perform { $0.refused(.unknownMemberID, for: $0.identity, now: $1) }
        #expect(member.take() == ["lost 0,1"])
        let join = try #require(member.join).number
        member.answer(.heartbeat(HeartbeatResponse(errorCode: .fencedInstanceID)), to: heartbeat)
        #expect(member.take().isEmpty && member.join?.number == join)
    }
}
