import KafkaCodec
import NIOCore

/// A captured message's body, decoded.
struct MessageBody {
    /// The message, nil when it cannot be decoded.
    var message: (any KafkaMessage)?

    /// The version in which it was written.
    var version: Int16

    /// Why it cannot be decoded, or what is special about it.
    var note: String?

    /// Decodes a body as far as it is all there and known.
    init(of captured: CapturedMessage) {
        version = captured.apiVersion ?? 0
        guard let body = captured.body, let api = captured.apiKey else { return }
        let isUnsupported = Self.isUnsupportedVersion(captured, body)
        if isUnsupported {
            version = 0
            note = "the broker does not know the version asked for, and answers in version 0"
        }
        let type: (any KafkaMessage.Type)?
        switch captured.direction {
        case .request: type = MessageCatalogue.request(for: api)
        case .response: type = MessageCatalogue.response(for: api)
        }
        guard let type, type.validVersions.contains(version) else { return }
        do throws(WireError) {
            message = try type.init(decoding: body, version: version)
        } catch {
            note = "the body cannot be decoded: \(error)"
        }
    }

    /// Whether this is the answer to an ApiVersions request in a version that the broker does not know: it is written in
    /// version 0, so that every client can read it (KIP-511).
    private static func isUnsupportedVersion(_ captured: CapturedMessage, _ body: ByteBuffer) -> Bool {
        captured.direction == .response && captured.apiKey?.rawValue == 18
            && body.getInteger(at: body.readerIndex, as: Int16.self) == 35
    }
}
