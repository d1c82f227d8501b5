import KafkaCodec
import OrderedCollections

/// AddPartitionsToTxn: the partitions that a transaction is about to write to. Up to version 3 a producer sends it; from
/// version 4 on brokers do, for several transactions at once, to add partitions or only to verify that they were added
/// (KIP-890).
///
/// Only brokers add internal topics. One partition that cannot be added keeps the others of its transaction from it:
/// OPERATION_NOT_ATTEMPTED.
extension AddPartitionsToTxnRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        answer(version: request.version, on: broker) { broker.respond(request, $0) }
    }

    func answer(
        version: Int16, on broker: Broker, then: @escaping (AddPartitionsToTxnResponse) -> Void
    ) {
        if version >= 4 {
            var operation = AddPartitionsOperation(results: transactions.map { _ in [] }, left: transactions.count)
            guard operation.left > 0 else { return then(AddPartitionsToTxnResponse()) }
            for (index, transaction) in transactions.enumerated() {
                transaction.answer(.epochPerTransaction, takesInternalTopics: true, on: broker) { results in
                    operation.results[index] = results
                    operation.left -= 1
                    guard operation.left == 0 else { return }
                    let all = zip(transactions, operation.results).map {
                        AddPartitionsToTxnResponse.AddPartitionsToTxnResult(
                            transactionalID: $0.transactionalID, topicResults: $1)
                    }
                    then(AddPartitionsToTxnResponse(resultsByTransaction: all))
                }
            }
            return
        }
        var transaction = AddPartitionsToTxnTransaction()
        transaction.transactionalID = v3AndBelowTransactionalID
        transaction.producerID = v3AndBelowProducerID
        transaction.producerEpoch = v3AndBelowProducerEpoch
        transaction.topics = v3AndBelowTopics
        transaction.answer(.first, takesInternalTopics: false, on: broker) { results in
            var results = results
            for topic in results.indices where version < 2 {
                for index in results[topic].resultsByPartition.indices
                where results[topic].resultsByPartition[index].partitionErrorCode == .producerFenced {
                    results[topic].resultsByPartition[index].partitionErrorCode = .invalidProducerEpoch
                }
            }
            then(AddPartitionsToTxnResponse(resultsByTopicV3AndBelow: results))
        }
    }
}

/// The transactions of a request that are not answered yet.
private struct AddPartitionsOperation {
    var results: [[AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]]
    var left: Int
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction {
    fileprivate func answer(
        _ version: TransactionVersion, takesInternalTopics: Bool, on broker: Broker,
        then: @escaping ([AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]) -> Void
    ) {
        let partitions = topics.flatMap { topic in topic.partitions.map { PartitionName(topic.name, $0) } }
        var refused: [PartitionName: ErrorCode] = [:]
        for partition in partitions {
            if !takesInternalTopics, InternalTopic(rawValue: partition.topic) != nil {
                refused[partition] = .topicAuthorizationFailed
            } else if broker.image?.partition(partition) == nil {
                refused[partition] = .unknownTopicOrPartition
            }
        }
        if !refused.isEmpty { return then(results { refused[$0] ?? .operationNotAttempted }) }
        let producer = ProducerIdentity(id: producerID, epoch: producerEpoch)
        guard verifyOnly else {
            return broker.transactions.add(partitions, to: transactionalID, producer, version) { error in
                then(results { _ in error })
            }
        }
        do throws(TransactionError) {
            let missing = try broker.transactions.verify(partitions, of: transactionalID, producer)
            then(results { missing.contains($0) ? .transactionAbortable : .noError })
        } catch {
            then(results { _ in error.code })
        }
    }

    private func results(
        _ error: (PartitionName) -> ErrorCode
    ) -> [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult] {
        topics.map { topic in
            .init(
                name: topic.name,
                resultsByPartition: topic.partitions.map {
                    .init(partitionIndex: $0, partitionErrorCode: error(PartitionName(topic.name, $0)))
                }
            )
        }
    }
}
