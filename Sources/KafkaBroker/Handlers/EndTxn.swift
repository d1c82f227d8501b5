import KafkaCodec

/// EndTxn: commits or aborts a transaction. The answer comes when the decision is written; the markers follow. From
/// version 5 on the producer gets the epoch of its next transaction, and may abort one that was never begun (KIP-890).
extension EndTxnRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.transactions.end(
            transactionalID, ProducerIdentity(id: producerID, epoch: producerEpoch), commits: committed,
            request.version >= 5 ? .epochPerTransaction : .first
        ) { result in
            var response = EndTxnResponse()
            switch result {
            case .success(let producer):
                if request.version >= 5 {
                    response.producerID = producer.id
                    response.producerEpoch = producer.epoch
                }
            case .failure(let error):
                let isOld = error.code == .producerFenced && request.version < 2
                response.errorCode = isOld ? .invalidProducerEpoch : error.code
            }
            broker.respond(request, response)
        }
    }
}
