import KafkaCodec
import NIOCore
import Testing

@testable import KafkaClient

/// A classic membership, with whatever it has asked for and nobody has answered.
struct ClassicMember {
    typealias Instant = KafkaClock.Instant

    var machine: ClassicMembershipStateMachine
    var now = Instant(nanoseconds: 0)
    var requests: [(number: UInt64, request: MembershipRequest)] = []
    /// Everything else that it wants, in words.
    var wants: [String] = []
    var plan: AssignmentPlan?

    init(
        assignors: [any GroupAssignor] = [RangeAssignor()],
        instanceID: String? = nil,
        topics: [GroupTopic] = [GroupTopic(name: "t", partitionCount: 4)],
        _ configure: (inout GroupConsumerConfiguration) -> Void = { _ in }
    ) {
        var configuration = GroupConsumerConfiguration(group: "g", subscription: .topics("t"))
        configuration.assignors = assignors
        configuration.groupInstanceID = instanceID
        configure(&configuration)
        machine = ClassicMembershipStateMachine(
            MembershipConfiguration(configuration, requestTimeout: .seconds(30)))
        perform { $0.start(ResolvedSubscription(names: topics.map(\.name), topics: topics), now: $1) }
    }

    mutating func perform(_ event: (inout ClassicMembershipStateMachine, Instant) -> [MembershipAction]) {
        for action in event(&machine, now) {
            switch action {
            case .send(let request, let number, _): requests.append((number, request))
            case .abandon(let number): requests.removeAll { $0.number == number }
            case .plan(let plan): self.plan = plan
            case .assigned(let partitions): wants.append("assigned \(numbers(partitions))")
            case .revoke(let partitions, let deadline):
                wants.append("revoke \(numbers(partitions)) until \(deadline.nanoseconds / 1_000_000_000)")
            case .lost(let partitions, _): wants.append("lost \(numbers(partitions))")
            case .left: wants.append("left")
            case .failed(let error): wants.append("failed \(error.code)")
            case .lead, .accepted, .identified, .refreshMetadata, .note: break
            }
        }
    }

    private func numbers(_ partitions: [TopicPartition]) -> String {
        partitions.map { String($0.partition) }.joined(separator: ",")
    }

    /// What it has wanted since this was asked last.
    mutating func take() -> [String] {
        defer { wants = [] }
        return wants
    }

    mutating func pass(_ duration: Duration) {
        now = now.advanced(by: duration)
        perform { $0.tick(now: $1) }
    }

    /// Lets time pass up to its next deadline.
    mutating func wait() throws {
        now = max(now, try #require(machine.nextDeadline))
        perform { $0.tick(now: $1) }
    }

    // MARK: - Answers

    mutating func answer(_ answer: MembershipAnswer, to number: UInt64) {
        requests.removeAll { $0.number == number }
        perform { $0.answered(answer, number: number, draw: 0.5, now: $1) }
    }

    var join: (number: UInt64, request: JoinGroupRequest)? {
        for case (let number, .join(let request)) in requests { return (number, request) }
        return nil
    }

    var sync: (number: UInt64, request: SyncGroupRequest)? {
        for case (let number, .sync(let request)) in requests { return (number, request) }
        return nil
    }

    var heartbeat: (number: UInt64, request: HeartbeatRequest)? {
        for case (let number, .heartbeat(let request)) in requests { return (number, request) }
        return nil
    }

    var leave: (number: UInt64, request: LeaveGroupRequest)? {
        for case (let number, .leave(let request)) in requests { return (number, request) }
        return nil
    }

    mutating func refuseJoin(_ code: ErrorCode, memberID: String = "") throws {
        answer(.join(JoinGroupResponse(errorCode: code, memberID: memberID)), to: try #require(join).number)
    }

    mutating func acceptJoin(
        generation: Int32, leader: String = "other", members: [JoinGroupResponse.JoinGroupResponseMember] = [],
        skipsAssignment: Bool = false
    ) throws {
        let name = try #require(join).request.protocols.first?.name
        answer(
            .join(
                JoinGroupResponse(
                    generationID: generation, protocolType: "consumer", protocolName: name, leader: leader,
                    skipAssignment: skipsAssignment, memberID: "me", members: members)),
            to: try #require(join).number)
    }

    mutating func acceptSync(_ partitions: [Int32]) throws {
        let assignment = MemberAssignment(partitions: partitions.map { TopicPartition(topic: "t", partition: $0) })
        answer(
            .sync(SyncGroupResponse(assignment: try ConsumerProtocol.bytes(of: assignment))),
            to: try #require(sync).number)
    }

    mutating func refuseSync(_ code: ErrorCode) throws {
        answer(.sync(SyncGroupResponse(errorCode: code)), to: try #require(sync).number)
    }

    mutating func answerHeartbeat(_ code: ErrorCode = .noError) throws {
        answer(.heartbeat(HeartbeatResponse(errorCode: code)), to: try #require(heartbeat).number)
    }

    /// Makes it a member with partitions.
    mutating func settle(generation: Int32 = 1, _ partitions: [Int32] = [0, 1]) throws {
        if generation == 1, machine.configuration.instanceID == nil {
            try refuseJoin(.memberIDRequired, memberID: "me")
        }
        try acceptJoin(generation: generation)
        try acceptSync(partitions)
    }
}
