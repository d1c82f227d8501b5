import KafkaCodec
public import NIOCore

/// A capture as text or JSON lines: what `kafka-kit decode` prints.
///
/// ```swift
/// var report = CaptureReport(CaptureReport.Options())
/// try report.read(FileByteSource(path: path)) { … }
/// try report.finish { … }
/// ```
public struct CaptureReport {
    /// What a report is about.
    public enum Content: Hashable, Sendable {
        /// Each message, request without response, and note.
        case messages
        /// What happens to groups: who joins, what is assigned and committed. Text alone.
        case timeline
        /// Numbers, when all is read.
        case statistics
    }

    /// How a report is written.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// For reading.
        case text
        /// One JSON value a line.
        case json
    }

    /// What a report says, and how.
    public struct Options: Sendable {
        /// What it is about; messages by default.
        public var content = Content.messages

        /// How it is written; as text by default.
        public var format = Format.text

        /// Whether bodies are shown below their message, as text; not by default.
        public var isVerbose = false

        /// Whether text uses a terminal's colours; not by default.
        public var isColored = false

        /// How keys, values and headers of records are shown; nil for text in text and base64 in JSON.
        public var payload: PayloadForm?

        /// Whether passwords, proofs and tokens are shown; not by default.
        public var showsSecrets = false

        /// What is of interest; everything by default.
        public var filter = CaptureFilter()

        /// The names of topics that are known beforehand.
        public var topicNames = TopicNames()

        /// The bounds of memory and patience.
        public var settings = CaptureSettings()

        /// The size in bytes up to which a compressed batch is inflated; 128 MiB by default.
        public var maximumBatchSize = 128 << 20

        /// The size in bytes up to which the compressed batches of a message are inflated, all of them together; 128 MiB by
        /// default. Those beyond it are shown with an error in the place of their records.
        public var maximumInflatedSize = 128 << 20

        /// Options with their defaults.
        public init() {}
    }

    private let options: Options
    private var decoder: CaptureDecoder
    private var printer: Printer

    /// A report.
    public init(_ options: Options) {
        self.options = options
        decoder = CaptureDecoder(apis: .kafka, settings: options.settings)
        printer = Printer(options)
    }

    /// What the files' readers noted, such as a last packet that is cut off.
    public var fileNotes: [CaptureFileNote] { decoder.fileNotes }

    /// What the packets were so far: among them those that could not be read.
    public var packetStatistics: PacketStatistics { decoder.statistics }

    /// The requests of which something is remembered until their response comes.
    var rememberedRequests: Int { printer.rememberedRequests }

    /// Reads a key log, with whose secrets connections with TLS are decrypted. It may still be being written.
    ///
    /// - Throws: ``CaptureError`` when it cannot be read. Lines that cannot be used are ``keyLogNotes``.
    public mutating func addKeyLog(_ source: any ByteSource) throws(CaptureError) {
        try decoder.addKeyLog(source)
    }

    /// The lines of key logs that cannot be used.
    public var keyLogNotes: [TLSKeyLogNote] { decoder.keyLogNotes }

    /// Reads a file to its end. Several files, in their order, are one capture.
    ///
    /// - Parameters:
    ///   - source: The file's bytes.
    ///   - isStopped: Asked before every packet whether to leave the rest of the file alone; never by default.
    ///   - write: Receives the report's lines as they come.
    /// - Throws: ``CaptureError`` when the file is not a capture, or damaged beyond reading on; what `write` throws.
    public mutating func read(
        _ source: any ByteSource, isStopped: () -> Bool = { false }, _ write: (ByteBuffer) throws -> Void
    ) throws {
        try decoder.decode(source, isStopped: isStopped) { try printer.show($0, write) }
    }

    /// Ends the capture, with what is still under way, and the numbers where they are asked for.
    ///
    /// - Throws: What `write` throws.
    public mutating func finish(_ write: (ByteBuffer) throws -> Void) rethrows {
        try decoder.finish { try printer.show($0, write) }
        if let text = printer.end() { try write(text) }
    }
}

extension CaptureReport {
    /// The part that events go through.
    private struct Printer {
        private let options: Options
        private let style: TextStyle
        /// Whether requests matter that are not shown themselves: their responses are about the same.
        private let seesEverything: Bool
        private var inspector: MessageInspector
        private var text: TextRenderer
        private var json: JSONLinesRenderer
        private var statistics = CaptureStatistics()
        private var groups = GroupTracker()
        /// The open connections with messages or requests without response that were counted, where some messages of a
        /// connection may be, and others not.
        private var countedConnections: Set<Int> = []

        init(_ options: Options) {
            self.options = options
            style = TextStyle(isColored: options.isColored)
            let filter = options.filter
            let findsFacts =
                options.content == .statistics || options.format == .text && options.content == .messages
                || !filter.topics.isEmpty || !filter.groups.isEmpty || filter.errorsOnly
            seesEverything =
                options.content == .timeline
                || findsFacts && (filter.latencyAbove != nil || filter.from != nil)
            // Filters by what messages are about, or by what went wrong, need to know it of all.
            let countsAlone =
                options.content == .statistics && filter.topics.isEmpty && filter.groups.isEmpty && !filter.errorsOnly
                && filter.recordKeys.isEmpty
            inspector = MessageInspector(
                topicNames: options.topicNames, interest: countsAlone ? .numbers : findsFacts ? .facts : .bodies)
            text = TextRenderer(
                isVerbose: options.isVerbose, isColored: options.isColored, payload: options.payload ?? .text,
                showsSecrets: options.showsSecrets, maximumBatchSize: options.maximumBatchSize,
                maximumInflatedSize: options.maximumInflatedSize)
            json = JSONLinesRenderer(
                payload: options.payload ?? .base64, showsSecrets: options.showsSecrets,
                maximumBatchSize: options.maximumBatchSize, maximumInflatedSize: options.maximumInflatedSize)
        }

        mutating func show(_ event: CapturedEvent, _ write: (ByteBuffer) throws -> Void) rethrows {
            // Names of topics are learned from whatever tells them, and what is over is forgotten.
            let filter = options.filter
            guard seesEverything || filter.mayMatch(event) || tellsNames(event) || isEnd(event) else { return }
            let inspected = inspector.inspect(event)
            if options.content == .statistics, !filter.choosesConnectionsAlone, count(inspected) { return }
            if options.content == .timeline {
                for entry in groups.add(inspected) where filter.matches(entry, of: inspected) {
                    try write(ByteBuffer(string: entry.line(style) + "\n"))
                }
                return
            }
            guard filter.matches(inspected) else { return }
            switch (options.content, options.format) {
            case (.statistics, _):
                if !filter.choosesConnectionsAlone, let connection = Self.connection(of: event) {
                    countedConnections.insert(connection)
                }
                statistics.add(inspected)
            case (_, .json): if let line = json.line(inspected) { try write(line) }
            case (_, .text):
                let lines = text.text(inspected)
                if !lines.isEmpty { try write(ByteBuffer(string: lines)) }
            }
        }

        /// Counts a connection at its end where messages of it were counted, or requests without response; whether the event
        /// is such an end.
        private mutating func count(_ inspected: InspectedEvent) -> Bool {
            guard case .connectionClosed(let summary) = inspected.event else { return false }
            if countedConnections.remove(summary.connection) != nil { statistics.add(inspected) }
            return true
        }

        /// The connection of what statistics count.
        private static func connection(of event: CapturedEvent) -> Int? {
            switch event {
            case .message(let message): message.connection
            case .unanswered(let request): request.connection
            case .note, .connectionClosed: nil
            }
        }

        /// Whether something is over of which there is something remembered.
        private func isEnd(_ event: CapturedEvent) -> Bool {
            switch event {
            case .unanswered, .connectionClosed: true
            case .message, .note: false
            }
        }

        /// The requests of which something is remembered until their response comes.
        var rememberedRequests: Int { inspector.rememberedRequests }

        private func tellsNames(_ event: CapturedEvent) -> Bool {
            guard case .message(let message) = event, let api = message.apiKey else { return false }
            return TopicNames.areTold(by: api)
        }

        func end() -> ByteBuffer? {
            guard options.content == .statistics else { return nil }
            switch options.format {
            case .json: return statistics.json(names: inspector.topicNames)
            case .text:
                let table = statistics.table(names: inspector.topicNames, isColored: options.isColored)
                return ByteBuffer(string: table)
            }
        }
    }
}
