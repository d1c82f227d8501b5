import KafkaCodec

extension ClusterClient {
    /// Waits until it is known which brokers coordinate groups or transactional ids.
    ///
    /// - Returns: The outcome for each key, in their order.
    nonisolated(nonsending) func coordinators(of keys: [CoordinatorKey]) async -> [Result<BrokerNode, KafkaError>] {
        let waits = keys.map { _ in Promise<BrokerNode>() }
        let timeout = configuration.metadata.timeout
        let waiters = step { client, state, now, effects in
            var wanted: [(waiter: UInt64, key: CoordinatorKey)] = []
            for (key, promise) in zip(keys, waits) {
                state.lastWait += 1
                state.coordinatorWaits[state.lastWait] = promise
                wanted.append((state.lastWait, key))
            }
            let actions = state.coordinators.find(wanted, until: now.advanced(by: timeout), now: now)
            client.perform(actions, &state, now, &effects)
            return wanted.map(\.waiter)
        }
        return await withTaskCancellationHandler {
            var outcomes: [Result<BrokerNode, KafkaError>] = []
            for promise in waits { outcomes.append(await promise.outcome()) }
            return outcomes
        } onCancel: {
            step { _, state, _, _ in
                for waiter in waiters where state.coordinatorWaits.removeValue(forKey: waiter) != nil {
                    state.coordinators.abandon(waiter)
                }
            }
            let error = KafkaError(.cancelled, "the task was cancelled while a coordinator was looked up")
            for promise in waits { promise.end(.failure(error)) }
        }
    }

    /// A broker has answered that it does not coordinate this: it is looked up again when it is needed next.
    func forgetCoordinator(of key: CoordinatorKey, at broker: Int32) {
        step { _, state, _, _ in state.coordinators.forget(key, at: broker) }
    }

    /// Asks any broker for coordinators and tells what has come of it.
    func lookUp(_ names: [String], _ kind: CoordinatorKey.Kind) async {
        let outcomes: [String: Result<BrokerNode, KafkaError>]
        do throws(KafkaError) {
            let broker = try await broker(for: .any)
            let connection = try await connection(to: broker.id, for: .requests)
            outcomes = try await lookUp(names, kind, on: connection)
        } catch {
            outcomes = Dictionary(names.map { ($0, .failure(error)) }, uniquingKeysWith: { first, _ in first })
        }
        step { client, state, now, effects in
            let nodes = names.compactMap { try? outcomes[$0]?.get() }
            let unknown = nodes.filter { state.cluster.cache.broker($0.id) == nil }
            let (_, actions) = state.cluster.apply([], brokers: unknown, now: now)
            client.perform(actions, &state, now, &effects)
            for name in names {
                let missing = KafkaError(.coordinatorUnknown, "the broker said nothing of \(name)")
                let actions = state.coordinators.looked(
                    up: CoordinatorKey(kind: kind, name: name), outcomes[name] ?? .failure(missing), now: now)
                client.perform(actions, &state, now, &effects)
            }
        }
    }

    /// From version 4 on one request asks for many; before, it is a request for each.
    private func lookUp(
        _ names: [String],
        _ kind: CoordinatorKey.Kind,
        on connection: Connection
    ) async throws(KafkaError) -> [String: Result<BrokerNode, KafkaError>] {
        let version = try await connection.ready().version(
            for: FindCoordinatorRequest.self, within: configuration.connection.versionLimits[.findCoordinator])
        let options = RequestOptions(versions: VersionRange(version, version))
        var outcomes: [String: Result<BrokerNode, KafkaError>] = [:]
        if version >= 4 {
            let request = FindCoordinatorRequest(keyType: kind.rawValue, coordinatorKeys: names)
            for found in try await connection.send(request, options: options).coordinators {
                outcomes[found.key] = Self.outcome(
                    CoordinatorKey(kind: kind, name: found.key), found.errorCode, found.errorMessage,
                    BrokerNode(id: found.nodeID, address: BrokerAddress(host: found.host, port: Int(found.port))))
            }
            return outcomes
        }
        var sent: [(name: String, request: SentRequest<FindCoordinatorRequest>)] = []
        for name in names {
            let request = FindCoordinatorRequest(key: name, keyType: kind.rawValue)
            sent.append((name, try connection.submit(request, options: options)))
        }
        for (name, request) in sent {
            let found = try await request.response()
            outcomes[name] = Self.outcome(
                CoordinatorKey(kind: kind, name: name), found.errorCode, found.errorMessage,
                BrokerNode(id: found.nodeID, address: BrokerAddress(host: found.host, port: Int(found.port))))
        }
        return outcomes
    }

    private static func outcome(
        _ key: CoordinatorKey,
        _ error: ErrorCode,
        _ text: String?,
        _ broker: BrokerNode
    ) -> Result<BrokerNode, KafkaError> {
        guard !error.isError else {
            let words = text.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
            return .failure(KafkaError(brokerError: error, "the coordinator of \(key)\(words)"))
        }
        guard broker.id >= 0, broker.address.isUsable else {
            return .failure(
                KafkaError(.coordinatorUnknown, "the coordinator of \(key) is said to be at \(broker.address)"))
        }
        return .success(broker)
    }
}
