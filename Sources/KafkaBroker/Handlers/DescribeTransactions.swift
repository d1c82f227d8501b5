import KafkaCodec
import OrderedCollections

/// DescribeTransactions (KIP-664): where transactional ids stand that this broker coordinates.
extension DescribeTransactionsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let states = transactionalIDs.map { id -> DescribeTransactionsResponse.TransactionState in
            var state = DescribeTransactionsResponse.TransactionState(transactionalID: id)
            do throws(TransactionError) {
                guard !id.isEmpty else { throw TransactionError(.invalidRequest) }
                guard let metadata = try broker.transactions.find(id).entry?.metadata else {
                    throw TransactionError(.transactionalIDNotFound)
                }
                state.transactionState = metadata.state.name
                state.transactionTimeoutMs = metadata.timeoutMs
                state.transactionStartTimeMs = metadata.startTimestamp
                state.producerID = metadata.producerID
                state.producerEpoch = metadata.producerEpoch
                var topics: OrderedDictionary<String, [Int32]> = [:]
                for partition in metadata.partitions {
                    topics[partition.topic, default: []].append(partition.partition)
                }
                state.topics = topics.map { .init(topic: $0.key, partitions: Int32List($0.value)) }
            } catch {
                state.errorCode = error.code
            }
            return state
        }
        broker.respond(request, DescribeTransactionsResponse(transactionStates: states))
    }
}
