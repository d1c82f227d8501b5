import KafkaCodec

/// The groups of a capture: what happens to them, and their rebalances.
public struct GroupTracker: Sendable {
    /// Who sent a request that waits for its response.
    struct Sender: Sendable {
        var group: String
        var memberID: String
        var clientID: String?
    }

    /// The APIs that groups are made of.
    static let apis: [ApiKey] = [
        .findCoordinator, .joinGroup, .syncGroup, .heartbeat, .leaveGroup, .offsetCommit, .txnOffsetCommit,
        .consumerGroupHeartbeat, .shareGroupHeartbeat, .streamsGroupHeartbeat,
    ]

    private static let keys = Set(apis.map(\.rawValue))

    private static let maximumGroups = 100_000

    private var senders = RequestMemory<Sender>()
    var groups: [String: GroupRebalances] = [:]
    var entries: [GroupEntry] = []

    private let writesEntries: Bool

    /// No groups yet.
    public init() { self.init(writesEntries: true) }

    /// No groups yet.
    ///
    /// - Parameter writesEntries: Whether ``add(_:)`` says what happens; rebalances are told apart in any case.
    init(writesEntries: Bool) { self.writesEntries = writesEntries }

    /// The rebalances of all groups, group by group in the order of their names.
    public var rebalances: [Rebalance] { groups.sorted { $0.key < $1.key }.flatMap(\.value.all) }

    /// Takes in an event, and says what happens by it.
    @discardableResult
    public mutating func add(_ inspected: InspectedEvent) -> [GroupEntry] {
        defer { if !entries.isEmpty { entries = [] } }
        switch inspected.event {
        case .message(let message): add(message, inspected)
        case .unanswered(let request):
            if let sender = senders.take(connection: request.connection, request.correlationID) {
                note(
                    request.timestamp, request.connection, sender, "gets no response to \(request.apiKey)",
                    isError: true)
            }
        case .connectionClosed(let summary): senders.forget(connection: summary.connection)
        case .note: break
        }
        return entries
    }

    private mutating func add(_ message: CapturedMessage, _ inspected: InspectedEvent) {
        guard let key = message.apiKey, Self.keys.contains(key.rawValue), let id = message.correlationID,
            let body = inspected.body
        else { return }
        switch message.direction {
        case .request:
            guard let sender = Self.sender(of: body, message.clientID) else { return }
            senders.set(sender, connection: message.connection, id)
            request(body, sender, message, inspected.context.topicNames)
        case .response:
            guard let sender = senders.take(connection: message.connection, id) else { return }
            response(body, sender, message, inspected.context.topicNames)
        }
    }

    private static func sender(of body: any KafkaMessage, _ clientID: String?) -> Sender? {
        func sender(_ group: String, _ member: String) -> Sender {
            Sender(group: group, memberID: member, clientID: clientID)
        }
        switch body {
        case let request as FindCoordinatorRequest where request.keyType == 0:
            let group = request.coordinatorKeys.isEmpty ? request.key : request.coordinatorKeys.joined(separator: ", ")
            return sender(group, "")
        case let request as JoinGroupRequest: return sender(request.groupID, request.memberID)
        case let request as SyncGroupRequest: return sender(request.groupID, request.memberID)
        case let request as HeartbeatRequest: return sender(request.groupID, request.memberID)
        case let request as LeaveGroupRequest:
            return sender(request.groupID, request.members.first?.memberID ?? request.memberID)
        case let request as OffsetCommitRequest: return sender(request.groupID, request.memberID)
        case let request as TxnOffsetCommitRequest: return sender(request.groupID, request.memberID)
        case let request as ConsumerGroupHeartbeatRequest: return sender(request.groupID, request.memberID)
        case let request as ShareGroupHeartbeatRequest: return sender(request.groupID, request.memberID)
        case let request as StreamsGroupHeartbeatRequest: return sender(request.groupID, request.memberID)
        default: return nil
        }
    }

    mutating func note(
        _ time: CaptureTimestamp?, _ connection: Int, _ sender: Sender, _ text: @autoclosure () -> String,
        topics: @autoclosure () -> [String] = [], isError: Bool = false
    ) {
        guard writesEntries else { return }
        entries.append(
            GroupEntry(
                timestamp: time, connection: connection, group: sender.group, memberID: sender.memberID,
                clientID: sender.clientID, text: text(), topics: topics(), isError: isError))
    }

    mutating func change(_ group: String, _ body: (inout GroupRebalances) -> Void) {
        guard groups.count < Self.maximumGroups || groups[group] != nil else { return }
        body(&groups[group, default: GroupRebalances()])
    }
}
