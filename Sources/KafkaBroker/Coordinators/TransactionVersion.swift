/// The protocol between a producer and its brokers: the level of the feature `transaction.version`.
enum TransactionVersion: Int16, Comparable {
    /// As it was at first (KIP-98).
    case first = 0
    /// With flexible records in the transaction log.
    case flexible = 1
    /// Every transaction has an epoch of its own, and brokers add partitions by themselves (KIP-890).
    case epochPerTransaction = 2

    static func < (left: TransactionVersion, right: TransactionVersion) -> Bool { left.rawValue < right.rawValue }

    /// Whether the end of a transaction raises the producer's epoch.
    var raisesEpoch: Bool { self >= .epochPerTransaction }

    /// The version of the values in the transaction log.
    var logVersion: Int16 { self >= .flexible ? 1 : 0 }

    /// What a cluster of a release has settled on.
    init(_ release: KafkaRelease) {
        let level = KafkaFeature.features(of: release).first { $0.name == "transaction.version" }?.finalized
        self = level.flatMap(TransactionVersion.init(rawValue:)) ?? .first
    }
}
