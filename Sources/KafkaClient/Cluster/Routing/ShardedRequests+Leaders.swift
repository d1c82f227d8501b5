public import KafkaCodec

// MARK: - ListOffsets

extension ListOffsetsRequest: PartitionedRequest {}

extension ListOffsetsRequest.ListOffsetsTopic: PartitionGroup {
    public var topicName: String { name }
    public var entries: [ListOffsetsRequest.ListOffsetsPartition] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: ListOffsetsRequest.ListOffsetsPartition) -> Int32 { entry.partitionIndex }
}

extension ListOffsetsResponse: PartitionedResponse {
    public init() { self.init(throttleTimeMs: 0) }
    public static func errorCode(of entry: ListOffsetsPartitionResponse) -> ErrorCode { entry.errorCode }
}

extension ListOffsetsResponse.ListOffsetsTopicResponse: PartitionGroup {
    public var topicName: String { name }
    public var entries: [ListOffsetsResponse.ListOffsetsPartitionResponse] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: ListOffsetsResponse.ListOffsetsPartitionResponse) -> Int32 {
        entry.partitionIndex
    }
}

// MARK: - DeleteRecords

extension DeleteRecordsRequest: PartitionedRequest {}

extension DeleteRecordsRequest.DeleteRecordsTopic: PartitionGroup {
    public var topicName: String { name }
    public var entries: [DeleteRecordsRequest.DeleteRecordsPartition] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: DeleteRecordsRequest.DeleteRecordsPartition) -> Int32 {
        entry.partitionIndex
    }
}

extension DeleteRecordsResponse: PartitionedResponse {
    public init() { self.init(throttleTimeMs: 0) }
    public static func errorCode(of entry: DeleteRecordsPartitionResult) -> ErrorCode { entry.errorCode }
}

extension DeleteRecordsResponse.DeleteRecordsTopicResult: PartitionGroup {
    public var topicName: String { name }
    public var entries: [DeleteRecordsResponse.DeleteRecordsPartitionResult] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: DeleteRecordsResponse.DeleteRecordsPartitionResult) -> Int32 {
        entry.partitionIndex
    }
}

// MARK: - OffsetForLeaderEpoch

extension OffsetForLeaderEpochRequest: PartitionedRequest {}

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic: PartitionGroup {
    public var topicName: String { topic }
    public var entries: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: OffsetForLeaderEpochRequest.OffsetForLeaderPartition) -> Int32 {
        entry.partition
    }
}

extension OffsetForLeaderEpochResponse: PartitionedResponse {
    public init() { self.init(throttleTimeMs: 0) }
    public static func errorCode(of entry: EpochEndOffset) -> ErrorCode { entry.errorCode }
}

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult: PartitionGroup {
    public var topicName: String { topic }
    public var entries: [OffsetForLeaderEpochResponse.EpochEndOffset] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: OffsetForLeaderEpochResponse.EpochEndOffset) -> Int32 { entry.partition }
}

// MARK: - DescribeProducers

extension DescribeProducersRequest: PartitionedRequest {}

extension DescribeProducersRequest.TopicRequest: PartitionGroup {
    public var topicName: String { name }
    public var entries: [Int32] {
        get { Array(partitionIndexes) }
        set { partitionIndexes = Int32List(newValue) }
    }
    public static func partition(of entry: Int32) -> Int32 { entry }
}

extension DescribeProducersResponse: PartitionedResponse {
    public init() { self.init(throttleTimeMs: 0) }
    public static func errorCode(of entry: PartitionResponse) -> ErrorCode { entry.errorCode }
}

extension DescribeProducersResponse.TopicResponse: PartitionGroup {
    public var topicName: String { name }
    public var entries: [DescribeProducersResponse.PartitionResponse] {
        get { partitions }
        set { partitions = newValue }
    }
    public static func partition(of entry: DescribeProducersResponse.PartitionResponse) -> Int32 {
        entry.partitionIndex
    }
}
