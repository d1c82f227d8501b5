import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Writes what a capture holds for reading: a line per message, and its body as an indented tree where that is asked for.
public struct TextRenderer {
    private var json: JSONWriter
    private let isVerbose: Bool

    /// A renderer.
    ///
    /// - Parameters:
    ///   - isVerbose: Whether bodies are shown below their message.
    ///   - maximumBatchSize: The size in bytes up to which a compressed batch is inflated; 128 MiB by default.
    public init(isVerbose: Bool = false, maximumBatchSize: Int = 128 << 20) {
        self.isVerbose = isVerbose
        json = JSONWriter(rendering: RecordsRendering(form: .text, maximumBatchSize: maximumBatchSize))
    }

    /// The lines of an event, each with its end; empty for an event that is not worth one.
    public mutating func text(_ event: CapturedEvent) -> String {
        switch event {
        case .message(let message): text(message)
        case .note(let note):
            "#\(note.connection) \(ends(note.client, note.server, note.direction)) "
                + note.notes.map(\.description).joined(separator: "; ") + "\n"
        case .unanswered(let request):
            "#\(request.connection) no response to \(Self.name(request.apiKey, request.apiVersion)) "
                + "\(request.correlationID)\(Self.sender(request.clientID))"
                + (request.timestamp.map { " of \($0)" } ?? "") + "\n"
        case .connectionClosed: ""
        }
    }

    private mutating func text(_ message: CapturedMessage) -> String {
        let body = MessageBody(of: message)
        var line = message.timestamp.map { "\($0) " } ?? ""
        line += "#\(message.connection) \(ends(message.client, message.server, message.direction)) "
        line += message.apiKey.map { Self.name($0, message.apiVersion) } ?? "unknown"
        if let correlationID = message.correlationID { line += " \(correlationID)" }
        if message.direction == .request { line += Self.sender(message.clientID) }
        line += " \(message.size) B"
        if let latency = message.latencyNanoseconds { line += " after \(Self.milliseconds(latency)) ms" }
        var text = line + "\n"
        for note in message.notes.map(\.description) + (body.note.map { [$0] } ?? []) { text += "    ! \(note)\n" }
        guard isVerbose, let structure = body.message as? any JSONStructure else { return text }
        json.clear()
        structure.writeJSON(to: &json, version: body.version)
        return text + JSONTree.text(json.text, indentation: 4)
    }

    private func ends(_ client: Endpoint, _ server: Endpoint, _ direction: CapturedMessage.Direction) -> String {
        "\(client) \(direction == .request ? "→" : "←") \(server)"
    }

    private static func name(_ api: ApiKey, _ version: Int16?) -> String {
        api.description + (version.map { " v\($0)" } ?? "")
    }

    private static func sender(_ clientID: String?) -> String {
        clientID.map { " \"\(PrintableText.escaped($0))\"" } ?? ""
    }

    /// Nanoseconds as milliseconds with three digits behind the point.
    private static func milliseconds(_ nanoseconds: Int64) -> String {
        let micros = (nanoseconds.magnitude + 500) / 1000
        let fraction = String(micros % 1000)
        let zeros = String(repeating: "0", count: 3 - fraction.count)
        return (nanoseconds < 0 ? "-" : "") + "\(micros / 1000)." + zeros + fraction
    }
}
