import KafkaCodec
import KafkaCodecJSON
public import NIOCore

/// Writes what a capture holds as JSON lines: one object per message, always with the same keys.
///
/// The keys, in this order: `connection` (a number), `client` and `server` (`address:port`), `direction` (`request` or
/// `response`), `apiKey`, `api` (its name), `apiVersion`, `correlationID`, `clientID`, `size` (bytes without the length
/// field), `time` (ISO 8601 in UTC with nanoseconds), `latency` (seconds, of responses), `body` (Kafka's JSON form,
/// with records shown as batches), `notes` (what is not as it should be). What is not known is null.
public struct JSONLinesRenderer {
    private var json: JSONWriter

    /// A renderer.
    ///
    /// - Parameters:
    ///   - payload: How keys, values and headers of records are shown; base64 by default.
    ///   - maximumBatchSize: The size in bytes up to which a compressed batch is inflated; 128 MiB by default.
    public init(payload: PayloadForm = .base64, maximumBatchSize: Int = 128 << 20) {
        json = JSONWriter(rendering: RecordsRendering(form: payload, maximumBatchSize: maximumBatchSize))
    }

    /// The line of an event, with its end; nil for an event that has none.
    ///
    /// Messages have one, and notes that no message carries: their `apiKey` and `size` are null. The buffer is a view
    /// of memory that the next call uses again where nobody else holds it.
    public mutating func line(_ event: CapturedEvent) -> ByteBuffer? {
        json.clear()
        switch event {
        case .message(let message): write(message)
        case .note(let note): write(note)
        case .unanswered, .connectionClosed: return nil
        }
        json.endLine()
        return json.text
    }

    private mutating func write(_ message: CapturedMessage) {
        let body = MessageBody(of: message)
        json.beginObject()
        writePlace(message.connection, message.client, message.server, message.direction)
        json.name("apiKey")
        if let api = message.apiKey { json.integer(api.rawValue) } else { json.null() }
        json.string("api", message.apiKey?.name)
        writeNumber("apiVersion", message.apiVersion)
        writeNumber("correlationId", message.correlationID)
        json.string("clientId", message.clientID)
        json.integer("size", message.size)
        json.string("time", message.timestamp?.description)
        json.name("latency")
        if let latency = message.latency { json.double(latency) } else { json.null() }
        json.name("body")
        if let structure = body.message as? any JSONStructure {
            structure.writeJSON(to: &json, version: body.version)
        } else {
            json.null()
        }
        writeNotes(message.notes, body.note)
        json.endObject()
    }

    private mutating func write(_ note: ConnectionNote) {
        json.beginObject()
        writePlace(note.connection, note.client, note.server, note.direction)
        for name in ["apiKey", "api", "apiVersion", "correlationId", "clientId", "size", "time", "latency", "body"] {
            json.name(name)
            json.null()
        }
        writeNotes(note.notes, nil)
        json.endObject()
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

    private mutating func writeNotes(_ notes: [MessageNote], _ bodyNote: String?) {
        json.name("notes")
        json.beginArray()
        for note in notes { json.string(note.description) }
        if let bodyNote { json.string(bodyNote) }
        json.endArray()
    }
}
