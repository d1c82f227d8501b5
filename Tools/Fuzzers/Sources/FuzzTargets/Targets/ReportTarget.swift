import KafkaCapture
import KafkaCodec
import KafkaRecords
import NIOCore

extension FuzzTarget {
    /// Bytes as a capture file of which every kind of report is made, through every kind of filter: the first two bytes
    /// decide which. Some files are compressed.
    static let report = FuzzTarget(
        "report",
        corpus: {
            let pieces = try CaptureCorpus.pieces(size: 4_000)
            let compressed = try pieces.enumerated().filter { $0.offset % 7 == 0 }.map { piece in
                try gzip(piece.element)
            }
            return (pieces + compressed).enumerated().map { index, piece in
                [UInt8(truncatingIfNeeded: index &* 5), UInt8(truncatingIfNeeded: index &* 3 / 2)] + piece
            }
        },
        memoryFactor: 2_000, memoryBase: 32 << 20
    ) { input in
        var bytes = input
        guard let choice = bytes.readInteger(as: UInt16.self) else { return .refused("no file") }
        var options = CaptureReport.Options()
        options.maximumBatchSize = inflatedLimit
        options.settings = CaptureTargetSettings.small
        options.content = [.messages, .timeline, .statistics, .statistics][Int(choice & 3)]
        options.format = choice & 4 == 0 ? .text : .json
        options.isVerbose = choice & 8 == 0
        options.isColored = false
        options.payload = choice & 16 == 0 ? nil : .hidden
        options.showsSecrets = choice & 32 != 0
        options.filter = filter(choice >> 6)
        options.topicNames = TopicNames([KafkaUUID(high: 1, low: 2): "a topic"])
        var report = CaptureReport(options)
        var outcome = Outcome.accepted
        func check(_ text: ByteBuffer) throws {
            try expect(
                text.readableBytesView.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x0a },
                "a control character in a report")
        }
        do {
            try report.read(BufferByteSource(bytes, chunkSize: choice & 64 == 0 ? .max : 113), check)
            // A second file: connections go on from the first.
            if choice & 0x8000 != 0 { try report.read(BufferByteSource(bytes), check) }
        } catch let error as CaptureError {
            try expect(error.offset >= 0, "an error at \(error.offset)")
            outcome = .refused("not a capture, or damaged")
        }
        try report.finish(check)
        return outcome
    }

    private static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        var output = ByteBuffer()
        try Compressor(.gzip).compress(bytes.span.bytes, into: &output)
        return Array(output.readableBytesView)
    }

    private static func filter(_ choice: UInt16) -> CaptureFilter {
        var filter = CaptureFilter(maximumBatchSize: inflatedLimit)
        switch choice & 15 {
        case 0: filter.apis = [.produce, .fetch, .joinGroup]
        case 1: filter.topics = ["cap-snappy", "cap-group"]
        case 2: filter.groups = ["billing-cap-kpy"]
        case 3: filter.clientIDs = ["rdkafka"]
        case 4: filter.connections = [0, 2, 4]
        case 5: filter.endpoints = ["127.0.0.1", "127.0.0.1:19092"]
        case 6: filter.correlationIDs = [1, 2, 3]
        case 7: filter.from = CaptureTimestamp(nanoseconds: 1_795_373_675_000_000_000)
        case 8: filter.until = CaptureTimestamp(nanoseconds: 1_795_373_680_000_000_000)
        case 9: filter.errorsOnly = true
        case 10: filter.latencyAbove = 1_000_000
        case 11: filter.recordKeys = [ByteBuffer(string: "key-1")]
        default: break
        }
        return filter
    }
}
