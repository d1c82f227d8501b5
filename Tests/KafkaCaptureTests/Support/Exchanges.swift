import KafkaCodec
import KafkaRecords
import NIOCore

@testable import KafkaCapture

/// A connection of messages made with the codec, and what a report says about it.
struct Exchanges {
    private(set) var talk = Talk()
    private var correlationID: Int32 = 0

    init() {
        talk.open()
    }

    /// A request and its response.
    mutating func add<Request: KafkaRequest>(
        _ request: Request, _ response: Request.Response?, version: Int16, clientID: String = "tester"
    ) throws {
        correlationID += 1
        talk.send(.client, try request.frame(version: version, correlationID: correlationID, clientID: clientID))
        guard let response else { return }
        talk.send(.server, try response.frame(version: version, correlationID: correlationID))
    }

    /// Bytes of the client in a frame, without a header.
    mutating func sendBytes(_ bytes: ByteBuffer) { talk.send(.client, Frames.prefixed(bytes)) }

    mutating func wait(nanoseconds: Int64) { talk.time += nanoseconds }

    /// The lines of a report.
    func report(_ change: (inout CaptureReport.Options) -> Void = { _ in }) throws -> [String] {
        var options = CaptureReport.Options()
        change(&options)
        return try Self.report(options, pcap)
    }

    var pcap: ByteBuffer {
        var file = FileBuilder()
        file.pcapHeader(magic: 0xa1b2_3c4d)
        for packet in talk.packets {
            let time = packet.timestamp?.nanoseconds ?? 0
            file.pcapPacket(UInt32(time / 1_000_000_000), UInt32(time % 1_000_000_000), packet.bytes.array)
        }
        return file.bytes
    }

    static func report(_ options: CaptureReport.Options, _ files: ByteBuffer...) throws -> [String] {
        var report = CaptureReport(options)
        var text = ""
        for file in files { try report.read(BufferByteSource(file)) { text += String(buffer: $0) } }
        report.finish { text += String(buffer: $0) }
        return text.split(separator: "\n").map(String.init)
    }

    static func batch(_ records: [(key: ByteBuffer?, value: ByteBuffer?)]) throws -> ByteBuffer {
        var builder = RecordBatchBuilder()
        for record in records { _ = try builder.append(key: record.key, value: record.value, timestamp: 1_000) }
        return try builder.finish()
    }
}
