public import KafkaCodec

/// An event with what its message is about.
public struct InspectedEvent: Sendable {
    /// What was found in the capture.
    public var event: CapturedEvent

    /// Of a message, its decoded body; nil when it is not wholly there, not known, or cannot be decoded.
    public var body: (any KafkaMessage)? { decoded?.message }

    /// Of a message, what it is about; of a request without response, what the request was about.
    public internal(set) var facts: MessageFacts

    var decoded: MessageBody?
    var context: RenderingContext

    /// The time at which the event was captured: that of a message, or of the request that was not answered.
    public var timestamp: CaptureTimestamp? {
        switch event {
        case .message(let message): message.timestamp
        case .unanswered(let request): request.timestamp
        case .note, .connectionClosed: nil
        }
    }
}
