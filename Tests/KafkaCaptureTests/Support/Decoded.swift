import Foundation
import NIOCore
import TestSupport

@testable import KafkaCapture

/// Everything that decoding some bytes gives.
struct Decoded {
    var events: [CapturedEvent] = []
    var fileNotes: [CaptureFileNote] = []
    var keyLogNotes: [TLSKeyLogNote] = []
    var statistics = PacketStatistics()
    var error: CaptureError?
    var highestHeldBytes = 0

    var messages: [CapturedMessage] {
        events.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }

    var unanswered: [UnansweredRequest] {
        events.compactMap { if case .unanswered(let request) = $0 { request } else { nil } }
    }

    var notes: [ConnectionNote] {
        events.compactMap { if case .note(let note) = $0 { note } else { nil } }
    }

    /// What is said of TLS, with the connection.
    var tlsNotes: [(connection: Int, note: TLSNote)] {
        notes.flatMap { note in
            note.notes.compactMap { if case .tls(let tls) = $0 { (note.connection, tls) } else { nil } }
        }
    }

    var summaries: [ConnectionSummary] {
        events.compactMap { if case .connectionClosed(let summary) = $0 { summary } else { nil } }
    }

    var streams: [ExpectedStream] { ExpectedStream.streams(messages) }

    /// Decodes a capture's bytes.
    init(
        _ bytes: ByteBuffer, chunkSize: Int = .max, apis: ApiTable = KnownApis.table,
        settings: CaptureSettings = CaptureSettings(), keyLog: String? = nil
    ) {
        var decoder = CaptureDecoder(apis: apis, settings: settings)
        do {
            if let keyLog { try decoder.addKeyLog(BufferByteSource(ByteBuffer(string: keyLog))) }
            try decoder.decode(BufferByteSource(bytes, chunkSize: chunkSize)) { events.append($0) }
        } catch let failure as CaptureError {
            error = failure
        } catch {
            self.error = CaptureError(offset: -1, reason: "\(error)")
        }
        decoder.finish { events.append($0) }
        fileNotes = decoder.fileNotes
        keyLogNotes = decoder.keyLogNotes
        statistics = decoder.statistics
    }

    /// Decodes packets.
    init(
        _ packets: [CapturedPacket], apis: ApiTable = KnownApis.table, settings: CaptureSettings = CaptureSettings(),
        keyLog: String? = nil
    ) {
        var decoder = CaptureDecoder(apis: apis, settings: settings)
        do {
            if let keyLog { try decoder.addKeyLog(BufferByteSource(ByteBuffer(string: keyLog))) }
        } catch {
            self.error = error
        }
        for packet in packets {
            decoder.receive(packet) { events.append($0) }
            highestHeldBytes = max(highestHeldBytes, decoder.heldBytes)
        }
        decoder.finish { events.append($0) }
        statistics = decoder.statistics
    }

    static func fixture(_ name: String) throws -> ByteBuffer {
        ByteBuffer(bytes: try Fixtures.data("Captures/\(name)"))
    }
}
