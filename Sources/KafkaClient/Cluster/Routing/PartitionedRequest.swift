public import KafkaCodec

/// A topic with entries about its partitions: a part of a request, or of an answer.
public protocol PartitionGroup {
    /// What is asked or said about one partition.
    associatedtype Entry

    /// The topic's name.
    var topicName: String { get }

    /// The entries, in any order.
    var entries: [Entry] { get set }

    /// The number of the partition that an entry is about.
    static func partition(of entry: Entry) -> Int32
}

/// A request about partitions, by topic, of which each one's leader is asked for those that it leads.
///
/// A request of another API becomes a ``ShardedRequest`` by conforming to this protocol, and its answer to
/// ``PartitionedResponse``; nothing else has to be written.
public protocol PartitionedRequest: ShardedRequest where Piece == TopicPartition, Response: PartitionedResponse {
    /// A topic of the request.
    associatedtype Topic: PartitionGroup

    /// The topics, with the partitions that the request is about.
    var topics: [Topic] { get set }
}

/// An answer about partitions, by topic.
public protocol PartitionedResponse: KafkaResponse {
    /// A topic of the answer.
    associatedtype Topic: PartitionGroup

    /// For how long the broker asks to be left alone, in milliseconds.
    var throttleTimeMs: Int32 { get set }

    /// The topics, with what is said about their partitions.
    var topics: [Topic] { get set }

    /// An answer about nothing.
    init()

    /// What the broker has against the request about one partition.
    static func errorCode(of entry: Topic.Entry) -> ErrorCode
}

extension PartitionedRequest {
    public func pieces(brokers: [Int32]) -> [TopicPartition] {
        var seen: Set<TopicPartition> = []
        return topics.topicPartitions.filter { seen.insert($0).inserted }
    }

    public static func target(of piece: TopicPartition) -> RequestTarget { .leader(of: piece) }

    public func restricted(to pieces: Set<TopicPartition>) -> Self {
        var request = self
        request.topics = topics.filtered { pieces.contains($0) }
        return request
    }

    public static func errors(in response: Response, for pieces: [TopicPartition]) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        for topic in response.topics {
            for entry in topic.entries {
                let error = Response.errorCode(of: entry)
                guard error.isError else { continue }
                let partition = Response.Topic.partition(of: entry)
                errors[TopicPartition(topic: topic.topicName, partition: partition)] = error
            }
        }
        return errors
    }

    public static func response(_ response: Response, without pieces: Set<TopicPartition>) -> Response {
        var response = response
        response.topics = response.topics.filtered { !pieces.contains($0) }
        return response
    }

    public static func merge(_ responses: [Response]) -> Response {
        var merged = Response()
        merged.throttleTimeMs = responses.map(\.throttleTimeMs).max() ?? 0
        merged.topics = responses.flatMap(\.topics).joined()
        return merged
    }
}

extension Array where Element: PartitionGroup {
    fileprivate var topicPartitions: [TopicPartition] {
        flatMap { topic in
            topic.entries.map { TopicPartition(topic: topic.topicName, partition: Element.partition(of: $0)) }
        }
    }

    fileprivate func filtered(_ isWanted: (TopicPartition) -> Bool) -> [Element] {
        compactMap { topic in
            var filtered = topic
            filtered.entries = topic.entries.filter {
                isWanted(TopicPartition(topic: topic.topicName, partition: Element.partition(of: $0)))
            }
            return filtered.entries.isEmpty ? nil : filtered
        }
    }

    /// The topics by their names, each once with all of its partitions.
    fileprivate func joined() -> [Element] {
        var joined: [Element] = []
        var places: [String: Int] = [:]
        for topic in self {
            if let place = places[topic.topicName] {
                joined[place].entries += topic.entries
            } else {
                places[topic.topicName] = joined.count
                joined.append(topic)
            }
        }
        for place in joined.indices {
            joined[place].entries.sort { Element.partition(of: $0) < Element.partition(of: $1) }
        }
        return joined.sorted { $0.topicName < $1.topicName }
    }
}
