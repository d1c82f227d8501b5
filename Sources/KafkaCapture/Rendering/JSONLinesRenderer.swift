import KafkaCodec
import KafkaCodecJSON
public import NIOCore

/// Writes what a capture holds as JSON lines: one object per message, always with the same keys.
///
/// The keys, in this order: `connection` (a number), `client` and `server` (`address:port`), `direction` (`request` or
/// `response`), `apiKey`, `api` (its name), `apiVersion`, `correlationId`, `clientId`, `size` (bytes without the length
/// field), `time` (ISO 8601 in UTC with nanoseconds), `latency` (seconds, of responses), `body` (Kafka's JSON form,
/// with records shown as batches), `notes` (what is not as it should be). What is not known is null. A `topicId` whose topic
/// is known has `topicName` beside it. Passwords, proofs and tokens are hidden unless asked for.
public struct JSONLinesRenderer {
    private var json: JSONWriter
    private var rendering: RecordsRendering
    private var inspector = MessageInspector(findsFacts: false)

    /// A renderer.
    ///
    /// - Parameters:
    ///   - payload: How keys, values and headers of records are shown; base64 by default.
    ///   - showsSecrets: Whether passwords, proofs and tokens are shown; not by default.
    ///   - maximumBatchSize: The size in bytes up to which a compressed batch is inflated; 128 MiB by default.
    ///   - maximumInflatedSize: The size in bytes up to which the compressed batches of a message are inflated, all of them
    ///     together; 128 MiB by default.
    public init(
        payload: PayloadForm = .base64, showsSecrets: Bool = false, maximumBatchSize: Int = 128 << 20,
        maximumInflatedSize: Int = 128 << 20
    ) {
        rendering = RecordsRendering(
            form: payload, maximumBatchSize: maximumBatchSize, maximumInflatedSize: maximumInflatedSize,
            showsSecrets: showsSecrets)
        json = JSONWriter(rendering: rendering)
    }

    /// The line of an event, with its end; nil for an event that has none.
    ///
    /// Messages have one; so have requests without response (a response without `size`), and notes that no message
    /// carries: their `apiKey` and `size` are null. The buffer is a view of memory that the next call uses again where
    /// nobody else holds it.
    public mutating func line(_ event: CapturedEvent) -> ByteBuffer? { line(inspector.inspect(event)) }

    /// The line of an event that was inspected before.
    public mutating func line(_ inspected: InspectedEvent) -> ByteBuffer? {
        json.clear()
        switch inspected.event {
        case .message(let message): write(message, inspected)
        case .note(let note): write(note)
        case .unanswered(let request): write(request)
        case .connectionClosed: return nil
        }
        json.endLine()
        return json.text
    }

    private mutating func write(_ message: CapturedMessage, _ inspected: InspectedEvent) {
        let body = inspected.decoded ?? MessageBody(of: message)
        json.beginObject()
        writePlace(message.connection, message.client, message.server, message.direction)
        writeHead(message.apiKey, message.apiVersion, message.correlationID, message.clientID)
        json.integer("size", message.size)
        json.string("time", message.timestamp?.description)
        json.name("latency")
        if let latency = message.latency { json.double(latency) } else { json.null() }
        json.name("body")
        if !rendering.write(body, of: message, inspected.context, to: &json) { json.null() }
        writeNotes(message.notes.map(\.description) + (body.note.map { [$0] } ?? []))
        json.endObject()
    }

    private mutating func write(_ note: ConnectionNote) {
        json.beginObject()
        writePlace(note.connection, note.client, note.server, note.direction)
        writeHead(nil, nil, nil, nil)
        writeNulls(["size", "time", "latency", "body"])
        writeNotes(note.notes.map(\.description))
        json.endObject()
    }

    private mutating func write(_ request: UnansweredRequest) {
        json.beginObject()
        writePlace(request.connection, request.client, request.server, .response)
        writeHead(request.apiKey, request.apiVersion, request.correlationID, request.clientID)
        writeNulls(["size", "time", "latency", "body"])
        writeNotes(["the request" + (request.timestamp.map { " of \($0)" } ?? "") + " got no response"])
        json.endObject()
    }

    private mutating func writeNulls(_ names: [StaticString]) {
        for name in names {
            json.name(name)
            json.null()
        }
    }

    private mutating func writeHead(
        _ api: ApiKey?, _ version: Int16?, _ correlationID: Int32?, _ clientID: String?
    ) {
        writeNumber("apiKey", api?.rawValue)
        json.string("api", api?.name)
        writeNumber("apiVersion", version)
        writeNumber("correlationId", correlationID)
        json.string("clientId", clientID)
    }

    private mutating func writePlace(
        _ connection: Int, _ client: Endpoint, _ server: Endpoint, _ direction: CapturedMessage.Direction
    ) {
        json.integer("connection", connection)
        json.string("client", "\(client)")
        json.string("server", "\(server)")
        json.string("direction", direction.rawValue)
    }

    private mutating func writeNumber(_ name: StaticString, _ value: (some FixedWidthInteger)?) {
        json.name(name)
        if let value { json.integer(value) } else { json.null() }
    }

    private mutating func writeNotes(_ notes: [String]) {
        json.name("notes")
        json.beginArray()
        for note in notes { json.string(note) }
        json.endArray()
    }
}
