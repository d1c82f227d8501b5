public import KafkaCodec

/// The parts that requests about partitions and their answers have in common, whatever their types are called.
protocol PartitionGroup {
    associatedtype Entry
    var topicName: String { get }
    var entries: [Entry] { get set }
    static func partition(of entry: Entry) -> Int32
}

extension Array where Element: PartitionGroup {
    var topicPartitions: [TopicPartition] {
        flatMap { topic in
            topic.entries.map { TopicPartition(topic: topic.topicName, partition: Element.partition(of: $0)) }
        }
    }

    func filtered(_ isWanted: (TopicPartition) -> Bool) -> [Element] {
        compactMap { topic in
            var filtered = topic
            filtered.entries = topic.entries.filter {
                isWanted(TopicPartition(topic: topic.topicName, partition: Element.partition(of: $0)))
            }
            return filtered.entries.isEmpty ? nil : filtered
        }
    }

    /// The topics by their names, each once with all of its partitions.
    func joined() -> [Element] {
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

extension Array where Element == TopicPartition {
    fileprivate var distinct: [TopicPartition] {
        var seen: Set<TopicPartition> = []
        return filter { seen.insert($0).inserted }
    }
}

// MARK: - ListOffsets

extension ListOffsetsRequest.ListOffsetsTopic: PartitionGroup {
    var topicName: String { name }
    var entries: [ListOffsetsRequest.ListOffsetsPartition] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: ListOffsetsRequest.ListOffsetsPartition) -> Int32 { entry.partitionIndex }
}

extension ListOffsetsResponse.ListOffsetsTopicResponse: PartitionGroup {
    var topicName: String { name }
    var entries: [ListOffsetsResponse.ListOffsetsPartitionResponse] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: ListOffsetsResponse.ListOffsetsPartitionResponse) -> Int32 { entry.partitionIndex }
}

extension ListOffsetsRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [TopicPartition] { topics.topicPartitions.distinct }

    public static func target(of piece: TopicPartition) -> RequestTarget { .leader(of: piece) }

    public func restricted(to pieces: Set<TopicPartition>) -> ListOffsetsRequest {
        var request = self
        request.topics = topics.filtered { pieces.contains($0) }
        return request
    }

    public static func errors(
        in response: ListOffsetsResponse, for pieces: [TopicPartition]
    ) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        for topic in response.topics {
            for entry in topic.partitions where entry.errorCode.isError {
                errors[TopicPartition(topic: topic.name, partition: entry.partitionIndex)] = entry.errorCode
            }
        }
        return errors
    }

    public static func response(
        _ response: ListOffsetsResponse, without pieces: Set<TopicPartition>
    ) -> ListOffsetsResponse {
        var response = response
        response.topics = response.topics.filtered { !pieces.contains($0) }
        return response
    }

    public static func merge(_ responses: [ListOffsetsResponse]) -> ListOffsetsResponse {
        ListOffsetsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0, topics: responses.flatMap(\.topics).joined())
    }
}

// MARK: - DeleteRecords

extension DeleteRecordsRequest.DeleteRecordsTopic: PartitionGroup {
    var topicName: String { name }
    var entries: [DeleteRecordsRequest.DeleteRecordsPartition] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: DeleteRecordsRequest.DeleteRecordsPartition) -> Int32 { entry.partitionIndex }
}

extension DeleteRecordsResponse.DeleteRecordsTopicResult: PartitionGroup {
    var topicName: String { name }
    var entries: [DeleteRecordsResponse.DeleteRecordsPartitionResult] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: DeleteRecordsResponse.DeleteRecordsPartitionResult) -> Int32 {
        entry.partitionIndex
    }
}

extension DeleteRecordsRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [TopicPartition] { topics.topicPartitions.distinct }

    public static func target(of piece: TopicPartition) -> RequestTarget { .leader(of: piece) }

    public func restricted(to pieces: Set<TopicPartition>) -> DeleteRecordsRequest {
        var request = self
        request.topics = topics.filtered { pieces.contains($0) }
        return request
    }

    public static func errors(
        in response: DeleteRecordsResponse, for pieces: [TopicPartition]
    ) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        for topic in response.topics {
            for entry in topic.partitions where entry.errorCode.isError {
                errors[TopicPartition(topic: topic.name, partition: entry.partitionIndex)] = entry.errorCode
            }
        }
        return errors
    }

    public static func response(
        _ response: DeleteRecordsResponse, without pieces: Set<TopicPartition>
    ) -> DeleteRecordsResponse {
        var response = response
        response.topics = response.topics.filtered { !pieces.contains($0) }
        return response
    }

    public static func merge(_ responses: [DeleteRecordsResponse]) -> DeleteRecordsResponse {
        DeleteRecordsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0, topics: responses.flatMap(\.topics).joined())
    }
}

// MARK: - OffsetForLeaderEpoch

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic: PartitionGroup {
    var topicName: String { topic }
    var entries: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: OffsetForLeaderEpochRequest.OffsetForLeaderPartition) -> Int32 { entry.partition }
}

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult: PartitionGroup {
    var topicName: String { topic }
    var entries: [OffsetForLeaderEpochResponse.EpochEndOffset] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: OffsetForLeaderEpochResponse.EpochEndOffset) -> Int32 { entry.partition }
}

extension OffsetForLeaderEpochRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [TopicPartition] { topics.topicPartitions.distinct }

    public static func target(of piece: TopicPartition) -> RequestTarget { .leader(of: piece) }

    public func restricted(to pieces: Set<TopicPartition>) -> OffsetForLeaderEpochRequest {
        var request = self
        request.topics = topics.filtered { pieces.contains($0) }
        return request
    }

    public static func errors(
        in response: OffsetForLeaderEpochResponse, for pieces: [TopicPartition]
    ) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        for topic in response.topics {
            for entry in topic.partitions where entry.errorCode.isError {
                errors[TopicPartition(topic: topic.topic, partition: entry.partition)] = entry.errorCode
            }
        }
        return errors
    }

    public static func response(
        _ response: OffsetForLeaderEpochResponse, without pieces: Set<TopicPartition>
    ) -> OffsetForLeaderEpochResponse {
        var response = response
        response.topics = response.topics.filtered { !pieces.contains($0) }
        return response
    }

    public static func merge(_ responses: [OffsetForLeaderEpochResponse]) -> OffsetForLeaderEpochResponse {
        OffsetForLeaderEpochResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0, topics: responses.flatMap(\.topics).joined())
    }
}

// MARK: - DescribeProducers

extension DescribeProducersRequest.TopicRequest: PartitionGroup {
    var topicName: String { name }
    var entries: [Int32] {
        get { Array(partitionIndexes) }
        set { partitionIndexes = Int32List(newValue) }
    }
    static func partition(of entry: Int32) -> Int32 { entry }
}

extension DescribeProducersResponse.TopicResponse: PartitionGroup {
    var topicName: String { name }
    var entries: [DescribeProducersResponse.PartitionResponse] {
        get { partitions }
        set { partitions = newValue }
    }
    static func partition(of entry: DescribeProducersResponse.PartitionResponse) -> Int32 { entry.partitionIndex }
}

extension DescribeProducersRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [TopicPartition] { topics.topicPartitions.distinct }

    public static func target(of piece: TopicPartition) -> RequestTarget { .leader(of: piece) }

    public func restricted(to pieces: Set<TopicPartition>) -> DescribeProducersRequest {
        var request = self
        request.topics = topics.filtered { pieces.contains($0) }
        return request
    }

    public static func errors(
        in response: DescribeProducersResponse, for pieces: [TopicPartition]
    ) -> [TopicPartition: ErrorCode] {
        var errors: [TopicPartition: ErrorCode] = [:]
        for topic in response.topics {
            for entry in topic.partitions where entry.errorCode.isError {
                errors[TopicPartition(topic: topic.name, partition: entry.partitionIndex)] = entry.errorCode
            }
        }
        return errors
    }

    public static func response(
        _ response: DescribeProducersResponse, without pieces: Set<TopicPartition>
    ) -> DescribeProducersResponse {
        var response = response
        response.topics = response.topics.filtered { !pieces.contains($0) }
        return response
    }

    public static func merge(_ responses: [DescribeProducersResponse]) -> DescribeProducersResponse {
        DescribeProducersResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0, topics: responses.flatMap(\.topics).joined())
    }
}
