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
    private var tracker: ConversationTracker
    private var streamEvents: [StreamEvent] = []
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
        tracker = ConversationTracker(apis, settings)
    }

    /// What the packets were so far.
    public var statistics: PacketStatistics { parser.statistics }

    /// The bytes kept for what is incomplete: segments out of order, and frames under way.
    public var heldBytes: Int { reassembler.bytesWaiting + tracker.bytesHeld }

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
        while !isStopped(), let packet = try reader.next() { try receive(packet, body) }
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
        reassembler.finish(into: &streamEvents)
        try handOut(body)
    }

    @inline(__always)
    private mutating func handOut(_ body: (CapturedEvent) throws -> Void) rethrows {
        guard !streamEvents.isEmpty else { return }
        for event in streamEvents { tracker.receive(event, into: &events) }
        streamEvents.removeAll(keepingCapacity: true)
        defer { events.removeAll(keepingCapacity: true) }
        for event in events { try body(event) }
    }
}
