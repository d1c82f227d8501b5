import NIOCore

/// The conversations of a capture: stream events in, messages out.
struct ConversationTracker: Sendable {
    private let apis: ApiTable
    private let settings: CaptureSettings
    private var conversations: [Int: Conversation] = [:]
    private var heldBytes = 0
    private var requests = 0

    init(_ apis: ApiTable, _ settings: CaptureSettings) {
        self.apis = apis
        self.settings = settings
    }

    /// The requests of all conversations that wait for their response.
    var outstandingRequests: Int { requests }

    /// The bytes of unfinished frames and searches of all conversations.
    var bytesHeld: Int { heldBytes }

    /// Takes in an event and appends what follows from it.
    mutating func receive(_ event: StreamEvent, into output: inout [CapturedEvent]) {
        let number = event.connection
        switch event.kind {
        case .opened(let forward, let backward, let initiator):
            conversations[number] = Conversation(
                number: number, forward: forward, backward: backward, initiator: initiator, apis, settings
            )
        case .bytes(let direction, let bytes, let time):
            change(number, &output) { $0.receive(bytes, direction, time, into: &$1) }
        case .gap(let direction, _, let count, let time):
            change(number, &output) { $0.receiveGap(count, direction, time, into: &$1) }
        case .differing(let direction, let count):
            change(number, &output) { conversation, _ in conversation.receiveDifference(count, direction) }
        case .closed(let reason):
            change(number, &output) { $0.finish(into: &$1) }
            guard let conversation = conversations.removeValue(forKey: number) else { return }
            heldBytes -= conversation.heldBytes
            requests -= conversation.outstanding.count
            output.append(.connectionClosed(conversation.summary(Self.summaryReason(reason))))
        }
    }

    @inline(__always)
    private mutating func change(
        _ number: Int, _ output: inout [CapturedEvent], _ body: (inout Conversation, inout [CapturedEvent]) -> Void
    ) {
        guard let index = conversations.index(forKey: number) else { return }
        Self.change(&conversations.values[index], &output, &heldBytes, &requests, settings, body)
        if requests > settings.maximumAllOutstandingRequests { dropRequests(into: &output) }
    }

    /// Waits no longer for the responses to some of the oldest requests, of the conversations that have most of them.
    private mutating func dropRequests(into output: inout [CapturedEvent]) {
        let counts = conversations.map { (connection: $0.key, count: $0.value.outstanding.count) }
        for share in RequestShedding.shares(of: counts, limit: settings.maximumAllOutstandingRequests) {
            guard let index = conversations.index(forKey: share.connection) else { continue }
            requests -= conversations.values[index].outstanding.count
            conversations.values[index].dropRequests(share.dropped, into: &output)
            requests += conversations.values[index].outstanding.count
        }
    }

    /// Lets a conversation change in place, and keeps count of the bytes and requests it holds.
    @inline(__always)
    private static func change(
        _ conversation: inout Conversation, _ output: inout [CapturedEvent], _ heldBytes: inout Int,
        _ requests: inout Int, _ settings: CaptureSettings,
        _ body: (inout Conversation, inout [CapturedEvent]) -> Void
    ) {
        heldBytes -= conversation.heldBytes
        requests -= conversation.outstanding.count
        body(&conversation, &output)
        requests += conversation.outstanding.count
        heldBytes += conversation.heldBytes
        guard heldBytes > settings.maximumUnfinishedFrameBytes else { return }
        heldBytes -= conversation.heldBytes
        conversation.releaseMemory(into: &output)
        heldBytes += conversation.heldBytes
    }

    private static func summaryReason(_ reason: StreamEvent.CloseReason) -> ConnectionSummary.Reason {
        switch reason {
        case .finished: .finished
        case .reset: .reset
        case .replaced: .replaced
        case .evicted: .evicted
        case .captureEnded: .captureEnded
        }
    }
}
