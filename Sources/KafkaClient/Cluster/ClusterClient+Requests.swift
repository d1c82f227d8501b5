public import KafkaCodec
import Synchronization

extension ClusterClient {
    /// Sends a request to the broker that it is for, and waits for the answer.
    ///
    /// The broker is looked for until ``MetadataConfiguration/timeout`` is over. Where the answer says that it was the
    /// wrong one, that is remembered, so that the next request goes to another.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - target: Which broker it is for. Default: any.
    ///   - options: What is particular about the request, such as whether it may be repeated.
    /// - Returns: The answer. Error codes in it are the caller's to look at.
    /// - Throws: ``KafkaError``: why the broker could not be found or reached, or did not answer;
    ///   ``KafkaError/isOutcomeUnknown`` says whether the request may have taken effect.
    public nonisolated(nonsending) func send<Request: KafkaRequest>(
        _ request: Request,
        to target: RequestTarget = .any,
        options: RequestOptions = RequestOptions()
    ) async throws(KafkaError) -> Request.Response {
        let deadline = options.retryTimeout.map { runtime.clock.now.advanced(by: $0) }
        var attempts = 0
        while true {
            attempts += 1
            do throws(KafkaError) {
                let broker = try await broker(for: target)
                let connection = try await connection(to: broker.id, for: .requests)
                let response = try await connection.send(request, options: options)
                let isMisrouted = note(response, from: broker.id, for: target)
                guard isMisrouted, let deadline, try await pause(attempt: attempts, until: deadline) else {
                    return response
                }
            } catch {
                guard let deadline, options.allowsRetry(after: error),
                    try await pause(attempt: attempts, until: deadline)
                else { throw error }
            }
        }
    }

    /// Sends a request whose form depends on the version, once, on a connection of the caller's choice.
    ///
    /// - Parameters:
    ///   - target: Which broker it is for.
    ///   - purpose: Which connection it goes on.
    ///   - lane: Who has the connection to themselves; 0 for the one that is shared.
    ///   - versions: The versions that may be used.
    ///   - timeout: How long the answer may take.
    ///   - build: Makes the request in a version.
    /// - Throws: ``KafkaError`` as ``send(_:to:options:)`` does.
    nonisolated(nonsending) func exchange<Request: KafkaRequest>(
        with target: RequestTarget,
        on purpose: ConnectionPurpose = .requests,
        lane: UInt64 = 0,
        versions: VersionRange? = nil,
        timeout: Duration? = nil,
        _ build: (Int16) -> Request
    ) async throws(KafkaError) -> Request.Response {
        let broker = try await broker(for: target)
        let connection = try await connection(to: broker.id, for: purpose, lane: lane)
        let limit = configuration.connection.versionLimits[Request.apiKey]
        let version = try await connection.ready().version(for: Request.self, within: limit, versions)
        let options = RequestOptions(timeout: timeout, versions: VersionRange(version, version))
        let response = try await connection.send(build(version), options: options)
        _ = note(response, from: broker.id, for: target)
        return response
    }

    /// Waits before an attempt that is one of many.
    ///
    /// - Returns: Whether there is time for another attempt; when not, it does not wait.
    nonisolated(nonsending) func pause(attempt: Int, until deadline: Instant) async throws(KafkaError) -> Bool {
        let wait = configuration.metadata.refreshBackoff.wait(afterFailures: attempt, draw: runtime.random.unit())
        let end = runtime.clock.now.advanced(by: wait)
        guard end < deadline else { return false }
        do {
            try await runtime.clock.sleep(until: end)
        } catch {
            throw KafkaError(.cancelled, "the task was cancelled while waiting to send a request again")
        }
        return true
    }

    /// Remembers what an answer says about brokers.
    ///
    /// - Returns: Whether the broker has done nothing because it was not the right one.
    private func note(_ response: some KafkaResponse, from broker: Int32, for target: RequestTarget) -> Bool {
        if let hinting = response as? any LeaderHinting {
            apply(hinting.leaderHints, brokers: hinting.hintedBrokers)
        }
        guard let misrouting = (response as? any RoutedResponse)?.misrouting else { return false }
        note(misrouting, from: broker, for: target)
        return true
    }

    func note(_ misrouting: ErrorCode, from broker: Int32, for target: RequestTarget) {
        switch target.kind {
        case .any, .broker: break
        case .controller: if misrouting == .notController { refreshMetadata(because: .notController) }
        case .leader(let partition): refreshMetadata(because: .notLeader(partition))
        case .coordinator(let key):
            if misrouting != .coordinatorLoadInProgress { forgetCoordinator(of: key, at: broker) }
        }
    }

    /// Waits until it is known which broker a target is.
    nonisolated(nonsending) func broker(for target: RequestTarget) async throws(KafkaError) -> BrokerNode {
        let wait: MetadataWait
        switch target.kind {
        case .any: wait = .anyBroker
        case .controller: wait = .controller
        case .broker(let id): wait = .broker(id)
        case .leader(let partition): wait = .leader(partition)
        case .coordinator(let key):
            for outcome in await coordinators(of: [key]) { return try outcome.get() }
            throw KafkaError(.coordinatorUnknown, "the coordinator of \(key) was not found")
        }
        switch try await self.wait(for: wait, timeout: configuration.metadata.timeout) {
        case .broker(let broker): return broker
        case .leader(let leader): return leader.broker
        case .brokers(let brokers):
            guard let chosen = leastBusy(of: brokers) else {
                throw KafkaError(.noBrokerReachable, "the cluster has no brokers")
            }
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
