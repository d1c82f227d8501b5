import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections

/// What a broker finds out about the transactions of a Produce request, before it appends anything (KIP-890).
struct ProduceVerification {
    /// Why a partition is not appended to.
    struct Refusal {
        var code: ErrorCode
        var reason: String?
    }

    /// The error of the request as a whole.
    var error: ErrorCode?
    var errors: [PartitionName: Refusal] = [:]
    /// Whether transactions are verified at all.
    private var isOn = false
    private var tokens: OrderedDictionary<PartitionName, UInt64> = [:]

    /// What the log is told of a partition.
    func outcome(for partition: PartitionName) -> TransactionVerification {
        guard isOn else { return .notNeeded }
        return tokens[partition].map { .verified($0) } ?? .missing
    }

    /// Verifies what is not open yet.
    ///
    /// - Parameter then: Goes on with the request: now, or when the coordinator has answered.
    static func begin(
        _ message: ProduceRequest, _ request: ClientRequest, _ broker: Broker,
        then: @escaping (ProduceVerification) -> Void
    ) {
        let batches = transactionalBatches(message, request, broker)
        var verification = ProduceVerification()
        let support = TransactionSupport(produceVersion: request.version)
        guard let transactionalID = message.transactionalID, broker.verifiesTransactions || support == .adds,
            let first = batches.values.first
        else { return then(verification) }
        verification.isOn = true
        let producer = ProducerIdentity(id: first.producerID, epoch: first.producerEpoch)
        guard batches.values.allSatisfy({ $0.producerID == producer.id && $0.producerEpoch == producer.epoch }) else {
            verification.error = .invalidProducerIDMapping
            return then(verification)
        }
        verification.run(batches, transactionalID, producer, support, broker, since: broker.now, then)
    }

    private static func transactionalBatches(
        _ message: ProduceRequest, _ request: ClientRequest, _ broker: Broker
    ) -> OrderedDictionary<PartitionName, RecordBatch> {
        var batches: OrderedDictionary<PartitionName, RecordBatch> = [:]
        for topic in message.topicData {
            let name = request.version >= 13 ? broker.image?.topicNames[topic.topicID] : topic.name
            for data in topic.partitionData {
                // What cannot be read is refused when it is appended.
                guard let name, let bytes = data.records,
                    let records = try? ProducedRecords(bytes, version: request.version),
                    let batch = records.batches.first(where: { $0.isTransactional && $0.producerID >= 0 })
                else { continue }
                batches[PartitionName(name, data.index)] = batch
            }
        }
        return batches
    }

    private func run(
        _ batches: OrderedDictionary<PartitionName, RecordBatch>, _ transactionalID: String,
        _ producer: ProducerIdentity, _ support: TransactionSupport, _ broker: Broker, since start: Instant,
        _ then: @escaping (ProduceVerification) -> Void
    ) {
        var verification = self
        verification.tokens = [:]
        for (partition, batch) in batches {
            // Whoever does not lead the partition says so when it is to be appended to.
            guard let replica = broker.replica(partition), replica.leadership != nil else { continue }
            let token = replica.log.beginVerification(
                producerID: producer.id, epoch: producer.epoch, sequence: batch.baseSequence,
                raisesEpoch: support == .adds, at: broker.now)
            if let token { verification.tokens[partition] = token }
        }
        guard !verification.tokens.isEmpty else { return then(verification) }
        let asked = Array(verification.tokens.keys)
        broker.addOrVerify(asked, transactionalID, producer, support) { [verification] errors in
            // The end of the transaction before is on its way: a little later there may be no error any more.
            if support == .adds, errors.values.contains(.concurrentTransactions),
                broker.now < start.advanced(byMilliseconds: broker.number(Self.longestRetry, 100))
            {
                return broker.after(broker.interval("add.partitions.to.txn.retry.backoff.ms", 20)) {
                    run(batches, transactionalID, producer, support, broker, since: start, then)
                }
            }
            var verification = verification
            for (partition, error) in errors { verification.errors[partition] = Self.refusal(error, support) }
            then(verification)
        }
    }

    private static let longestRetry = "add.partitions.to.txn.retry.backoff.max.ms"

    /// Errors of a coordinator that producers of old would not come back after are told as one that they do come back
    /// after, without looking for another leader.
    private static func refusal(_ error: ErrorCode, _ support: TransactionSupport) -> Refusal {
        switch error {
        case .invalidTxnState:
            Refusal(code: error, reason: "The partition was not added to the transaction.")
        case .networkException, .coordinatorLoadInProgress, .coordinatorNotAvailable, .notCoordinator:
            Refusal(code: .notEnoughReplicas, reason: "The transaction could not be verified: \(error).")
        case .concurrentTransactions where support != .adds:
            Refusal(code: .notEnoughReplicas, reason: "The transaction could not be verified: \(error).")
        default:
            Refusal(code: error, reason: nil)
        }
    }
}

extension TransactionSupport {
    init(produceVersion version: Int16) {
        self = version >= 12 ? .adds : version == 11 ? .verifies : .verifiesWithOldErrors
    }
}

extension Broker {
    /// Whether partitions are verified to belong to a transaction, which brokers do since 3.6.
    var verifiesTransactions: Bool {
        guard let first = KafkaRelease("3.6"), specification.release >= first else { return false }
        return context.configuration.flag("transaction.partition.verification.enable", true)
    }
}
