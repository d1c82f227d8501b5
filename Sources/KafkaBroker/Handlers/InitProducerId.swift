import KafkaCodec

/// InitProducerId (KIP-98). Idempotent producers get an id that nobody had before, with epoch 0: brokers get ids from the
/// controller in blocks (KIP-730). A transactional id keeps its producer id, and gets the next epoch, which fences
/// producers with the one before; a transaction that is open is aborted first, and CONCURRENT_TRANSACTIONS answered. From
/// version 3 on, a producer that goes on after an error says who it is (KIP-360).
///
/// Two-phase commit (KIP-939, version 6) is refused as a broker refuses it that has it turned off.
extension InitProducerIdRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        func refuse(_ error: ErrorCode) {
            let isOld = error == .producerFenced && request.version < 4
            broker.respond(
                request,
                InitProducerIdResponse(errorCode: isOld ? .invalidProducerEpoch : error, producerEpoch: -1))
        }
        let named = ProducerIdentity(id: producerID, epoch: producerEpoch)
        guard (named.id == -1) == (named.epoch == -1) else { return refuse(.invalidRequest) }
        guard let transactionalID else {
            return broker.withProducerID { id in
                broker.respond(request, InitProducerIdResponse(producerID: id, producerEpoch: 0))
            }
        }
        guard !transactionalID.isEmpty else { return refuse(.invalidRequest) }
        if enable2Pc { return refuse(.transactionalIDAuthorizationFailed) }
        if keepPreparedTxn { return refuse(.unsupportedVersion) }
        let longest = broker.number("transaction.max.timeout.ms", 900_000)
        guard transactionTimeoutMs > 0, Int64(transactionTimeoutMs) <= longest else {
            return refuse(.invalidTransactionTimeout)
        }
        broker.transactions.initialize(
            transactionalID, timeoutMs: transactionTimeoutMs, expected: named == .none ? nil : named
        ) { result in
            switch result {
            case .success(let producer):
                broker.respond(
                    request, InitProducerIdResponse(producerID: producer.id, producerEpoch: producer.epoch))
            case .failure(let error):
                refuse(error.code)
            }
        }
    }
}

extension Broker {
    /// Gives out a producer id, once there is one.
    func withProducerID(_ body: @escaping (Int64) -> Void) {
        if let id = producerIDs.first {
            producerIDs = (id + 1)..<producerIDs.upperBound
            return body(id)
        }
        waitingForProducerIDs.append { [unowned self] in withProducerID(body) }
        guard waitingForProducerIDs.count == 1, let brokerEpoch else { return }
        context.send(.allocateProducerIDs(brokerEpoch: brokerEpoch), from: node, to: .controller)
    }
}
