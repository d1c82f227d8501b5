public import KafkaCodec

/// What decoding a capture gives.
public enum CapturedEvent: Hashable, Sendable {
    /// A message.
    case message(CapturedMessage)

    /// Something that no message follows to carry it.
    case note(ConnectionNote)

    /// A request that got no response as long as its connection is in the capture, though it asks for one.
    case unanswered(UnansweredRequest)

    /// A connection is at its end, Kafka's or not.
    case connectionClosed(ConnectionSummary)
}

/// Notes at the end of a direction of a connection.
public struct ConnectionNote: Hashable, Sendable {
    /// The connection's number.
    public var connection: Int

    /// The end that sends requests.
    public var client: Endpoint

    /// The end that answers.
    public var server: Endpoint

    /// The direction the notes are about.
    public var direction: CapturedMessage.Direction

    /// What is not as it should be; where they speak of a message, it would be the one that did not come.
    public var notes: [MessageNote]
}

/// A request without response.
public struct UnansweredRequest: Hashable, Sendable {
    /// The connection's number.
    public var connection: Int

    /// The end that sent the request.
    public var client: Endpoint

    /// The end that did not answer.
    public var server: Endpoint

    /// The API.
    public var apiKey: ApiKey

    /// The version.
    public var apiVersion: Int16

    /// The number that a response would have carried.
    public var correlationID: Int32

    /// The client's name for itself.
    public var clientID: String?

    /// When the packet was captured that completed the request.
    public var timestamp: CaptureTimestamp?
}

/// A connection, looked back on.
public struct ConnectionSummary: Hashable, Sendable {
    /// Why a connection is at its end.
    public enum Reason: String, Hashable, Sendable {
        /// Both sides have finished.
        case finished
        /// One side has reset it.
        case reset
        /// Another connection uses the same addresses and ports.
        case replaced
        /// There are more connections than the settings allow, and this one was silent for the longest time.
        case evicted
        /// The capture ends.
        case captureEnded
    }

    /// The connection's number.
    public var connection: Int

    /// The end that sends requests; the one that opened the connection, or sent first, when it is not Kafka's.
    public var client: Endpoint

    /// The end that answers.
    public var server: Endpoint

    /// Whether it was recognised as Kafka's.
    public var isKafka: Bool

    /// The requests found.
    public var requests: Int

    /// The responses found.
    public var responses: Int

    /// The bytes known to be missing in the capture.
    public var missingBytes: Int

    /// Why it is at its end.
    public var reason: Reason

    /// Its TLS; nil for a connection without, or one where that could not be told.
    public var tls: TLSSession?
}
