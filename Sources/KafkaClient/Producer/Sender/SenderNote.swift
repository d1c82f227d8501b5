import Logging

/// Something that the sender wants to be in the log.
enum SenderNote {
    /// A batch was too large for the broker.
    case split(TopicPartition, records: Int)
    /// Batches that are not written are numbered anew.
    case renumbered(TopicPartition, ProducerIdentity)

    var text: String {
        switch self {
        case .split: "a batch is split, as it is too large for the broker"
        case .renumbered: "the batches that are not written are numbered anew in another epoch"
        }
    }

    var metadata: Logger.Metadata {
        switch self {
        case .split(let topicPartition, let records):
            [LogKey.partition: "\(topicPartition)", LogKey.records: "\(records)"]
        case .renumbered(let topicPartition, let identity):
            [
                LogKey.partition: "\(topicPartition)", LogKey.producerID: "\(identity.id)",
                LogKey.producerEpoch: "\(identity.epoch)",
            ]
        }
    }
}
