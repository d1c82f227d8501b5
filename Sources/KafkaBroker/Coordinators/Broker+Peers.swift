import KafkaCodec
import OrderedCollections

/// A request of one broker to another that is not answered yet.
struct PeerRequest {
    var broker: Int32
    /// The start of that broker that the request was sent to.
    var brokerEpoch: Int64?
    var finish: ((any KafkaResponse)?) -> Void
}

/// What brokers ask of each other for their clients' transactions.
extension Broker {
    /// What a broker says to itself takes a moment too: one thread leaves it to another.
    private static let ownMessageMs: Int64 = 1

    /// Asks another broker, or this one.
    ///
    /// - Parameter then: Is told the answer; nil when there is none in time, or the other broker has gone.
    func ask<Request: KafkaRequest>(
        _ message: Request, of broker: Int32, then: @escaping (Request.Response?) -> Void
    ) {
        let id = context.makeID()
        peerRequests[id] = PeerRequest(broker: broker, brokerEpoch: image?.brokers[broker]?.epoch) {
            then($0 as? Request.Response)
        }
        say(.peerRequest(.init(id: id, request: message, version: Request.validVersions.highest)), to: broker)
        after(number("request.timeout.ms", 30_000)) { [unowned self] in
            peerRequests.removeValue(forKey: id)?.finish(nil)
        }
    }

    private func say(_ content: PeerMessage.Content, to broker: Int32) {
        guard broker == id else { return context.send(content, from: node, to: .broker(broker)) }
        let message = PeerMessage(source: node, destination: node, content: content)
        after(Self.ownMessageMs) { [unowned self] in receive(message) }
    }

    func receive(_ request: PeerMessage.Forward, from broker: Int32) {
        let answer = { [unowned self] (response: any KafkaResponse) in
            say(.peerAnswer(id: request.id, response: response), to: broker)
        }
        switch request.request {
        case let message as WriteTxnMarkersRequest: write(message, then: answer)
        case let message as AddPartitionsToTxnRequest: message.answer(version: request.version, on: self, then: answer)
        // Brokers ask nothing else of each other; no answer comes.
        default: note("broker \(broker) asks for \(type(of: request.request).messageName)")
        }
    }

    func receive(_ response: any KafkaResponse, for id: UInt64) {
        peerRequests.removeValue(forKey: id)?.finish(response)
    }

    /// Gives requests up to brokers that are gone: their connections have broken.
    func giveUpLostPeers() {
        let lost = peerRequests.filter { request in
            guard let peer = image?.brokers[request.value.broker], !peer.isFenced else { return true }
            return peer.epoch != request.value.brokerEpoch
        }
        for id in lost.keys { peerRequests.removeValue(forKey: id)?.finish(nil) }
    }

    /// Does something later, unless the broker ends before.
    func after(_ milliseconds: Int64, _ action: @escaping () -> Void) {
        let id = context.makeID()
        actions[id] = action
        setTimer(.action(id: id), afterMs: milliseconds)
    }
}
