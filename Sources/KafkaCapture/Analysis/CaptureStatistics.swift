import KafkaCodec
import KafkaRecords

/// Numbers about a capture: by API and version, by topic, by group. Memory grows with how many of these there are, not with
/// the capture; beyond 100,000 topics the others are counted as one, and groups are not counted.
public struct CaptureStatistics: Sendable {
    /// Numbers about one API in one version.
    struct API: Sendable {
        var requests = 0
        var responses = 0
        var requestBytes = 0
        var responseBytes = 0
        var retries = 0
        var unanswered = 0
        var throttled = 0
        var latencies = LatencyHistogram()
        var errors: [ErrorCode: Int] = [:]
    }

    struct APIVersion: Hashable, Comparable, Sendable {
        var key: ApiKey
        var version: Int16

        static func < (left: APIVersion, right: APIVersion) -> Bool {
            (left.key, left.version) < (right.key, right.version)
        }
    }

    /// Numbers about one topic. Bytes are those of batches as they are on the wire, compressed.
    struct Topic: Sendable {
        var producedBytes = 0
        var producedRecords = 0
        var fetchedBytes = 0
        var fetchedRecords = 0
    }

    private(set) var apis: [APIVersion: API] = [:]
    private(set) var topics: [String: Topic] = [:]
    private(set) var groups = GroupTracker(writesEntries: false)
    private(set) var connections = 0
    private(set) var kafkaConnections = 0
    private(set) var missingBytes = 0
    private(set) var first: CaptureTimestamp?
    private(set) var last: CaptureTimestamp?
    private var retries = RetryDetector()
    private let maximumTopics: Int

    /// The name under which topics are counted that are too many. No topic can have it.
    static let furtherTopics = "(further topics)"

    /// Nothing counted yet.
    public init() { self.init(maximumTopics: 100_000) }

    /// Nothing counted yet.
    init(maximumTopics: Int) { self.maximumTopics = maximumTopics }

    /// Counts an event.
    public mutating func add(_ inspected: InspectedEvent) {
        groups.add(inspected)
        let isRetry = retries.isRetry(inspected)
        switch inspected.event {
        case .message(let message):
            if let time = message.timestamp {
                first = min(first ?? time, time)
                last = max(last ?? time, time)
            }
            add(message, inspected, isRetry: isRetry)
        case .unanswered(let request):
            let key = APIVersion(key: request.apiKey, version: request.apiVersion)
            apis[key, default: API()].unanswered += 1
        case .connectionClosed(let summary):
            connections += 1
            if summary.isKafka { kafkaConnections += 1 }
            missingBytes += summary.missingBytes
        case .note: break
        }
    }

    private mutating func add(_ message: CapturedMessage, _ inspected: InspectedEvent, isRetry: Bool) {
        if let body = inspected.body { addRecords(body, inspected) }
        guard let key = message.apiKey else { return }
        let place = APIVersion(key: key, version: message.apiVersion ?? -1)
        switch message.direction {
        case .request:
            apis[place, default: API()].requests += 1
            apis[place, default: API()].requestBytes += message.size
            if isRetry { apis[place, default: API()].retries += 1 }
        case .response:
            apis[place, default: API()].responses += 1
            apis[place, default: API()].responseBytes += message.size
            if let latency = message.latencyNanoseconds { apis[place, default: API()].latencies.add(latency) }
            if inspected.facts.throttleTimeMs > 0 { apis[place, default: API()].throttled += 1 }
            for error in inspected.facts.errors {
                apis[place, default: API()].errors[error.code, default: 0] += error.count
            }
        }
    }

    private mutating func addRecords(_ body: any KafkaMessage, _ inspected: InspectedEvent) {
        let isProduced = body is ProduceRequest
        for partition in CapturedRecords.all(in: body) {
            let names = inspected.context.topicNames
            var name =
                partition.topic.isEmpty
                ? names[partition.topicID] ?? partition.topicID.description : partition.topic
            if topics.count >= maximumTopics, topics[name] == nil { name = Self.furtherTopics }
            var bytes = 0
            var records = 0
            var batches = RecordSet(partition.records).makeBatchIterator()
            // What comes behind damage cannot be counted.
            while let batch = try? batches.next() {
                bytes += batch.sizeInBytes
                records += Int(batch.declaredRecordCount ?? 1)
            }
            if isProduced {
                topics[name, default: Topic()].producedBytes += bytes
                topics[name, default: Topic()].producedRecords += records
            } else {
                topics[name, default: Topic()].fetchedBytes += bytes
                topics[name, default: Topic()].fetchedRecords += records
            }
        }
    }

    /// The time from the first message to the last, in seconds.
    var seconds: Double {
        guard let span = Conversation.latency(from: first, to: last) else { return 0 }
        return Double(span) / 1e9
    }

    /// Bytes per second, over the time from the first message to the last; nil where no time passed.
    func rate(_ bytes: Int) -> Double? { seconds > 0 ? Double(bytes) / seconds : nil }

    /// The topics by name, those whose id has got its name later among them.
    func namedTopics(_ names: TopicNames) -> [(name: String, topic: Topic)] {
        var named: [String: Topic] = [:]
        for (name, topic) in topics {
            let name = KafkaUUID(name).flatMap { names[$0] } ?? name
            named[name, default: Topic()].producedBytes += topic.producedBytes
            named[name, default: Topic()].producedRecords += topic.producedRecords
            named[name, default: Topic()].fetchedBytes += topic.fetchedBytes
            named[name, default: Topic()].fetchedRecords += topic.fetchedRecords
        }
        return named.sorted { $0.key < $1.key }.map { (name: $0.key, topic: $0.value) }
    }
}
