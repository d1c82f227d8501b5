import KafkaCodec
import Testing

@testable import KafkaClient

/// The membership of KIP-848, with a test that plays the coordinator, the user and the clock.
@Suite("The membership machine of KIP-848")
struct ConsumerMembershipTests {
    /// A member, and what has come out of it.
    struct Member {
        typealias Instant = KafkaClock.Instant

        static let ids: [String: KafkaUUID] = ["a": id(1), "b": id(2)]

        var machine: ConsumerMembershipStateMachine
        var now = Instant(nanoseconds: 0)
        /// Heartbeats without an answer.
        var waiting: [(number: UInt64, request: ConsumerGroupHeartbeatRequest)] = []
        /// What the user, or the shell, was told, since it was last looked at.
        var told: [String] = []
        var deadline: Instant?
        var error: KafkaError?

        static func id(_ number: UInt8) -> KafkaUUID {
            KafkaUUID(high: 0, low: UInt64(number))
        }

        init(_ change: (inout GroupConsumerConfiguration) -> Void = { _ in }) {
            var configuration = GroupConsumerConfiguration(group: "g", subscription: .topics("a", "b"))
            configuration.retryBackoff = Backoff(initial: .milliseconds(100), jitter: 0)
            change(&configuration)
            machine = ConsumerMembershipStateMachine(
                MembershipConfiguration(configuration, requestTimeout: .seconds(30)), memberID: "m")
        }

        static func subscription(_ topics: [String: Int] = ["a": 4, "b": 4], names: [String] = ["a", "b"])
            -> ResolvedSubscription
        {
            ResolvedSubscription(
                names: names,
                topics: topics.sorted { $0.key < $1.key }.map {
                    GroupTopic(name: $0.key, id: ids[$0.key] ?? .zero, partitionCount: $0.value)
                })
        }

        mutating func perform(_ actions: [MembershipAction]) {
            for action in actions {
                switch action {
                case .send(.consumerHeartbeat(let request), let number, _): waiting.append((number, request))
                case .send: told.append("another request")
                case .abandon(let number): waiting.removeAll { $0.number == number }
                case .plan, .lead, .accepted: told.append("classic")
                case .assigned(let partitions): told.append("assigned \(partitions)")
                case .revoke(let partitions, let deadline):
                    told.append("revoke \(partitions)")
                    self.deadline = deadline
                case .lost(let partitions, let error):
                    told.append("lost \(partitions)")
                    self.error = error
                case .identified(let identity): told.append("epoch \(identity.generation)")
                case .refreshMetadata: told.append("refresh")
                case .left: told.append("left")
                case .failed(let error):
                    told.append("failed")
                    self.error = error
                case .note: break
                }
            }
        }

        mutating func start(_ subscription: ResolvedSubscription = Member.subscription()) {
            perform(machine.start(subscription, now: now))
        }

        /// The heartbeat that waits for its answer, if there is one and no more.
        mutating func request() throws -> ConsumerGroupHeartbeatRequest {
            try #require(waiting.count == 1)
            return waiting[0].request
        }

        /// Answers the heartbeat that waits.
        mutating func answer(
            _ epoch: Int32 = 0, _ assignment: [String: [Int32]]? = nil, error: ErrorCode = .noError,
            interval: Int32 = 5000
        ) throws {
            let (number, _) = try #require(waiting.first)
            waiting.removeFirst()
            let topics = assignment?.sorted { $0.key < $1.key }.map {
                ConsumerGroupHeartbeatResponse.TopicPartitions(
                    topicID: Member.ids[$0.key] ?? .zero, partitions: Int32List($0.value))
            }
            let response = ConsumerGroupHeartbeatResponse(
                errorCode: error, memberID: "m", memberEpoch: epoch, heartbeatIntervalMs: interval,
                assignment: topics.map { .init(topicPartitions: $0) })
            perform(machine.answered(.consumerHeartbeat(response), number: number, draw: 0.5, now: now))
        }

        mutating func fail(_ error: KafkaError = KafkaError(.connectionClosed, "gone")) throws {
            let (number, _) = try #require(waiting.first)
            waiting.removeFirst()
            perform(machine.answered(.failed(error), number: number, draw: 0.5, now: now))
        }

        mutating func pass(_ duration: Duration) {
            now = now.advanced(by: duration)
            perform(machine.tick(now: now))
        }

        mutating func revoked() { perform(machine.revoked(now: now)) }

        /// What was told since this was last asked.
        mutating func news() -> [String] {
            defer { told = [] }
            return told
        }

        /// A member with a-0 and a-1, with nothing on its way.
        static func stable(_ change: (inout GroupConsumerConfiguration) -> Void = { _ in }) throws -> Member {
            var member = Member(change)
            member.start()
            try member.answer(3, ["a": [0, 1]])
            try member.answer(3)
            _ = member.news()
            #expect(member.waiting.isEmpty)
            return member
        }
    }

    @Test("the first heartbeat says everything, the next ones only what has changed")
    func joining() throws {
        var member = Member {
            $0.serverAssignor = "range"
            $0.reading.rack = "r"
            $0.rebalanceTimeout = .seconds(20)
        }
        member.start()
        #expect(member.machine.phase == "joining" && member.machine.identity.generation == -1)
        #expect(
            try member.request()
                == ConsumerGroupHeartbeatRequest(
                    groupID: "g", memberID: "m", memberEpoch: 0, rackID: "r", rebalanceTimeoutMs: 20_000,
                    subscribedTopicNames: ["a", "b"], serverAssignor: "range", topicPartitions: []))
        try member.answer(3, ["a": [0, 1], "b": [2]])
        #expect(member.news() == ["epoch 3", "assigned [a-0, a-1, b-2]"])
        #expect(member.machine.identity.generation == 3)
        // What it owns now is told at once.
        #expect(
            try member.request()
                == ConsumerGroupHeartbeatRequest(
                    groupID: "g", memberID: "m", memberEpoch: 3,
                    topicPartitions: [
                        .init(topicID: Member.id(1), partitions: [0, 1]), .init(topicID: Member.id(2), partitions: [2]),
                    ]))
        try member.answer(3)
        #expect(member.waiting.isEmpty && member.machine.phase == "stable")
        member.pass(.milliseconds(4999))
        #expect(member.waiting.isEmpty)
        member.pass(.milliseconds(1))
        #expect(
            try member.request() == ConsumerGroupHeartbeatRequest(groupID: "g", memberID: "m", memberEpoch: 3))
        #expect(member.news() == [])
    }

    @Test("the coordinator says how often it wants heartbeats, and one is on its way at a time")
    func interval() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        try member.answer(3, interval: 700)
        #expect(member.machine.nextDeadline == member.now.advanced(by: .milliseconds(700)))
        member.pass(.milliseconds(700))
        member.pass(.seconds(5))
        #expect(member.waiting.count == 1)
    }

    @Test("what goes to others is given up first, then told, then what is new is taken")
    func reconciliation() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        let asked = member.now
        member.pass(.milliseconds(10))
        try member.answer(3, ["a": [1], "b": [0]])
        #expect(member.news() == ["revoke [a-0]"])
        #expect(member.deadline == asked.advanced(by: .seconds(60)))
        #expect(member.machine.owned.map(\.partition) == [0, 1] && member.machine.phase == "giving partitions up")
        #expect(member.waiting.isEmpty)
        // Heartbeats go on while the user is at it, and say nothing.
        member.pass(.seconds(6))
        #expect(try member.request().topicPartitions == nil)
        try member.answer(3)
        member.revoked()
        #expect(member.news() == ["assigned [b-0]"])
        #expect(
            try member.request().topicPartitions == [
                .init(topicID: Member.id(1), partitions: [1]), .init(topicID: Member.id(2), partitions: [0]),
            ])
        try member.answer(4)
        #expect(member.news() == ["epoch 4"] && member.waiting.isEmpty)
    }

    @Test("what is given up while a heartbeat is on its way is told by the next one")
    func oneAtATime() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        try member.answer(3, ["a": [1]])
        member.pass(.seconds(5))
        member.revoked()
        #expect(try member.request().topicPartitions == nil)
        try member.answer(3)
        #expect(try member.request().topicPartitions == [.init(topicID: Member.id(1), partitions: [1])])
    }

    @Test("an assignment that comes while partitions are given up is looked at afterwards")
    func retargeted() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        try member.answer(3, ["a": [1]])
        member.pass(.seconds(5))
        try member.answer(3, ["b": [3]])
        #expect(member.news() == ["revoke [a-0]"])
        member.revoked()
        #expect(member.news() == ["revoke [a-1]"])
        member.revoked()
        // It has just said that it owns a-1 alone.
        #expect(member.news() == [])
        try member.answer(3)
        #expect(member.news() == ["assigned [b-3]"])
    }

    @Test("partitions whose topics or numbers the metadata does not know wait for it")
    func unresolved() throws {
        var member = Member()
        member.start(Member.subscription(["a": 1]))
        try member.answer(3, ["a": [0, 1], "b": [0]])
        #expect(member.news() == ["epoch 3", "assigned [a-0]", "refresh"])
        #expect(member.machine.phase == "waiting for topics")
        #expect(try member.request().topicPartitions == [.init(topicID: Member.id(1), partitions: [0])])
        try member.answer(3)
        #expect(member.news() == ["refresh"])
        member.perform(member.machine.subscribed(to: Member.subscription(["a": 4, "b": 4]), now: member.now))
        #expect(member.news() == ["assigned [a-1, b-0]"])
        #expect(try member.request().topicPartitions?.count == 2)
    }

    @Test("partitions that go to others before they could be taken are let go by saying again what is owned")
    func withdrawn() throws {
        var member = Member()
        member.start(Member.subscription(["a": 1]))
        try member.answer(3, ["a": [0, 1]])
        try member.answer(3)
        #expect(member.waiting.isEmpty)
        member.pass(.seconds(5))
        #expect(try member.request().topicPartitions == nil)
        try member.answer(3, ["a": [0]])
        #expect(try member.request().topicPartitions == [.init(topicID: Member.id(1), partitions: [0])])
        try member.answer(4)
        #expect(member.waiting.isEmpty)
        // The same assignment once more needs no answer.
        member.pass(.seconds(5))
        try member.answer(4, ["a": [0]])
        #expect(member.waiting.isEmpty)
    }

    @Test("what the member has said that it does not own is taken only when the coordinator has answered that")
    func unanswered() throws {
        var member = Member()
        member.start(Member.subscription(["a": 1]))
        try member.answer(3, ["a": [0, 1, 2]])
        try member.answer(3)
        member.pass(.seconds(5))
        try member.fail()
        member.pass(.seconds(1))
        #expect(try member.request().topicPartitions == [.init(topicID: Member.id(1), partitions: [0])])
        _ = member.news()
        // The topics are known now, and the heartbeat is on its way, or lost, with it the word that a-2 is another member's.
        member.perform(member.machine.subscribed(to: Member.subscription(["a": 4]), now: member.now))
        #expect(member.news() == [])
        try member.fail()
        member.perform(member.machine.subscribed(to: Member.subscription(["a": 4]), now: member.now))
        #expect(member.news() == [])
        member.pass(.seconds(2))
        try member.answer(3, ["a": [0, 1]])
        #expect(member.news() == ["assigned [a-1]"])
    }

    @Test("a topic made anew is another one: its partitions are given up and taken")
    func recreated() throws {
        var member = try Member.stable()
        var subscription = Member.subscription()
        subscription.topics[0].id = Member.ids["b"] ?? .zero
        subscription.topics.removeLast()
        member.perform(member.machine.subscribed(to: subscription, now: member.now))
        member.pass(.seconds(5))
        try member.answer(4, ["b": [0]])
        #expect(member.news() == ["epoch 4", "revoke [a-0, a-1]"])
        member.revoked()
        #expect(member.news() == ["assigned [a-0]"])
        #expect(try member.request().topicPartitions == [.init(topicID: Member.id(2), partitions: [0])])
    }

    @Test("a changed subscription is told at once, by names or by an expression that the coordinator matches")
    func subscribing() throws {
        var member = try Member.stable()
        member.perform(member.machine.subscribed(to: Member.subscription(names: ["b"]), now: member.now))
        #expect(
            try member.request()
                == ConsumerGroupHeartbeatRequest(
                    groupID: "g", memberID: "m", memberEpoch: 3, subscribedTopicNames: ["b"]))
        try member.answer(4)
        var pattern = Member.subscription(names: ["a", "b"])
        pattern.serverPattern = "[ab]"
        member.perform(member.machine.subscribed(to: pattern, now: member.now))
        #expect(try member.request().subscribedTopicNames == [])
        #expect(try member.request().subscribedTopicRegex == "[ab]")
        try member.answer(5)
        member.perform(member.machine.subscribed(to: pattern, now: member.now))
        #expect(member.waiting.isEmpty)
        // Coordinators of version 0 are told the names in place of it.
        pattern.names = ["a"]
        member.perform(member.machine.subscribed(to: pattern, now: member.now))
        #expect(try member.request().subscribedTopicNames == nil)
        #expect(try member.request().subscribedTopicRegex == "[ab]")
        try member.answer(5)
        member.perform(member.machine.subscribed(to: Member.subscription(), now: member.now))
        #expect(try member.request().subscribedTopicNames == ["a", "b"])
        #expect(try member.request().subscribedTopicRegex == "")
    }

    @Test("after a failure everything is said again, later and later", arguments: [true, false])
    func failures(_ isAnswered: Bool) throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        func fail() throws {
            if isAnswered { try member.answer(error: .notCoordinator) } else { try member.fail() }
        }
        try fail()
        #expect(member.waiting.isEmpty)
        member.pass(.milliseconds(100))
        #expect(
            try member.request()
                == ConsumerGroupHeartbeatRequest(
                    groupID: "g", memberID: "m", memberEpoch: 3, rebalanceTimeoutMs: 60_000,
                    subscribedTopicNames: ["a", "b"],
                    topicPartitions: [.init(topicID: Member.id(1), partitions: [0, 1])]))
        try fail()
        member.pass(.milliseconds(199))
        #expect(member.waiting.isEmpty)
        member.pass(.milliseconds(1))
        try member.answer(4)
        #expect(member.news() == ["epoch 4"])
        #expect(member.machine.owned.count == 2)
        member.pass(.seconds(5))
        #expect(try member.request().subscribedTopicNames == nil)
    }

    @Test(
        "a member that the coordinator does not know, or not by its epoch, loses everything and joins anew",
        arguments: [ErrorCode.fencedMemberEpoch, .unknownMemberID, .groupIDNotFound])
    func fenced(_ code: ErrorCode) throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        try member.answer(error: code)
        #expect(member.news() == ["epoch -1", "lost [a-0, a-1]"])
        #expect(member.error?.brokerError == code)
        let request = try member.request()
        #expect(request.memberEpoch == 0 && request.memberID == "m" && request.topicPartitions == [])
        #expect(request.subscribedTopicNames == ["a", "b"] && request.rebalanceTimeoutMs == 60_000)
        try member.answer(7, ["a": [0]])
        #expect(member.news() == ["epoch 7", "assigned [a-0]"])
    }

    @Test("a member that is refused while it joins waits before it tries again")
    func refusedJoin() throws {
        var member = Member()
        member.start()
        try member.answer(error: .unknownMemberID)
        #expect(member.waiting.isEmpty)
        member.pass(.milliseconds(100))
        #expect(try member.request().memberEpoch == 0)
    }

    @Test("a group that the coordinator will not turn into one of the new protocol ends the member that joins")
    func groupOfTheOldProtocol() throws {
        var member = Member()
        member.start()
        try member.answer(error: .groupIDNotFound)
        #expect(member.news() == ["failed"] && member.error?.brokerError == .groupIDNotFound)
    }

    @Test("being fenced while partitions are given up loses them, and the user's late word changes nothing")
    func fencedInRevocation() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        try member.answer(3, ["a": [1]])
        member.pass(.seconds(5))
        try member.answer(error: .fencedMemberEpoch)
        #expect(member.news() == ["revoke [a-0]", "epoch -1", "lost [a-0, a-1]"])
        member.revoked()
        #expect(member.news() == [] && member.waiting.count == 1)
    }

    @Test("a member whose user does not give partitions up in the rebalance timeout loses all and joins anew")
    func overdue() throws {
        var member = try Member.stable { $0.rebalanceTimeout = .seconds(8) }
        member.pass(.seconds(5))
        try member.answer(3, ["a": [1]])
        member.pass(.seconds(5))
        try member.answer(3)
        _ = member.news()
        member.pass(.seconds(3))
        // The coordinator shuts it out with all that it has (KIP-848), even if it cannot say so.
        #expect(member.news() == ["epoch -1", "lost [a-0, a-1]"])
        let request = try member.request()
        #expect(request.memberEpoch == 0 && request.topicPartitions == [])
        member.revoked()
        #expect(member.news() == [])
    }

    @Test("the time to give partitions up counts from the first heartbeat whose answer may have asked for it")
    func overdueSinceALostAnswer() throws {
        var member = try Member.stable { $0.rebalanceTimeout = .seconds(8) }
        member.pass(.seconds(5))
        // The coordinator has read it, asked for a-0 and waits since.
        try member.fail()
        member.pass(.seconds(3))
        try member.answer(3, ["a": [1]])
        #expect(member.news() == ["revoke [a-0]"])
        #expect(member.deadline == KafkaClock.Instant(nanoseconds: 0).advanced(by: .seconds(13)))
    }

    @Test(
        "without an answer for a session the member gives itself up and joins anew, whatever comes of the last heartbeat"
    )
    func session() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        let late = try #require(member.waiting.first)
        member.pass(.seconds(39))
        #expect(member.news() == [])
        member.pass(.seconds(1))
        #expect(member.news() == ["epoch -1", "lost [a-0, a-1]"])
        #expect(member.error?.code == .membershipLost)
        #expect(try member.request().memberEpoch == 0)
        let response = ConsumerGroupHeartbeatResponse(memberID: "m", memberEpoch: 9, heartbeatIntervalMs: 5000)
        member.perform(
            member.machine.answered(.consumerHeartbeat(response), number: late.number, draw: 0.5, now: member.now))
        #expect(member.machine.identity.generation == -1 && member.news() == [])
    }

    @Test("a static member waits for its instance, but not for ever")
    func unreleased() throws {
        var member = Member { $0.groupInstanceID = "i" }
        member.start()
        #expect(try member.request().instanceID == "i")
        for _ in 0..<20 {
            try member.answer(error: .unreleasedInstanceID)
            member.pass(.seconds(1))
        }
        #expect(member.news() == [])
        try member.answer(2, ["a": [0]])
        #expect(member.news() == ["epoch 2", "assigned [a-0]"])

        var other = Member { $0.groupInstanceID = "i" }
        other.start()
        for _ in 0..<200 where other.error == nil {
            try other.answer(error: .unreleasedInstanceID)
            other.pass(.seconds(1))
        }
        #expect(other.news() == ["failed"] && other.error?.brokerError == .unreleasedInstanceID)
        #expect(other.now.nanoseconds / 1_000_000_000 == 91)
    }

    @Test(
        "what cannot pass ends the consumer",
        arguments: [
            ErrorCode.fencedInstanceID, .invalidRegularExpression, .groupAuthorizationFailed, .unsupportedAssignor,
            .groupMaxSizeReached, .unsupportedVersion,
        ])
    func fatal(_ code: ErrorCode) throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        try member.answer(error: code)
        #expect(member.news() == ["lost [a-0, a-1]", "failed"])
        #expect(member.error?.brokerError == code && member.machine.nextDeadline == nil)
        member.pass(.seconds(100))
        #expect(member.waiting.isEmpty && member.news() == [])
    }

    @Test("leaving says so, as a static member that it will be back", arguments: [nil, "i"])
    func leaving(_ instance: String?) throws {
        var member = try Member.stable { $0.groupInstanceID = instance }
        member.pass(.seconds(5))
        member.perform(member.machine.leave(because: "closed", now: member.now))
        #expect(
            try member.request()
                == ConsumerGroupHeartbeatRequest(
                    groupID: "g", memberID: "m", memberEpoch: instance == nil ? -1 : -2, instanceID: instance))
        #expect(member.machine.owned == [] && member.machine.nextDeadline == nil)
        try member.fail()
        #expect(member.news() == ["left"])
    }

    @Test("a member that has not begun, or has left, has nothing to leave")
    func notBegun() {
        var member = Member()
        member.perform(member.machine.leave(because: "closed", now: member.now))
        member.perform(member.machine.leave(because: "closed", now: member.now))
        #expect(member.news() == ["left"] && member.waiting.isEmpty)
    }

    @Test("a user's code that does not ask for records leaves the group, and is back with its next call")
    func absent() throws {
        var member = try Member.stable { $0.maximumPollInterval = .seconds(12) }
        member.pass(.seconds(5))
        try member.answer(3)
        member.perform(member.machine.polled(at: member.now, now: member.now))
        member.pass(.seconds(5))
        try member.answer(3)
        member.pass(.seconds(7))
        #expect(member.news() == ["epoch -1", "lost [a-0, a-1]"])
        #expect(try member.request().memberEpoch == -1 && member.machine.phase == "absent")
        try member.answer(-1)
        #expect(member.machine.nextDeadline == nil)
        member.perform(member.machine.polled(at: member.now, now: member.now))
        #expect(try member.request().memberEpoch == 0)
        #expect(try member.request().topicPartitions == [])
    }

    @Test("a rebalance that is asked for while a heartbeat is on its way has everything told once more")
    func rebalanceMeanwhile() throws {
        var member = try Member.stable()
        member.pass(.seconds(5))
        #expect(try member.request().topicPartitions == nil)
        member.perform(member.machine.rejoin(because: "asked", now: member.now))
        try member.answer(3)
        #expect(try member.request().topicPartitions != nil && member.request().subscribedTopicNames == ["a", "b"])
        try member.answer(3)
        #expect(member.waiting.isEmpty)
    }

    @Test("a commit that was refused says something of the membership, if it was made as the member that it is")
    func refusedCommit() throws {
        var member = try Member.stable()
        let old = ConsumerGroupMetadata(groupID: "g", generation: 2, memberID: "m")
        member.perform(member.machine.refused(.unknownMemberID, for: old, now: member.now))
        #expect(member.waiting.isEmpty && member.news() == [])
        member.perform(member.machine.refused(.staleMemberEpoch, for: member.machine.identity, now: member.now))
        #expect(try member.request().memberEpoch == 3)
        try member.answer(4)
        #expect(member.news() == ["epoch 4"])
        member.perform(member.machine.refused(.unknownMemberID, for: member.machine.identity, now: member.now))
        #expect(member.news() == ["epoch -1", "lost [a-0, a-1]"])
        #expect(try member.request().memberEpoch == 0)
    }

    @Test("a coordinator of version 0 may make the member's id itself")
    func idOfCoordinator() throws {
        var member = Member()
        member.start()
        let response = ConsumerGroupHeartbeatResponse(memberID: "other", memberEpoch: 1, heartbeatIntervalMs: 5000)
        member.perform(
            member.machine.answered(
                .consumerHeartbeat(response), number: member.waiting[0].number, draw: 0.5, now: member.now))
        #expect(member.machine.identity.memberID == "other")
    }
}
