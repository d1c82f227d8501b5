/// Decodes captures: files in, Kafka's messages out.
///
/// ```swift
/// var decoder = CaptureDecoder(apis: apis)
/// try decoder.decode(FileByteSource(path: path)) { event in
///     if case .message(let message) = event { print(message.apiKey as Any) }
/// }
/// decoder.finish { event in … }
/// ```
///
/// Several files, given in order, are one capture: connections go on from one to the next. Memory is bounded by
/// ``CaptureSettings``, whatever the files' size.
public struct CaptureDecoder {
    private let settings: CaptureSettings
    private var parser: PacketParser
    private var reassembler: StreamReassembler
    private var tls: TLSStreams
    private var tracker: ConversationTracker
    private var streamEvents: [StreamEvent] = []
    private var tlsOutput: [TLSOutput] = []
    private var events: [CapturedEvent] = []

    /// What the files' readers noted, such as a last packet that is cut off.
    public private(set) var fileNotes: [CaptureFileNote] = []

    /// A decoder.
    ///
    /// - Parameters:
    ///   - apis: The APIs to recognise.
    ///   - settings: The bounds of memory and patience.
    public init(apis: ApiTable, settings: CaptureSettings = CaptureSettings()) {
        self.settings = settings
        parser = PacketParser(maximumFragmentBytes: settings.maximumFragmentBytes)
        reassembler = StreamReassembler(settings)
        tls = TLSStreams(settings)
        tracker = ConversationTracker(apis, settings)
    }

    /// Reads a key log, with whose secrets connections with TLS 1.2 and 1.3 are decrypted.
    ///
    /// Its format is that of NSS, which browsers, OpenSSL, Java agents and Python (`SSLContext.keylog_filename`) write. It may
    /// still be being written: when a secret is missing, the source is read on. Key logs within captures (decryption secrets
    /// blocks of pcapng) are used as well, without being asked for.
    ///
    /// - Parameter source: The key log's bytes. A source that waits at its end would make the decoder wait.
    /// - Throws: ``CaptureError`` when it cannot be read. Lines that cannot be used are ``keyLogNotes``.
    public mutating func addKeyLog(_ source: any ByteSource) throws(CaptureError) {
        try tls.addKeyLog(source)
    }

    /// The lines of key logs that cannot be used; the first thousand of each.
    public var keyLogNotes: [TLSKeyLogNote] { tls.keyLogNotes }

    /// What the packets were so far.
    public var statistics: PacketStatistics { parser.statistics }

    /// The bytes kept for what is incomplete: segments out of order, frames under way, and what is still encrypted.
    public var heldBytes: Int { reassembler.bytesWaiting + tls.bytesHeld + tracker.bytesHeld }

    /// The requests that wait for their response.
    var outstandingRequests: Int { tracker.outstandingRequests }

    /// Decodes a file to its end.
    ///
    /// - Parameters:
    ///   - source: The file's bytes.
    ///   - isStopped: Asked before every packet whether to leave the rest of the file alone; never by default.
    ///   - body: Receives what is found, in the order in which it became complete.
    /// - Throws: ``CaptureError`` when the file is not a capture, or damaged beyond reading on; what was found before has been
    ///   handed out. Whatever `body` throws ends the decoding.
    public mutating func decode(
        _ source: any ByteSource, isStopped: () -> Bool = { false }, _ body: (CapturedEvent) throws -> Void
    ) throws {
        var reader = CaptureFileReader(
            source, maximumPacketSize: settings.maximumPacketSize, chunkSize: settings.chunkSize
        )
        // Of a file that was left in its middle there is nothing to say.
        defer { if !isStopped() { fileNotes += reader.notes } }
        while !isStopped(), let packet = try reader.next() {
            for block in reader.takeKeyLogs() { fileNotes += tls.addKeyLog(block) }
            try receive(packet, body)
        }
    }

    /// Takes in one packet.
    ///
    /// - Parameters:
    ///   - packet: The packet.
    ///   - body: Receives what it completes.
    public mutating func receive(_ packet: CapturedPacket, _ body: (CapturedEvent) throws -> Void) rethrows {
        guard let segment = parser.parse(packet) else { return }
        reassembler.receive(segment, into: &streamEvents)
        try handOut(body)
    }

    /// Ends the capture: hands out what was still under way, the requests without response, and all connections that are
    /// open. Nothing may be taken in afterwards but a new capture.
    public mutating func finish(_ body: (CapturedEvent) throws -> Void) rethrows {
        tls.endKeyLogs()
        reassembler.finish(into: &streamEvents)
        try handOut(body)
    }

    @inline(__always)
    private mutating func handOut(_ body: (CapturedEvent) throws -> Void) rethrows {
        guard !streamEvents.isEmpty else { return }
        for event in streamEvents {
            if tls.concerns(event) { decrypt(event) } else { tracker.receive(event, into: &events) }
        }
        streamEvents.removeAll(keepingCapacity: true)
        defer { events.removeAll(keepingCapacity: true) }
        for event in events { try body(event) }
    }

    /// Takes in an event of a connection that has TLS, or may have it.
    private mutating func decrypt(_ event: StreamEvent) {
        tls.receive(event, into: &tlsOutput)
        for output in tlsOutput {
            switch output {
            case .stream(let event): tracker.receive(event, into: &events)
            case .note(let note): events.append(.note(note))
            }
        }
        tlsOutput.removeAll(keepingCapacity: true)
        guard case .closed = event.kind else { return }
        if let session = tls.session(event.connection), case .connectionClosed(var summary) = events.last {
            summary.tls = session
            events[events.count - 1] = .connectionClosed(summary)
        }
        tls.forget(event.connection)
    }
}
