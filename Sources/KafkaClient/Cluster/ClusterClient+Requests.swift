public import KafkaCodec
import Synchronization

extension ClusterClient {
    /// Sends a request to the broker that it is for, and waits for the answer.
    ///
    /// The broker is looked for until ``MetadataConfiguration/timeout`` is over.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - target: Which broker it is for. Default: any.
    ///   - options: What is particular about the request.
    /// - Returns: The answer. Error codes in it are the caller's to look at.
    /// - Throws: ``KafkaError``: why the broker could not be found or reached, or did not answer;
    ///   ``KafkaError/isOutcomeUnknown`` says whether the request may have taken effect.
    public nonisolated(nonsending) func send<Request: KafkaRequest>(
        _ request: Request,
        to target: RequestTarget = .any,
        options: RequestOptions = RequestOptions()
    ) async throws(KafkaError) -> Request.Response {
        let broker = try await broker(for: target)
        let connection = try await connection(to: broker.id, for: .requests)
        let response = try await connection.send(request, options: options)
        if let hinting = response as? any LeaderHinting {
            apply(hinting.leaderHints, brokers: hinting.hintedBrokers)
        }
        return response
    }

    /// Waits until it is known which broker a target is.
    nonisolated(nonsending) func broker(for target: RequestTarget) async throws(KafkaError) -> BrokerNode {
        let wait: MetadataWait
        switch target.kind {
        case .any: wait = .anyBroker
        case .controller: wait = .controller
        case .broker(let id): wait = .broker(id)
        case .leader(let partition): wait = .leader(partition)
        case .coordinator(let key): return try await coordinators(of: [key])[0].get()
        }
        switch try await self.wait(for: wait, timeout: configuration.metadata.timeout) {
        case .broker(let broker): return broker
        case .leader(let leader): return leader.broker
        case .brokers(let brokers):
            let chosen = leastBusy(of: brokers)
            guard let chosen else { throw KafkaError(.noBrokerReachable, "the cluster has no brokers") }
            return chosen
        case .topic, .topics, .version:
            throw KafkaError(.unknownBroker, "there is no broker for \(target)")
        }
    }

    private func leastBusy(of brokers: [BrokerNode]) -> BrokerNode? {
        var candidates = brokers
        var random = runtime.random
        candidates.shuffle(using: &random)
        let now = runtime.clock.now
        let endpoint = state.withLock { choose(candidates.map { .broker($0.id) }, $0, now) }
        return candidates.first { .broker($0.id) == endpoint }
    }
}
