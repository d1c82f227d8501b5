import KafkaCodec
import NIOCore

extension GroupTracker {
    mutating func response(
        _ body: any KafkaMessage, _ sender: Sender, _ message: CapturedMessage, _ names: TopicNames
    ) {
        let time = message.timestamp
        switch body {
        case let response as FindCoordinatorResponse:
            findCoordinator(response, sender, message)
        case let response as JoinGroupResponse:
            joined(response, sender, message)
        case let response as SyncGroupResponse:
            guard !response.errorCode.isError else {
                return refused("its assignment", response.errorCode, sender, message)
            }
            change(sender.group) { $0.synced(sender.memberID, time) }
            let assignment = ConsumerProtocol.read(ConsumerProtocolAssignment.self, response.assignment)?.message
            let what = assignment.map(PartitionText.text) ?? "\(response.assignment.readableBytes) bytes"
            note(
                time, message.connection, sender, "is assigned " + what,
                topics: assignment?.assignedPartitions.map(\.topic) ?? [])
        case let response as HeartbeatResponse:
            guard response.errorCode.isError else { return }
            if response.errorCode == .rebalanceInProgress {
                change(sender.group) {
                    $0.begin(sender.group, "the coordinator asks \(sender.memberID) to join again", time)
                }
                note(time, message.connection, sender, "is told to join again: \(response.errorCode)")
            } else {
                refused("its heartbeat", response.errorCode, sender, message)
            }
        case let response as LeaveGroupResponse:
            for error in [response.errorCode] + response.members.map(\.errorCode) where error.isError {
                refused("to leave", error, sender, message)
            }
        case let response as OffsetCommitResponse:
            for error in Self.distinct(response.topics.flatMap { $0.partitions.map(\.errorCode) }) {
                refused("its commit", error, sender, message)
            }
        case let response as TxnOffsetCommitResponse:
            for error in Self.distinct(response.topics.flatMap { $0.partitions.map(\.errorCode) }) {
                refused("its commit", error, sender, message)
            }
        case let response as ConsumerGroupHeartbeatResponse:
            let assignment = response.assignment?.topicPartitions.map { part in
                (topic: PartitionText.name(part.topicID, names), partitions: part.partitions.map { "\($0)" })
            }
            heartbeat(response.errorCode, response.memberID, response.memberEpoch, assignment, sender, message)
        case let response as ShareGroupHeartbeatResponse:
            let assignment = response.assignment?.topicPartitions.map { part in
                (topic: PartitionText.name(part.topicID, names), partitions: part.partitions.map { "\($0)" })
            }
            heartbeat(response.errorCode, response.memberID, response.memberEpoch, assignment, sender, message)
        case let response as StreamsGroupHeartbeatResponse:
            let tasks = response.activeTasks.map { tasks in
                tasks.map { (topic: $0.subtopologyID, partitions: $0.partitions.map { "\($0)" }) }
            }
            heartbeat(
                response.errorCode, response.memberID, response.memberEpoch, tasks, namesTopics: false, sender, message)
        default: break
        }
    }

    private static func distinct(_ errors: [ErrorCode]) -> [ErrorCode] {
        var result: [ErrorCode] = []
        for error in errors where error.isError && !result.contains(error) { result.append(error) }
        return result
    }

    private mutating func refused(
        _ what: String, _ error: ErrorCode, _ sender: Sender, _ message: CapturedMessage
    ) {
        note(message.timestamp, message.connection, sender, "is refused \(what): \(error)", isError: true)
    }

    private mutating func findCoordinator(
        _ response: FindCoordinatorResponse, _ sender: Sender, _ message: CapturedMessage
    ) {
        let all =
            response.coordinators.isEmpty
            ? [(sender.group, response.errorCode, response.nodeID, response.host, response.port)]
            : response.coordinators.map { ($0.key, $0.errorCode, $0.nodeID, $0.host, $0.port) }
        for (group, error, node, host, port) in all {
            var asking = sender
            asking.group = group
            if error.isError {
                refused("its coordinator", error, asking, message)
            } else {
                note(
                    message.timestamp, message.connection, asking,
                    "finds its coordinator: broker \(node) at \(host):\(port)")
            }
        }
    }

    private mutating func joined(_ response: JoinGroupResponse, _ sender: Sender, _ message: CapturedMessage) {
        let time = message.timestamp
        if response.errorCode == .memberIDRequired {
            return note(
                time, message.connection, sender, "is given the member id \(response.memberID), to join with it")
        }
        guard !response.errorCode.isError else { return refused("to join", response.errorCode, sender, message) }
        change(sender.group) {
            $0.joined(
                response.memberID, generation: response.generationID, members: response.members.count, time)
        }
        var member = sender
        member.memberID = response.memberID
        var text = "has joined generation \(response.generationID)"
        if let name = response.protocolName, !name.isEmpty { text += " with \(name)" }
        if response.leader == response.memberID {
            text += ", leads \(response.members.count) member\(response.members.count == 1 ? "" : "s")"
        }
        note(time, message.connection, member, text)
    }

    private mutating func heartbeat(
        _ error: ErrorCode, _ memberID: String?, _ epoch: Int32,
        _ assignment: [(topic: String, partitions: [String])]?, namesTopics: Bool = true, _ sender: Sender,
        _ message: CapturedMessage
    ) {
        guard !error.isError else { return refused("its heartbeat", error, sender, message) }
        var member = sender
        if let memberID, !memberID.isEmpty { member.memberID = memberID }
        change(sender.group) { $0.heartbeat(sender.group, member.memberID, epoch: epoch, message.timestamp) }
        guard let assignment else { return }
        note(
            message.timestamp, message.connection, member,
            "is assigned \(PartitionText.text(assignment)) at epoch \(epoch)",
            topics: namesTopics ? assignment.map(\.topic) : [])
    }
}
