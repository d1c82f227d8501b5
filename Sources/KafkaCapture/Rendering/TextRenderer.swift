import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Writes what a capture holds for reading: a line per message, and its body as an indented tree where that is asked for.
///
/// A line says when, on which connection, from whom to whom, the API with its version, the correlation id, the size, and of a
/// response the latency; then what the message is about: topics, groups, error codes, throttling.
public struct TextRenderer {
    private var json: JSONWriter
    private var rendering: RecordsRendering
    private var inspector = MessageInspector()
    private let isVerbose: Bool
    private let style: TextStyle

    /// A renderer.
    ///
    /// - Parameters:
    ///   - isVerbose: Whether bodies are shown below their message; not by default.
    ///   - isColored: Whether a terminal's colours are used; not by default.
    ///   - payload: How keys, values and headers of records are shown; as text by default.
    ///   - showsSecrets: Whether passwords, proofs and tokens are shown; not by default.
    ///   - maximumBatchSize: The size in bytes up to which a compressed batch is inflated; 128 MiB by default.
    ///   - maximumInflatedSize: The size in bytes up to which the compressed batches of a message are inflated, all of them
    ///     together; 128 MiB by default.
    public init(
        isVerbose: Bool = false, isColored: Bool = false, payload: PayloadForm = .text, showsSecrets: Bool = false,
        maximumBatchSize: Int = 128 << 20, maximumInflatedSize: Int = 128 << 20
    ) {
        self.isVerbose = isVerbose
        style = TextStyle(isColored: isColored)
        rendering = RecordsRendering(
            form: payload, maximumBatchSize: maximumBatchSize, maximumInflatedSize: maximumInflatedSize,
            showsSecrets: showsSecrets)
        json = JSONWriter(rendering: rendering)
    }

    /// The lines of an event, each with its end; empty for an event that is not worth one.
    public mutating func text(_ event: CapturedEvent) -> String { text(inspector.inspect(event)) }

    /// The lines of an event that was inspected before.
    public mutating func text(_ inspected: InspectedEvent) -> String {
        switch inspected.event {
        case .message(let message): text(message, inspected)
        case .note(let note):
            "\(number(note.connection)) \(ends(note.client, note.server, note.direction)) "
                + style.bad(note.notes.map(\.description).joined(separator: "; ")) + "\n"
        case .unanswered(let request):
            "\(number(request.connection)) " + style.bad("no response to")
                + " \(name(request.apiKey, request.apiVersion)) \(request.correlationID)\(Self.sender(request.clientID))"
                + (request.timestamp.map { " of \($0)" } ?? "") + "\n"
        case .connectionClosed: ""
        }
    }

    private mutating func text(_ message: CapturedMessage, _ inspected: InspectedEvent) -> String {
        let body = inspected.decoded ?? MessageBody(of: message)
        var line = message.timestamp.map { style.dim($0.description) + " " } ?? ""
        line += "\(number(message.connection)) \(ends(message.client, message.server, message.direction)) "
        line += message.apiKey.map { name($0, message.apiVersion) } ?? "unknown"
        if let correlationID = message.correlationID { line += " \(correlationID)" }
        if message.direction == .request { line += Self.sender(message.clientID) }
        line += " \(message.size) B"
        if let latency = message.latencyNanoseconds { line += " after \(Milliseconds.text(latency)) ms" }
        line += about(inspected.facts, message.direction)
        var text = line + "\n"
        for note in message.notes.map(\.description) + (body.note.map { [$0] } ?? []) {
            text += style.bad("    ! \(note)") + "\n"
        }
        guard isVerbose else { return text }
        json.clear()
        guard rendering.write(body, of: message, inspected.context, to: &json) else { return text }
        json.withText { unsafe JSONTree.write($0, indentation: 4, to: &text) }
        return text
    }

    /// What a message is about, as far as it fits a line.
    private func about(_ facts: MessageFacts, _ direction: CapturedMessage.Direction) -> String {
        var parts: [String] = []
        if !facts.topics.isEmpty { parts.append(Self.few(facts.topics)) }
        if !facts.groups.isEmpty { parts.append("group " + Self.few(facts.groups)) }
        if !facts.transactionalIDs.isEmpty { parts.append("transaction " + Self.few(facts.transactionalIDs)) }
        if direction == .response {
            if !facts.errors.isEmpty {
                let errors = facts.errors.prefix(3).map { "\($0.code)" + ($0.count > 1 ? " ×\($0.count)" : "") }
                let rest = facts.errors.count > 3 ? ", \(facts.errors.count - 3) more" : ""
                parts.append(style.bad(errors.joined(separator: ", ") + rest))
            }
            if facts.throttleTimeMs > 0 { parts.append(style.warning("throttled \(facts.throttleTimeMs) ms")) }
        }
        return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    }

    private static func few(_ names: [String]) -> String {
        let shown = names.prefix(3).map(PrintableText.escaped).joined(separator: ", ")
        return names.count > 3 ? shown + ", \(names.count - 3) more" : shown
    }

    private func number(_ connection: Int) -> String { style.dim("#\(connection)") }

    private func ends(_ client: Endpoint, _ server: Endpoint, _ direction: CapturedMessage.Direction) -> String {
        "\(client) \(direction == .request ? "→" : "←") \(server)"
    }

    private func name(_ api: ApiKey, _ version: Int16?) -> String {
        style.strong(api.description) + (version.map { " v\($0)" } ?? "")
    }

    private static func sender(_ clientID: String?) -> String {
        clientID.map { " \"\(PrintableText.escaped($0))\"" } ?? ""
    }
}
