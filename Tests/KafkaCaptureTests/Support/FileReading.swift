import NIOCore

@testable import KafkaCapture

/// A packet, short enough for an expectation.
struct CapturedPacketView: Hashable {
    var linkType: UInt16
    var nanoseconds: Int64?
    var bytes: [UInt8]
    var original: Int
}

typealias CaptureErrorView = CaptureError

enum FileReading {
    static func read(
        _ bytes: ByteBuffer, chunkSize: Int = .max
    ) -> (packets: [CapturedPacketView], notes: [String], error: CaptureErrorView?) {
        var reader = CaptureFileReader(BufferByteSource(bytes, chunkSize: chunkSize))
        var packets: [CapturedPacketView] = []
        do throws(CaptureError) {
            while let packet = try reader.next() {
                packets.append(
                    CapturedPacketView(
                        linkType: packet.linkType.rawValue, nanoseconds: packet.timestamp?.nanoseconds,
                        bytes: packet.bytes.array, original: packet.originalLength
                    )
                )
            }
            return (packets, reader.notes.map(\.text), nil)
        } catch {
            return (packets, reader.notes.map(\.text), error)
        }
    }
}
