import KafkaCapture
import KafkaCodec
import NIOCore

extension FuzzTarget {
    /// Bytes as a capture file, read in pieces whose size the first byte decides, decoded and rendered.
    static let capture = FuzzTarget(
        "capture",
        corpus: { try CaptureCorpus.pieces(size: 3_000).enumerated().map { [UInt8($0.offset % 4)] + $0.element } },
        memoryFactor: 600, memoryBase: 16 << 20
    ) { input in
        var bytes = input
        guard let choice = bytes.readInteger(as: UInt8.self) else { return .refused("no file") }
        return try decode(bytes, chunkSize: [.max, 1, 97, 4_096][Int(choice) % 4])
    }

    /// Bytes as a capture of TLS whose key log is known, as ``capture``.
    static let tls = FuzzTarget(
        "tls",
        corpus: {
            try CaptureCorpus.tlsPieces(size: 3_000).enumerated().map { [UInt8($0.offset % 4)] + $0.element }
        },
        memoryFactor: 600, memoryBase: 16 << 20
    ) { input in
        var bytes = input
        guard let choice = bytes.readInteger(as: UInt8.self) else { return .refused("no file") }
        return try decode(
            bytes, chunkSize: [.max, 1, 97, 4_096][Int(choice) % 4], keyLog: try CaptureCorpus.keyLog())
    }

    /// Bytes as a key log, read whole and in pieces.
    static let keyLog = FuzzTarget(
        "keylog",
        corpus: {
            try CaptureCorpus.keyLog().readableBytesView.split(separator: UInt8(ascii: "\n")).map {
                Array($0) + Array("\n".utf8) + Array("# comment\nCLIENT_RANDOM 00 11\r\n".utf8)
            }
        },
        memoryFactor: 100
    ) { input in
        func notes(_ chunkSize: Int) throws -> [TLSKeyLogNote] {
            var decoder = CaptureDecoder(apis: .kafka)
            try decoder.addKeyLog(BufferByteSource(input, chunkSize: chunkSize))
            decoder.finish { _ in }
            return decoder.keyLogNotes
        }
        let whole = try notes(.max)
        try expect(try notes(7) == whole, "other notes when it is read in pieces")
        let lines = input.readableBytesView.count { $0 == UInt8(ascii: "\n") } + 1
        try expect(whole.allSatisfy { (1...lines).contains($0.line) }, "a note about a line that is not there")
        return whole.count > 1 ? .refused("more than one line cannot be used") : .accepted
    }

    private static var settings: CaptureSettings {
        var settings = CaptureSettings()
        settings.maximumPacketSize = 1 << 18
        settings.chunkSize = 1 << 14
        settings.maximumFragmentBytes = 1 << 16
        settings.maximumConnections = 16
        settings.maximumReorderedBytes = 1 << 16
        settings.maximumReorderedSegments = 64
        settings.maximumWaitingBytes = 1 << 17
        settings.maximumFrameSize = 1 << 20
        settings.maximumUnfinishedFrameBytes = 1 << 18
        settings.searchBytes = 1 << 14
        settings.recognitionBytes = 1 << 16
        settings.maximumOutstandingRequests = 64
        settings.maximumBytesBeforeKey = 1 << 14
        settings.maximumEncryptedBytes = 1 << 17
        return settings
    }

    private static func decode(_ bytes: ByteBuffer, chunkSize: Int, keyLog: ByteBuffer? = nil) throws -> Outcome {
        let settings = settings
        var decoder = CaptureDecoder(apis: .kafka, settings: settings)
        if let keyLog { try decoder.addKeyLog(BufferByteSource(keyLog)) }
        var lines = JSONLinesRenderer(maximumBatchSize: inflatedLimit)
        var text = TextRenderer(isVerbose: true, maximumBatchSize: inflatedLimit)
        var size = 0
        var outcome = Outcome.accepted
        func show(_ event: CapturedEvent) throws {
            if case .message(let message) = event { size += message.frame.readableBytes }
            if let line = lines.line(event) {
                let view = line.readableBytesView
                try expect(view.last == UInt8(ascii: "\n"), "a line without an end")
                try expect(view.dropLast().allSatisfy { $0 >= 0x20 }, "a control character in a line")
            }
            try expect(
                text.text(event).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x0a },
                "a control character in text")
        }
        do {
            try decoder.decode(BufferByteSource(bytes, chunkSize: chunkSize), show)
        } catch let error as CaptureError {
            try expect(
                error.offset >= 0 && error.offset <= bytes.readableBytes, "an error at \(error.offset) of the file")
            outcome = .refused("not a capture, or damaged")
        }
        try expect(
            decoder.heldBytes <= settings.maximumWaitingBytes + settings.maximumUnfinishedFrameBytes
                + settings.maximumEncryptedBytes,
            "\(decoder.heldBytes) bytes were kept")
        try decoder.finish(show)
        try expect(size <= bytes.readableBytes, "frames of \(size) bytes from \(bytes.readableBytes)")
        return outcome
    }
}
