import KafkaCodec
import NIOCore

extension GroupTracker {
    mutating func request(
        _ body: any KafkaMessage, _ sender: Sender, _ message: CapturedMessage, _ names: TopicNames
    ) {
        let time = message.timestamp
        func who() -> String { sender.memberID.isEmpty ? sender.clientID ?? "a new member" : sender.memberID }
        switch body {
        case let request as JoinGroupRequest:
            let verb = request.memberID.isEmpty ? "asks to join as a new member" : "asks to join"
            let reason = request.reason.map { " (\($0))" } ?? ""
            change(sender.group) { $0.join(sender.group, "\(who()) \(verb)\(reason)", time) }
            let subscription = Self.subscription(of: request)
            note(
                time, message.connection, sender,
                verb + Self.protocols(of: request) + (subscription.map(Self.text) ?? "") + reason,
                topics: subscription.map { $0.topics + $0.ownedPartitions.map(\.topic) } ?? [])
        case let request as SyncGroupRequest:
            let assignments = request.assignments.map { assignment in
                ConsumerProtocol.read(ConsumerProtocolAssignment.self, assignment.assignment)?.message
            }
            note(
                time, message.connection, sender, Self.text(assignments, of: request),
                topics: assignments.flatMap { $0?.assignedPartitions.map(\.topic) ?? [] })
        case let request as LeaveGroupRequest:
            let members = request.members.isEmpty ? [request.memberID] : request.members.map(\.memberID)
            change(sender.group) { $0.begin(sender.group, "\(who()) leaves", time) }
            for (index, member) in members.enumerated() {
                var leaving = sender
                leaving.memberID = member
                let reason = index < request.members.count ? request.members[index].reason : nil
                note(time, message.connection, leaving, "leaves" + (reason.map { " (\($0))" } ?? ""))
            }
        case let request as OffsetCommitRequest:
            let offsets = request.topics.map { topic in
                (
                    topic: topic.name.isEmpty ? PartitionText.name(topic.topicID, names) : topic.name,
                    partitions: topic.partitions.map { "\($0.partitionIndex): \($0.committedOffset)" }
                )
            }
            note(
                time, message.connection, sender, "commits " + PartitionText.text(offsets), topics: offsets.map(\.topic)
            )
        case let request as TxnOffsetCommitRequest:
            let offsets = request.topics.map { topic in
                (
                    topic: topic.name.isEmpty ? PartitionText.name(topic.topicID, names) : topic.name,
                    partitions: topic.partitions.map { "\($0.partitionIndex): \($0.committedOffset)" }
                )
            }
            note(
                time, message.connection, sender,
                "commits \(PartitionText.text(offsets)) in transaction \(request.transactionalID)",
                topics: offsets.map(\.topic))
        case let request as ConsumerGroupHeartbeatRequest:
            heartbeat(request, sender, message, names)
        case let request as ShareGroupHeartbeatRequest:
            epoch(request.memberEpoch, request.subscribedTopicNames, sender, message)
        case let request as StreamsGroupHeartbeatRequest:
            epoch(request.memberEpoch, nil, sender, message)
        default: break
        }
    }

    private static func protocols(of request: JoinGroupRequest) -> String {
        let names = request.protocols.map(\.name)
        return names.isEmpty ? "" : " with " + names.joined(separator: ", ")
    }

    /// What a consumer subscribes to and owns: it says the same with each assignor it offers.
    private static func subscription(of request: JoinGroupRequest) -> ConsumerProtocolSubscription? {
        guard request.protocolType == "consumer", let first = request.protocols.first else { return nil }
        return ConsumerProtocol.read(ConsumerProtocolSubscription.self, first.metadata)?.message
    }

    private static func text(_ subscription: ConsumerProtocolSubscription) -> String {
        let text = ", subscribed to " + subscription.topics.joined(separator: ", ")
        if subscription.ownedPartitions.isEmpty { return text }
        let owned = subscription.ownedPartitions.map { (topic: $0.topic, partitions: $0.partitions.map { "\($0)" }) }
        return text + ", owns " + PartitionText.text(owned)
    }

    private static func text(_ assignments: [ConsumerProtocolAssignment?], of request: SyncGroupRequest) -> String {
        if request.assignments.isEmpty { return "asks for its assignment in generation \(request.generationID)" }
        let all = zip(request.assignments, assignments).map { member, assignment in
            let what = assignment.map(PartitionText.text) ?? "\(member.assignment.readableBytes) bytes"
            return "\(member.memberID): " + what
        }
        return "assigns in generation \(request.generationID): " + all.joined(separator: "; ")
    }

    private mutating func heartbeat(
        _ request: ConsumerGroupHeartbeatRequest, _ sender: Sender, _ message: CapturedMessage,
        _ names: TopicNames
    ) {
        epoch(request.memberEpoch, request.subscribedTopicNames, sender, message, request.serverAssignor)
        guard request.memberEpoch > 0, let owned = request.topicPartitions else { return }
        let partitions = owned.map { owned in
            (topic: PartitionText.name(owned.topicID, names), partitions: owned.partitions.map { "\($0)" })
        }
        note(
            message.timestamp, message.connection, sender, "owns " + PartitionText.text(partitions),
            topics: partitions.map(\.topic))
    }

    private mutating func epoch(
        _ epoch: Int32, _ topics: [String]?, _ sender: Sender, _ message: CapturedMessage, _ assignor: String? = nil
    ) {
        let subscription = topics.map { ", subscribed to " + $0.joined(separator: ", ") } ?? ""
        let assignment = assignor.map { ", assignor \($0)" } ?? ""
        let text: String? =
            switch epoch {
            case 0: "joins\(subscription)\(assignment)"
            case -1: "leaves"
            case -2: "leaves for a while, as a static member"
            default: topics == nil ? nil : "changes its subscription\(subscription)"
            }
        if epoch < 0 {
            change(sender.group) { $0.heartbeat(sender.group, sender.memberID, epoch: epoch, message.timestamp) }
        }
        guard let text else { return }
        let who = sender.memberID.isEmpty ? sender.clientID ?? "a new member" : sender.memberID
        change(sender.group) { $0.begin(sender.group, "\(who) \(text)", message.timestamp) }
        note(message.timestamp, message.connection, sender, text, topics: topics ?? [])
    }
}
