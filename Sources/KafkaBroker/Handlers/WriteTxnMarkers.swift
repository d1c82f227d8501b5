import KafkaCodec

/// WriteTxnMarkers: ends transactions in partitions. Coordinators send it from broker to broker (``PeerMessage``);
/// administrators do so too, to abort a transaction that no coordinator knows any more (KIP-664).
extension WriteTxnMarkersRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.write(self) { broker.respond(request, $0) }
    }
}
