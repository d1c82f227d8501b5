/// A record that a producer could not deliver before it was closed, and why.
public struct UndeliveredRecord: Sendable {
    /// The record, with its partition and its timestamp filled in.
    public var record: ProducerRecord
    /// Why. ``KafkaError/isOutcomeUnknown`` says whether the record may be in the log all the same.
    public var error: KafkaError
}
