/// The key or value of a record that brokers write into an internal topic or the cluster metadata log.
public protocol KafkaRecordMessage: KafkaMessage {}

extension KafkaRecordMessage {
    /// The number of the record's type: for a coordinator's records the version that its key begins with, for metadata
    /// records the type in its frame (KIP-631).
    public static var recordType: Int16 { specification.key }
}
