import KafkaCodec

/// What a cluster understands of transactions, as far as a producer has to act on it.
struct TransactionProtocol: Hashable {
    /// Brokers add the partitions and groups that are written to by themselves, and every transaction has an epoch of
    /// its own: level 2 of the feature `transaction.version` (KIP-890).
    var isImplicit: Bool
    /// A producer can get its next epoch from the coordinator, and so go on after an error (KIP-360, brokers from 2.5).
    var raisesEpoch: Bool

    /// The first version of Produce by which brokers add partitions.
    static let implicitProduceVersion: Int16 = 12
    /// The first version of EndTxn that answers with the next epoch.
    static let implicitEndVersion: Int16 = 5
    /// The first version of TxnOffsetCommit by which brokers add the group. It is also the last that names topics.
    static let implicitOffsetsVersion: Int16 = 5
    /// The last version of AddPartitionsToTxn that is for producers.
    static let lastAddPartitionsVersion: Int16 = 3
    /// The first version of InitProducerId by which a producer says who it is.
    static let renewalVersion: Int16 = 3

    init(isImplicit: Bool, raisesEpoch: Bool) {
        self.isImplicit = isImplicit
        self.raisesEpoch = raisesEpoch
    }

    /// - Parameters:
    ///   - versions: What a broker has said of itself.
    ///   - limits: The versions that the configuration allows.
    init(_ versions: BrokerVersions, limits: [ApiKey: VersionRange]) {
        func offers<Request: KafkaRequest>(_ request: Request.Type, _ version: Int16) -> Bool {
            guard
                let highest = try? versions.version(
                    for: request, within: limits[Request.apiKey],
                    VersionRange(version, Request.validVersions.highest))
            else { return false }
            return highest >= version
        }
        let level = versions.finalizedFeatures["transaction.version"]?.highest ?? 0
        isImplicit =
            level >= 2 && offers(ProduceRequest.self, Self.implicitProduceVersion)
            && offers(EndTxnRequest.self, Self.implicitEndVersion)
            && offers(TxnOffsetCommitRequest.self, Self.implicitOffsetsVersion)
        raisesEpoch = offers(InitProducerIdRequest.self, Self.renewalVersion)
    }

    var endVersions: VersionRange {
        isImplicit
            ? VersionRange(Self.implicitEndVersion, EndTxnRequest.validVersions.highest)
            : VersionRange(0, Self.implicitEndVersion - 1)
    }

    var offsetsVersions: VersionRange {
        isImplicit
            ? VersionRange(Self.implicitOffsetsVersion, Self.implicitOffsetsVersion)
            : VersionRange(0, Self.implicitOffsetsVersion - 1)
    }
}
