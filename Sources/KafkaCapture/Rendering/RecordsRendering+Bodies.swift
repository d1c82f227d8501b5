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
        return write(decoded, version: body.version, context, to: &json)
    }

    /// Writes a message with what is known around it; false when it has no JSON form.
    mutating func write(
        _ message: any KafkaMessage, version: Int16, _ context: RenderingContext, to json: inout JSONWriter
    ) -> Bool {
        if !context.isSame(as: self.context) {
            self.context = context
            json.rendering = self
        }
        return write(message, version: version, to: &json)
    }

    /// Writes a message by itself; false when it has no JSON form.
    func write(_ message: any KafkaMessage, version: Int16, to json: inout JSONWriter) -> Bool {
        guard let structure = shown(message) else { return false }
        beginMessage()
        structure.writeJSON(to: &json, version: version)
        return true
    }

    /// A message as it is to be shown, the values of secret configurations in it hidden where secrets are; nil when it has no
    /// JSON form.
    func shown(_ message: any KafkaMessage) -> (any JSONStructure)? {
        (showsSecrets ? message : SecretConfigurations.hidden(in: message)) as? any JSONStructure
    }

    /// Writes a SASL token without header as SaslAuthenticate would carry it.
    private func write(token: ByteBuffer, to json: inout JSONWriter) {
        json.beginObject()
        json.name("authBytes")
        if !hide(token, to: &json) { json.base64(token) }
        json.endObject()
    }
}
