import KafkaCodec

/// Messages that are many, or say what they are about in their own way: their fields tell it without their JSON form.
extension FactScanner {
    /// The facts of a message, nil for one that is not of these.
    static func directFacts(of message: any KafkaMessage, _ names: TopicNames) -> MessageFacts? {
        // A look at the key first: each attempt at a type costs more.
        switch ApiKey(rawValue: type(of: message).specification.key) {
        case .produce:
            if let request = message as? ProduceRequest { return facts(of: request, names) }
            return (message as? ProduceResponse).map { facts(of: $0, names) }
        case .fetch:
            if let request = message as? FetchRequest { return facts(of: request, names) }
            return (message as? FetchResponse).map { facts(of: $0, names) }
        case .metadata:
            return (message as? MetadataResponse).map { facts(of: $0, names) }
        case .offsetCommit:
            if let request = message as? OffsetCommitRequest { return facts(of: request, names) }
            return (message as? OffsetCommitResponse).map { facts(of: $0, names) }
        case .heartbeat:
            if let request = message as? HeartbeatRequest { return facts(of: request) }
            return (message as? HeartbeatResponse).map { facts(of: $0) }
        case .findCoordinator:
            return (message as? FindCoordinatorRequest).map { facts(of: $0) }
        default: return nil
        }
    }

    private static func facts(of request: ProduceRequest, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        for topic in request.topicData { facts.add(topic: name(topic.name, topic.topicID, names)) }
        if let id = request.transactionalID { facts.add(transactionalID: id) }
        return facts
    }

    private static func facts(of response: ProduceResponse, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        for topic in response.responses {
            facts.add(topic: name(topic.name, topic.topicID, names))
            for partition in topic.partitionResponses { facts.add(error: partition.errorCode) }
        }
        facts.throttleTimeMs = Int(response.throttleTimeMs)
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

    private static func facts(of response: MetadataResponse, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        facts.throttleTimeMs = Int(response.throttleTimeMs)
        for topic in response.topics {
            facts.add(error: topic.errorCode)
            if let name = topic.name { facts.add(topic: name) }
            if !topic.topicID.isZero { facts.add(topic: names[topic.topicID] ?? topic.topicID.description) }
            for partition in topic.partitions { facts.add(error: partition.errorCode) }
        }
        facts.add(error: response.errorCode)
        return facts
    }

    private static func facts(of request: OffsetCommitRequest, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        facts.add(group: request.groupID)
        for topic in request.topics { facts.add(topic: name(topic.name, topic.topicID, names)) }
        return facts
    }

    private static func facts(of response: OffsetCommitResponse, _ names: TopicNames) -> MessageFacts {
        var facts = MessageFacts()
        facts.throttleTimeMs = Int(response.throttleTimeMs)
        for topic in response.topics {
            facts.add(topic: name(topic.name, topic.topicID, names))
            for partition in topic.partitions { facts.add(error: partition.errorCode) }
        }
        return facts
    }

    private static func facts(of request: HeartbeatRequest) -> MessageFacts {
        var facts = MessageFacts()
        facts.add(group: request.groupID)
        return facts
    }

    private static func facts(of response: HeartbeatResponse) -> MessageFacts {
        var facts = MessageFacts()
        facts.throttleTimeMs = Int(response.throttleTimeMs)
        facts.add(error: response.errorCode)
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
