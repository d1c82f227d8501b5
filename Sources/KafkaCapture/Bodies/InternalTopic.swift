import KafkaCodec

/// A topic whose records the brokers write for themselves.
enum InternalTopic: Hashable, Sendable {
    /// Groups and their offsets.
    case consumerOffsets
    /// Transactions.
    case transactionState
    /// What share groups have acquired and acknowledged (KIP-932).
    case shareGroupState
    /// The metadata of the cluster (KIP-500).
    case clusterMetadata

    /// The id of the metadata topic, which is the same in every cluster.
    static let clusterMetadataID = KafkaUUID(high: 0, low: 1)
    static let clusterMetadataName = "__cluster_metadata"

    /// The topic of a name, nil for one that is written by clients.
    init?(name: String) {
        switch name {
        case "__consumer_offsets": self = .consumerOffsets
        case "__transaction_state": self = .transactionState
        case "__share_group_state": self = .shareGroupState
        case Self.clusterMetadataName: self = .clusterMetadata
        default: return nil
        }
    }
}
