import KafkaCodec
import Synchronization

extension ClusterClient {
    /// Splits a request by the brokers that its parts are for, sends the shards at once, and collects the answers.
    ///
    /// With ``RequestOptions/retryTimeout`` the pieces of which a broker says that it is not the one to ask, and those of
    /// shards that may be repeated, are looked up and sent again.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - options: What is particular about the request.
    /// - Returns: What has become of each shard; error codes in the answers are the caller's to look at.
    /// - Throws: ``KafkaError`` when not even the brokers are known; `clientClosed`, `cancelled`.
    public nonisolated(nonsending) func sendSharded<Request: ShardedRequest>(
        _ request: Request,
        options: RequestOptions = RequestOptions()
    ) async throws(KafkaError) -> ShardedResponse<Request> {
        let found = try await wait(for: .anyBroker, timeout: configuration.metadata.timeout)
        guard case .brokers(let brokers) = found else {
            throw KafkaError(.noBrokerReachable, "the cluster has no brokers")
        }
        let deadline = options.retryTimeout.map { runtime.clock.now.advanced(by: $0) }
        var remaining = request.pieces(brokers: brokers.map(\.id)).sorted()
        var shards: [ShardedResponse<Request>.Shard] = []
        var attempts = 0
        while true {
            attempts += 1
            let attempt = await send(request, remaining, options)
            if Task.isCancelled { throw KafkaError(.cancelled, "the task was cancelled while sending to shards") }
            var again: [ShardedResponse<Request>.Shard] = []
            var repeated: Set<Request.Piece> = []
            for shard in attempt {
                let pieces = misrouted(shard, options)
                if pieces.isEmpty {
                    shards.append(shard)
                } else {
                    again.append(shard)
                    repeated.formUnion(pieces)
                }
            }
            if repeated.isEmpty { return ShardedResponse(shards: shards) }
            guard let deadline, try await pause(attempt: attempts, until: deadline) else {
                return ShardedResponse(shards: shards + again)
            }
            for var shard in again {
                guard case .success(let response) = shard.result else { continue }
                shard.pieces.removeAll { repeated.contains($0) }
                guard !shard.pieces.isEmpty else { continue }
                shard.result = .success(Request.response(response, without: repeated))
                shards.append(shard)
            }
            remaining = repeated.sorted()
        }
    }

    /// What of a shard has to be sent again, to whomever; what that says about brokers is remembered.
    private func misrouted<Request: ShardedRequest>(
        _ shard: ShardedResponse<Request>.Shard,
        _ options: RequestOptions
    ) -> [Request.Piece] {
        switch shard.result {
        case .failure(let error):
            return options.allowsRetry(after: error) ? shard.pieces : []
        case .success(let response):
            let errors = Request.errors(in: response, for: shard.pieces)
            let misrouted = shard.pieces.filter { errors[$0]?.isMisrouted ?? false }
            guard let broker = shard.broker else { return misrouted }
            for piece in misrouted {
                guard let error = errors[piece] else { continue }
                note(error, from: broker, for: Request.target(of: piece))
            }
            return misrouted
        }
    }

    /// One attempt: the shards in the order of their brokers, before them those without one.
    private nonisolated(nonsending) func send<Request: ShardedRequest>(
        _ request: Request,
        _ pieces: [Request.Piece],
        _ options: RequestOptions
    ) async -> [ShardedResponse<Request>.Shard] {
        typealias Shard = ShardedResponse<Request>.Shard
        var shards: [Shard] = []
        var parts: [Int32: [Request.Piece]] = [:]
        for (piece, outcome) in zip(pieces, await brokers(for: pieces.map { Request.target(of: $0) })) {
            switch outcome {
            case .success(let broker): parts[broker.id, default: []].append(piece)
            case .failure(let error): shards.append(Shard(broker: nil, pieces: [piece], result: .failure(error)))
            }
        }
        let answers = await withTaskGroup(of: Shard.self) { group in
            for (broker, pieces) in parts.sorted(by: { $0.key < $1.key }) {
                group.addTask {
                    let part = request.restricted(to: Set(pieces))
                    do throws(KafkaError) {
                        let connection = try await self.connection(to: broker, for: .requests)
                        let response = try await connection.send(part, options: options)
                        return Shard(broker: broker, pieces: pieces, result: .success(response))
                    } catch {
                        return Shard(broker: broker, pieces: pieces, result: .failure(error))
                    }
                }
            }
            var answers: [Shard] = []
            for await answer in group { answers.append(answer) }
            return answers
        }
        return shards + answers.sorted { ($0.broker ?? -1) < ($1.broker ?? -1) }
    }

    /// Waits until it is known which brokers targets are.
    ///
    /// - Returns: The outcome for each target, in their order.
    private nonisolated(nonsending) func brokers(
        for targets: [RequestTarget]
    ) async -> [Result<BrokerNode, KafkaError>] {
        var outcomes: [RequestTarget: Result<BrokerNode, KafkaError>] = [:]
        var keys: [CoordinatorKey] = []
        var unknown: [RequestTarget] = []
        for target in targets {
            if case .coordinator(let key) = target.kind {
                keys.append(key)
            } else if let broker = knownBroker(for: target) {
                outcomes[target] = .success(broker)
            } else {
                unknown.append(target)
            }
        }
        for (key, outcome) in zip(keys, await coordinators(of: keys)) {
            outcomes[RequestTarget(kind: .coordinator(key))] = outcome
        }
        let found = await withTaskGroup(of: (RequestTarget, Result<BrokerNode, KafkaError>).self) { group in
            for target in unknown {
                group.addTask {
                    do throws(KafkaError) {
                        return (target, .success(try await self.broker(for: target)))
                    } catch {
                        return (target, .failure(error))
                    }
                }
            }
            var found: [(RequestTarget, Result<BrokerNode, KafkaError>)] = []
            for await one in group { found.append(one) }
            return found
        }
        for (target, outcome) in found { outcomes[target] = outcome }
        return targets.map {
            outcomes[$0] ?? .failure(KafkaError(.unknownBroker, "there is no broker for \($0)"))
        }
    }

    private func knownBroker(for target: RequestTarget) -> BrokerNode? {
        switch target.kind {
        case .any, .coordinator: nil
        case .broker(let id): cachedBroker(id)
        case .controller: state.withLock { $0.cluster.cache.controller }
        case .leader(let partition): try? leader(of: partition).broker
        }
    }
}
