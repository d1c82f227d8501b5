import KafkaCodec
import KafkaCodecJSON
public import NIOCore

/// Shows what a single frame can be.
public struct FrameReport {
    private static let shown = 5

    private let isColored: Bool
    private let format: CaptureReport.Format
    private var json: JSONWriter
    private var rendering: RecordsRendering
    private let topicNames: TopicNames

    /// A report.
    ///
    /// - Parameters:
    ///   - format: Text has the reading that is likeliest and the names of others; JSON a line for each reading, with
    ///     `direction`, `apiKey`, `api`, `apiVersion`, `correlationId`, `clientId`, `size` and `body`.
    ///   - isColored: Whether text uses a terminal's colours.
    ///   - payload: How keys, values and headers of records are shown; nil for text in text and base64 in JSON.
    ///   - showsSecrets: Whether passwords, proofs and tokens are shown.
    ///   - topicNames: The names of topics that frames have the ids of alone.
    public init(
        format: CaptureReport.Format = .text, isColored: Bool = false, payload: PayloadForm? = nil,
        showsSecrets: Bool = false, topicNames: TopicNames = TopicNames()
    ) {
        self.format = format
        self.isColored = isColored
        let form = payload ?? (format == .text ? .text : .base64)
        rendering = RecordsRendering(
            form: form, maximumBatchSize: 128 << 20, maximumInflatedSize: 128 << 20, showsSecrets: showsSecrets)
        self.topicNames = topicNames
        json = JSONWriter(rendering: rendering)
    }

    /// The readings of a frame as lines.
    public mutating func lines(_ readings: [SingleFrame.Reading]) -> ByteBuffer {
        switch format {
        case .json:
            var lines = ByteBuffer()
            for reading in readings { lines.writeImmutableBuffer(line(reading)) }
            return lines
        case .text:
            return ByteBuffer(string: text(readings))
        }
    }

    private mutating func line(_ reading: SingleFrame.Reading) -> ByteBuffer {
        json.clear()
        json.beginObject()
        json.string("direction", reading.direction.rawValue)
        json.integer("apiKey", reading.apiKey.rawValue)
        json.string("api", reading.apiKey.name)
        json.integer("apiVersion", reading.apiVersion)
        json.integer("correlationId", reading.correlationID)
        json.string("clientId", reading.clientID)
        json.integer("size", reading.size)
        json.name("body")
        writeBody(reading)
        json.endObject()
        json.endLine()
        return json.text
    }

    private mutating func writeBody(_ reading: SingleFrame.Reading) {
        let context = RenderingContext(of: reading.body, names: topicNames, protocolType: nil)
        if !rendering.write(reading.body, version: reading.apiVersion, context, to: &json) { json.null() }
    }

    private mutating func text(_ readings: [SingleFrame.Reading]) -> String {
        guard let best = readings.first else { return "" }
        let style = TextStyle(isColored: isColored)
        var text = "\(best.direction.rawValue) \(style.strong(best.apiKey.description)) v\(best.apiVersion)"
        text += " \(best.correlationID)"
        if let client = best.clientID { text += " \"\(PrintableText.escaped(client))\"" }
        text += " \(best.size) B\n"
        let others = readings.dropFirst()
        if !others.isEmpty {
            let names = others.prefix(Self.shown).map { "\($0.apiKey) v\($0.apiVersion)" }.joined(separator: ", ")
            let rest = others.count > Self.shown ? " and \(others.count - Self.shown) more" : ""
            text += style.warning("    ! a response does not say what it is: \(names)\(rest) would do as well") + "\n"
        }
        json.clear()
        writeBody(best)
        json.withText { unsafe JSONTree.write($0, indentation: 4, to: &text) }
        return text
    }
}
