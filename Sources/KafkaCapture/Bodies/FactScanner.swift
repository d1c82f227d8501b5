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
        switch message {
        case let request as ProduceRequest: return Self.facts(of: request, names)
        case let request as FetchRequest: return Self.facts(of: request, names)
        case let response as FetchResponse: return Self.facts(of: response, names)
        case let request as FindCoordinatorRequest: return Self.facts(of: request)
        default: break
        }
        guard let structure = message as? any JSONStructure else { return MessageFacts() }
        json.clear()
        structure.writeJSON(to: &json, version: version)
        return json.text.withUnsafeReadableBytes { bytes in
            var walk = FactWalk(names: names)
            unsafe walk.scan(bytes)
            return walk.facts
        }
    }

    // MARK: - Messages that are many, or say it in their own way

    private static func facts(of request: ProduceRequest, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        for topic in request.topicData { facts.add(topic: name(topic.name, topic.topicID, names)) }
        if let id = request.transactionalID { facts.add(transactionalID: id) }
        return facts
    }

    private static func facts(of request: FetchRequest, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        for topic in request.topics { facts.add(topic: name(topic.topic, topic.topicID, names)) }
        return facts
    }

    private static func facts(of response: FetchResponse, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        facts.add(error: response.errorCode)
        facts.throttleTimeMs = Int(response.throttleTimeMs)
        for topic in response.responses {
            facts.add(topic: name(topic.topic, topic.topicID, names))
            for partition in topic.partitions { facts.add(error: partition.errorCode) }
        }
        return facts
    }

    private static func facts(of request: FindCoordinatorRequest) -> MessageFacts {
        var facts = MessageFacts()
        for key in [request.key] + request.coordinatorKeys {
            switch request.keyType {
            case 0: facts.add(group: key)
            case 1: facts.add(transactionalID: key)
            default: break
            }
        }
        return facts
    }

    static func name(_ name: String, _ id: KafkaUUID, _ names: TopicNames) -> String {
        if !name.isEmpty || id.isZero { return name }
        return names[id] ?? id.description
    }
}
