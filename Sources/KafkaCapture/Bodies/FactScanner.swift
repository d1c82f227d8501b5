import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Finds out what a message is about from its JSON form: members have the same names across all APIs.
struct FactScanner {
    private var json = JSONWriter(rendering: WithoutBytes())

    /// Bytes and records tell nothing here.
    private struct WithoutBytes: JSONPayloadRendering {
        func write(records: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool {
            json.null()
            return true
        }

        func write(bytes: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool {
            json.null()
            return true
        }
    }

    /// The facts of a message.
    mutating func facts(of message: any KafkaMessage, version: Int16, names: TopicNames) -> MessageFacts {
        if let facts = Self.directFacts(of: message, names) { return facts }
        return facts(byWalkOf: message, version: version, names: names)
    }

    /// The facts of a message as its JSON form tells them.
    mutating func facts(byWalkOf message: any KafkaMessage, version: Int16, names: TopicNames) -> MessageFacts {
        guard let structure = message as? any JSONStructure else { return MessageFacts() }
        json.clear()
        structure.writeJSON(to: &json, version: version)
        return json.withText { bytes in
            var walk = FactWalk(names: names)
            unsafe walk.scan(bytes)
            return walk.facts
        }
    }
}
