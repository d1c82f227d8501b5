import KafkaCodec

/// AddOffsetsToTxn: the group whose offsets a transaction is about to commit. What takes part is the partition of
/// `__consumer_offsets` that the group falls into.
extension AddOffsetsToTxnRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let partition = broker.partition(of: groupID, in: .offsets)
        let producer = ProducerIdentity(id: producerID, epoch: producerEpoch)
        broker.transactions.add([partition], to: transactionalID, producer, .first) { error in
            let isOld = error == .producerFenced && request.version < 2
            broker.respond(request, AddOffsetsToTxnResponse(errorCode: isOld ? .invalidProducerEpoch : error))
        }
    }
}
