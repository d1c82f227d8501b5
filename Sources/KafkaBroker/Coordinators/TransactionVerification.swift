import KafkaCodec
import OrderedCollections

/// What a producer's version understands of a transaction's partitions that are not known yet (KIP-890).
enum TransactionSupport {
    /// The partition has to have been added; errors are those of old.
    case verifiesWithOldErrors
    /// The partition has to have been added.
    case verifies
    /// The broker adds the partition.
    case adds
}

/// Asking a coordinator, as the leader of partitions, whether they belong to a transaction, or to add them.
extension Broker {
    /// - Parameter then: Is told the partitions that may not be written to, and why.
    func addOrVerify(
        _ partitions: [PartitionName], _ transactionalID: String, _ producer: ProducerIdentity,
        _ support: TransactionSupport, then: @escaping (OrderedDictionary<PartitionName, ErrorCode>) -> Void
    ) {
        let all = { (error: ErrorCode) in
            then(OrderedDictionary(uniqueKeysWithValues: partitions.map { ($0, error) }))
        }
        guard let coordinator = coordinator(of: transactionalID, in: .transactions) else {
            return all(.coordinatorNotAvailable)
        }
        var topics: OrderedDictionary<String, [Int32]> = [:]
        for partition in partitions { topics[partition.topic, default: []].append(partition.partition) }
        var transaction = AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction()
        transaction.transactionalID = transactionalID
        transaction.producerID = producer.id
        transaction.producerEpoch = producer.epoch
        transaction.verifyOnly = support != .adds
        transaction.topics = topics.map { .init(name: $0.key, partitions: Int32List($0.value)) }
        ask(AddPartitionsToTxnRequest(transactions: [transaction]), of: coordinator.id) { response in
            guard let response else { return all(.networkException) }
            var errors: OrderedDictionary<PartitionName, ErrorCode> = [:]
            for topic in response.resultsByTransaction.first?.topicResults ?? [] {
                for result in topic.resultsByPartition where result.partitionErrorCode.isError {
                    let partition = PartitionName(topic.name, result.partitionIndex)
                    errors[partition] = Self.told(result.partitionErrorCode, support)
                }
            }
            then(errors)
        }
    }

    private static func told(_ error: ErrorCode, _ support: TransactionSupport) -> ErrorCode {
        switch error {
        case .producerFenced: .invalidProducerEpoch
        case .transactionAbortable where support == .verifiesWithOldErrors: .invalidTxnState
        default: error
        }
    }
}
