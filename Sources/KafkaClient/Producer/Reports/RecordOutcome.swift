/// What became of a record.
public struct RecordOutcome: Sendable {
    /// The record's topic.
    public var topic: String
    /// The record's partition; nil when the producer did not take it before one was chosen.
    public var partition: Int32?
    /// The context that the user gave the record (``ProducerRecord/context``).
    public var context: (any Sendable)?
    /// Where the record is, or why it was not delivered.
    public var result: Result<RecordMetadata, KafkaError>

    /// An outcome.
    public init(
        topic: String,
        partition: Int32?,
        context: (any Sendable)? = nil,
        result: Result<RecordMetadata, KafkaError>
    ) {
        self.topic = topic
        self.partition = partition
        self.context = context
        self.result = result
    }
}
