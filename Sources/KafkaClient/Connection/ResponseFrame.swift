import KafkaCodec
import NIOCore

/// The decoding of answers, with what has to be tolerated of servers in the field.
enum ResponseFrame {
    /// Decodes a frame with its header.
    ///
    /// librdkafka's mock broker leaves one byte after its flexible Metadata answers. That one is accepted.
    ///
    /// - Returns: The answer, and a note where something odd was tolerated.
    static func decode<Response: KafkaResponse>(
        _ frame: ByteBuffer,
        as type: Response.Type,
        version: Int16
    ) throws(KafkaError) -> (response: Response, note: String?) {
        do throws(WireError) {
            var reader = WireReader(frame)
            _ = try ResponseHeader(from: &reader, version: Response.headerVersion(for: version))
            let response = try Response(from: &reader, version: version)
            if reader.remaining == 1, Response.apiKey == .metadata, Response.isFlexible(version: version) {
                return (response, "the broker left one byte after its Metadata answer")
            }
            try reader.expectEnd()
            return (response, nil)
        } catch {
            let text = "the answer to \(Response.apiKey) version \(version) is malformed"
            throw KafkaError(.malformedResponse, text, cause: error)
        }
    }
}
