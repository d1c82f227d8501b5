import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Bodies of messages, with what is secret in them hidden.
extension RecordsRendering {
    /// Writes the body of a captured message; false when there is none.
    mutating func write(
        _ body: MessageBody, of message: CapturedMessage, _ context: RenderingContext, to json: inout JSONWriter
    ) -> Bool {
        if body.message == nil, message.notes.contains(.saslToken) {
            write(token: message.frame, to: &json)
            return true
        }
        guard let decoded = body.message else { return false }
        if !context.isSame(as: self.context) {
            self.context = context
            json.rendering = self
        }
        return write(decoded, version: body.version, to: &json)
    }

    /// Writes a message by itself; false when it has no JSON form.
    func write(_ message: any KafkaMessage, version: Int16, to json: inout JSONWriter) -> Bool {
        let shown = showsSecrets ? message : SecretConfigurations.hidden(in: message)
        guard let structure = shown as? any JSONStructure else { return false }
        beginMessage()
        structure.writeJSON(to: &json, version: version)
        return true
    }

    /// Writes a SASL token without header as SaslAuthenticate would carry it.
    private func write(token: ByteBuffer, to json: inout JSONWriter) {
        json.beginObject()
        json.name("authBytes")
        if showsSecrets { json.base64(token) } else { json.string(Self.hidden(token.readableBytes)) }
        json.endObject()
    }
}
