import KafkaCodec
import KafkaRecords
import NIOCore

/// Decodes messages' bodies and says what they are about, and learns from them the names of topics.
///
/// Events have to come in their order: a response is about what its request was about, and an id has its name from the
/// first message on that tells it.
public struct MessageInspector {
    /// What a response takes over from its request.
    private struct Request {
        var facts: MessageFacts
        var protocolType: String?
    }

    /// What messages are inspected for.
    enum Interest: Hashable, Sendable {
        /// Their bodies.
        case bodies
        /// Their bodies, and what they are about.
        case facts
        /// What statistics count: bodies that tell nothing of it are not decoded.
        case numbers
    }

    /// The requests whose bodies statistics look into, beside those about groups.
    private static let countedRequests: Set<Int16> = Set(
        ([ApiKey.produce] + GroupTracker.apis + [.updateMetadata, .leaderAndIsr]).map(\.rawValue))

    private let interest: Interest
    private var scanner = FactScanner()
    private let decompressor = Decompressor()
    private var requests = RequestMemory<Request>()

    /// The names of topics that are known by now.
    public private(set) var topicNames: TopicNames

    /// The requests of which something is remembered until their response comes.
    var rememberedRequests: Int { requests.count }

    /// An inspector.
    ///
    /// - Parameters:
    ///   - topicNames: Names of topics that are known from elsewhere.
    ///   - findsFacts: Whether ``InspectedEvent/facts`` are looked for; it takes time.
    public init(topicNames: TopicNames = TopicNames(), findsFacts: Bool = true) {
        self.init(topicNames: topicNames, interest: findsFacts ? .facts : .bodies)
    }

    init(topicNames: TopicNames, interest: Interest) {
        self.topicNames = topicNames
        self.interest = interest
    }

    /// Decodes what an event carries.
    public mutating func inspect(_ event: CapturedEvent) -> InspectedEvent {
        switch event {
        case .message(let message):
            return inspect(message, event)
        case .unanswered(let request):
            let known = requests.take(connection: request.connection, request.correlationID)
            return InspectedEvent(event: event, facts: known?.facts ?? MessageFacts(), context: RenderingContext())
        case .connectionClosed(let summary):
            requests.forget(connection: summary.connection)
        case .note: break
        }
        return InspectedEvent(event: event, facts: MessageFacts(), context: RenderingContext())
    }

    private mutating func inspect(_ captured: CapturedMessage, _ event: CapturedEvent) -> InspectedEvent {
        guard isOfInterest(captured) else {
            return InspectedEvent(event: event, facts: MessageFacts(), context: RenderingContext())
        }
        let body = MessageBody(of: captured)
        var request: Request?
        if captured.direction == .response, let id = captured.correlationID {
            request = requests.take(connection: captured.connection, id)
        }
        var facts = request?.facts ?? MessageFacts()
        var context = RenderingContext()
        if let message = body.message {
            topicNames.learn(from: message)
            context = RenderingContext(of: message, names: topicNames, protocolType: request?.protocolType)
            if context.internalTopics.values.contains(.clusterMetadata), learnFromMetadata(message) {
                context.topicNames = topicNames
            }
            if interest != .bodies, interest == .facts || captured.direction == .response {
                let own = scanner.facts(of: message, version: body.version, names: topicNames)
                facts.merge(own)
            }
        }
        if captured.direction == .request, let id = captured.correlationID,
            !facts.isEmpty || context.protocolType != nil, body.message.map(Self.isAnswered) != false
        {
            let request = Request(facts: facts, protocolType: context.protocolType)
            requests.set(request, connection: captured.connection, id)
        }
        return InspectedEvent(event: event, facts: facts, decoded: body, context: context)
    }

    /// Whether a request gets a response, or is told to have got none: all but those to Produce without acknowledgement.
    static func isAnswered(_ message: any KafkaMessage) -> Bool {
        ApiKey(rawValue: type(of: message).specification.key) != .produce || (message as? ProduceRequest)?.acks != 0
    }

    private func isOfInterest(_ captured: CapturedMessage) -> Bool {
        guard interest == .numbers, captured.direction == .request else { return true }
        return captured.apiKey.map { Self.countedRequests.contains($0.rawValue) } ?? false
    }

    /// Takes in the names that records of the cluster metadata tell; whether there was one.
    private mutating func learnFromMetadata(_ message: any KafkaMessage) -> Bool {
        let known = topicNames
        let decompressor = decompressor.limited(by: InflationBudget(decompressor.sizeLimit))
        for partition in CapturedRecords.all(in: message)
        where partition.topicID == InternalTopic.clusterMetadataID
            || partition.topic == InternalTopic.clusterMetadataName
        {
            for batch in partition.batches where !batch.isControl {
                do throws(RecordsError) {
                    for record in try batch.records(using: decompressor, verifyingChecksum: false) {
                        guard let value = record.value.flatMap(InternalRecord.metadata) else { continue }
                        topicNames.learn(from: value.message)
                    }
                } catch {
                    // What cannot be read tells no names; showing the message says why. The next batch may be whole.
                }
            }
        }
        return !topicNames.isSame(as: known)
    }
}

extension MessageFacts {
    var isEmpty: Bool { topics.isEmpty && groups.isEmpty && transactionalIDs.isEmpty && errors.isEmpty }

    /// Adds what a response is about to what its request was about.
    mutating func merge(_ other: MessageFacts) {
        if isEmpty {
            self = other
            return
        }
        for topic in other.topics { add(topic: topic) }
        for group in other.groups { add(group: group) }
        for id in other.transactionalIDs { add(transactionalID: id) }
        errors = other.errors
        throttleTimeMs = other.throttleTimeMs
    }
}
