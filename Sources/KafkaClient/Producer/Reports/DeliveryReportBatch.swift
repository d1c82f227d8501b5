/// What became of records that were settled together: records of one partition, in their order.
public struct DeliveryReportBatch: RandomAccessCollection, Sendable {
    /// The topic and the partition.
    public let topicPartition: TopicPartition
    /// How many records nobody can be told of any more, because more than ``DeliveryReports/maximumRecords`` were waiting
    /// to be fetched: since the batch before this one. They have their outcomes all the same; what failed is logged and
    /// counted.
    public internal(set) var missed = 0
    private let outcome: BatchDelivery.Outcome
    private let trails: [RecordTrail?]

    init(_ topicPartition: TopicPartition, _ outcome: BatchDelivery.Outcome, _ trails: [RecordTrail?]) {
        self.topicPartition = topicPartition
        self.outcome = outcome
        self.trails = trails
    }

    /// The place of the first record.
    public var startIndex: Int { 0 }
    /// One past the place of the last record.
    public var endIndex: Int { trails.count }

    /// Why the records were not delivered; nil when they were.
    public var error: KafkaError? {
        guard case .failed(let error) = outcome else { return nil }
        return error
    }

    /// What became of a record.
    public subscript(position: Int) -> RecordOutcome {
        let trail = trails[position] ?? RecordTrail()
        let result: Result<RecordMetadata, KafkaError> =
            switch outcome {
            case .failed(let error): .failure(error)
            case .delivered(let baseOffset, let logAppendTime):
                .success(
                    RecordMetadata(
                        topicPartition: topicPartition, offset: baseOffset.map { $0 + Int64(position) },
                        timestamp: logAppendTime ?? (trail.timestamp >= 0 ? trail.timestamp : nil)))
            }
        return RecordOutcome(
            topic: topicPartition.topic, partition: topicPartition.partition, context: trail.context, result: result)
    }
}
