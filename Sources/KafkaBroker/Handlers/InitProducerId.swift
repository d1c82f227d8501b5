import KafkaCodec

/// InitProducerId for idempotent producers (KIP-98): an id that nobody had before, with epoch 0. Brokers get ids from the
/// controller in blocks (KIP-730).
///
/// Transactional ids belong to the transaction coordinator, which no broker is here: NOT_COORDINATOR.
extension InitProducerIdRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        if let transactionalID {
            let error: ErrorCode = transactionalID.isEmpty ? .invalidRequest : .notCoordinator
            return broker.respond(request, InitProducerIdResponse(errorCode: error))
        }
        broker.withProducerID { id in
            broker.respond(request, InitProducerIdResponse(producerID: id, producerEpoch: 0))
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
