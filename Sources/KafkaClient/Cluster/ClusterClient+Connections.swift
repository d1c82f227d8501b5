import KafkaCodec
import Synchronization

extension ClusterClient {
    /// A connection to a broker that takes requests, made when there is none.
    ///
    /// It is one attempt: a broker that has just failed is waited for until it may be tried again, and then the attempt
    /// succeeds or its error is thrown.
    ///
    /// - Throws: ``KafkaError``: why no connection could be made; `unknownBroker`, `clientClosed`, `cancelled`.
    nonisolated(nonsending) func connection(
        to broker: Int32,
        for purpose: ConnectionPurpose,
        lane: UInt64 = 0
    ) async throws(KafkaError) -> Connection {
        if let open = openConnection(.init(endpoint: .broker(broker), purpose: purpose, lane: lane)) { return open }
        if cachedBroker(broker) == nil {
            _ = try await wait(for: .broker(broker), timeout: configuration.metadata.timeout)
        }
        return try await connection(to: .broker(broker), for: purpose, lane: lane)
    }

    nonisolated(nonsending) func connection(
        to endpoint: Endpoint,
        for purpose: ConnectionPurpose,
        lane: UInt64 = 0
    ) async throws(KafkaError) -> Connection {
        let key = ConnectionPool.Key(endpoint: endpoint, purpose: purpose, lane: lane)
        if let open = openConnection(key) { return open }
        let promise = Promise<Connection>()
        let waiter = step { client, state, now, effects -> UInt64 in
            client.dropEnded(key, &state, now, &effects)
            state.lastWait += 1
            let waiter = state.lastWait
            let address: BrokerAddress
            switch endpoint {
            case .bootstrap(let bootstrap): address = bootstrap
            case .broker(let id):
                guard let broker = state.cluster.cache.broker(id) else {
                    promise.end(.failure(KafkaError(.unknownBroker, "the metadata has no broker \(id)")))
                    return waiter
                }
                address = broker.address
            }
            state.connectionWaits[waiter] = promise
            client.perform(
                state.pool.acquire(key, at: address, waiter: waiter, now: now), &state, now, &effects)
            return waiter
        }
        let outcome = await withTaskCancellationHandler {
            await promise.outcome()
        } onCancel: {
            step { _, state, _, _ in
                guard state.connectionWaits.removeValue(forKey: waiter) != nil else { return }
                state.pool.abandon(waiter)
            }
            promise.end(.failure(KafkaError(.cancelled, "the task was cancelled while connecting to \(endpoint)")))
        }
        return try outcome.get()
    }

    /// The connection that is there and has not ended. Those to brokers that are gone, or listen elsewhere now, are not.
    private func openConnection(_ key: ConnectionPool.Key) -> Connection? {
        state.withLock { state in
            guard let number = state.pool.ready(key), let connection = state.connections[number],
                connection.closeReason == nil
            else { return nil }
            return connection
        }
    }

    /// A connection that has ended a moment ago, of which its own task has not told yet, is not handed out.
    private func dropEnded(
        _ key: ConnectionPool.Key, _ state: inout State, _ now: Instant, _ effects: inout Effects
    ) {
        guard let number = state.pool.ready(key), let connection = state.connections[number],
            let reason = connection.closeReason
        else { return }
        ended(number, reason, connection.endedInGoodOrder, &state, now, &effects)
    }
}
