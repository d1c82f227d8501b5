import KafkaCodec
import Synchronization

// MARK: - What is known now

extension ClusterClient {
    /// How often answers and hints about the cluster were taken over: it grows also with those that say nothing new.
    var metadataVersion: UInt64 { state.withLock { $0.cluster.version } }

    /// A topic, where it is known. Nobody is asked.
    func cachedTopic(_ name: String) -> TopicMetadata? { state.withLock { $0.cluster.cache.topic(name) } }

    /// A broker, where it is known. Nobody is asked.
    func cachedBroker(_ id: Int32) -> BrokerNode? { state.withLock { $0.cluster.cache.broker(id) } }

    /// The leader of a partition, as far as it is known. Nobody is asked.
    ///
    /// - Throws: ``KafkaError`` that says what is not known.
    func leader(of partition: TopicPartition) throws(KafkaError) -> PartitionLeader {
        let outcome = state.withLock { state -> Result<PartitionLeader, KafkaError> in
            do throws(KafkaError) {
                return .success(try state.cluster.cache.leader(of: partition))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// The name of the topic with an id, where it is known.
    func topicName(_ id: KafkaUUID) -> String? { state.withLock { $0.cluster.cache.topicName(id) } }
}

// MARK: - Waiting

extension ClusterClient {
    /// Waits until a topic is known with its partitions, and keeps it among the topics in use for a while.
    ///
    /// - Throws: ``KafkaError``: the brokers' error where it will not pass, or when it has not within
    ///   ``MetadataConfiguration/timeout``; `unknownTopic`, `noBrokerReachable`, `clientClosed`, `cancelled`.
    public nonisolated(nonsending) func topic(_ name: String) async throws(KafkaError) -> TopicMetadata {
        while true {
            let found = try await wait(for: .topic(name), timeout: configuration.metadata.timeout)
            if case .topic(let topic) = found { return topic }
        }
    }

    /// Asks for all topics that the client may know of, in the order of their names.
    ///
    /// - Throws: ``KafkaError``: `noBrokerReachable`, `clientClosed`, `cancelled`.
    public nonisolated(nonsending) func allTopics() async throws(KafkaError) -> [TopicMetadata] {
        while true {
            let found = try await wait(for: .allTopics, timeout: configuration.metadata.timeout)
            if case .topics(let topics) = found { return topics }
        }
    }

    /// Waits until the cluster's brokers are known.
    ///
    /// - Returns: The brokers as they were told last, by their numbers.
    /// - Throws: ``KafkaError``: `noBrokerReachable`, `clientClosed`, `cancelled`.
    public nonisolated(nonsending) func brokers() async throws(KafkaError) -> [BrokerNode] {
        while true {
            let found = try await wait(for: .anyBroker, timeout: configuration.metadata.timeout)
            if case .brokers(let brokers) = found { return brokers }
        }
    }

    /// Waits until answers or hints have come since a version of the metadata, also those that say nothing new, and
    /// does not ask for any.
    ///
    /// - Returns: The version now; the same when the client is closed or the task is cancelled.
    nonisolated(nonsending) func metadataChange(after version: UInt64) async -> UInt64 {
        _ = try? await wait(for: .change(since: version), timeout: nil)
        return metadataVersion
    }

    nonisolated(nonsending) func wait(
        for wait: MetadataWait,
        timeout: Duration?
    ) async throws(KafkaError) -> MetadataWait.Found {
        let (waiter, promise) = beginWait(for: wait, timeout: timeout)
        return try await outcome(of: waiter, promise)
    }

    /// Begins a wait, which ends by ``outcome(of:_:)``, and may be ended before.
    func beginWait(for wait: MetadataWait, timeout: Duration?) -> (waiter: UInt64, promise: Promise<MetadataWait.Found>)
    {
        let promise = Promise<MetadataWait.Found>()
        let waiter = step { client, state, now, effects in
            state.lastWait += 1
            state.metadataWaits[state.lastWait] = promise
            let deadline = timeout.map { now.advanced(by: $0) }
            let waiter = state.lastWait
            client.perform(
                state.cluster.wait(waiter, for: wait, until: deadline, now: now), &state, now, &effects)
            return waiter
        }
        return (waiter, promise)
    }

    /// What a wait ends with, which may be that the task is cancelled.
    nonisolated(nonsending) func outcome(
        of waiter: UInt64,
        _ promise: Promise<MetadataWait.Found>
    ) async throws(KafkaError) -> MetadataWait.Found {
        let outcome = await withTaskCancellationHandler {
            await promise.outcome()
        } onCancel: {
            endWait(waiter, KafkaError(.cancelled, "the task was cancelled"))
        }
        return try outcome.get()
    }

    /// Ends a wait, if it has not ended yet, with an error.
    func endWait(_ waiter: UInt64, _ error: KafkaError) {
        let promise = step { _, state, _, _ -> Promise<MetadataWait.Found>? in
            guard let promise = state.metadataWaits.removeValue(forKey: waiter) else { return nil }
            state.cluster.abandon(waiter)
            return promise
        }
        promise?.end(.failure(error))
    }
}

// MARK: - Saying what is needed

extension ClusterClient {
    /// Gives a reason to ask for the metadata again, soon and together with others.
    func refreshMetadata(because reason: RefreshReason) {
        step { client, state, now, effects in
            client.perform(state.cluster.refresh(because: reason, now: now), &state, now, &effects)
        }
    }

    /// Where tasks run best that talk to one broker; nil for anywhere.
    func executor(for broker: Int32) -> (any TaskExecutor)? {
        cachedBroker(broker).flatMap { runtime.transport.executor(for: $0.address) }
    }

    /// Takes over what a broker said in an answer about leaders and brokers (KIP-951).
    ///
    /// - Returns: The partitions whose leader is another one now.
    @discardableResult
    func apply(_ hints: [LeaderHint], brokers: [BrokerNode]) -> [TopicPartition] {
        guard !hints.isEmpty || !brokers.isEmpty else { return [] }
        return step { client, state, now, effects in
            let (moved, actions) = state.cluster.apply(hints, brokers: brokers, now: now)
            client.perform(actions, &state, now, &effects)
            return moved
        }
    }

    /// Keeps a topic among those that are asked for, until ``endUsing(topic:)``.
    func beginUsing(topic: String) {
        step { client, state, now, effects in
            client.perform(state.cluster.beginUsing(topic, now: now), &state, now, &effects)
        }
    }

    /// Undoes one ``beginUsing(topic:)``.
    ///
    /// - Parameter since: When it was used last; nil for now.
    func endUsing(topic: String, since: KafkaClock.Instant? = nil) {
        step { _, state, now, _ in state.cluster.endUsing(topic, since: since, now: now) }
    }

    /// Has all topics asked for from now on, as subscriptions by pattern need it, until ``endUsingAllTopics()``.
    func beginUsingAllTopics() {
        step { client, state, now, effects in
            client.perform(state.cluster.beginUsingAllTopics(now: now), &state, now, &effects)
        }
    }

    /// Undoes one ``beginUsingAllTopics()``.
    func endUsingAllTopics() {
        step { _, state, _, _ in state.cluster.endUsingAllTopics() }
    }

    /// The names of all topics that are known, in their order.
    var cachedTopicNames: [String] { state.withLock { $0.cluster.cache.topicNames } }

    /// The cluster's id, once known; nil from brokers before 0.10.1.
    public var clusterID: String? { state.withLock { $0.cluster.cache.clusterID } }

    /// The number of the next producer, for histories; from 1.
    func nextProducerNumber() -> UInt64 {
        state.withLock { state in
            state.lastProducer += 1
            return state.lastProducer
        }
    }

    /// The number of the next consumer, for histories; from 1.
    func nextConsumerNumber() -> UInt64 {
        state.withLock { state in
            state.lastConsumer += 1
            return state.lastConsumer
        }
    }
}

// MARK: - Asking

extension ClusterClient {
    /// Sends a query to a broker and tells what has come of it.
    func ask(_ query: MetadataQuery, _ endpoint: Endpoint) async {
        do throws(KafkaError) {
            let connection = try await connection(to: endpoint, for: .requests)
            let version = try await connection.ready().version(
                for: MetadataRequest.self, within: configuration.connection.versionLimits[.metadata])
            let options = RequestOptions(versions: VersionRange(version, version))
            let response = try await connection.send(query.request(version: version), options: options)
            let isComplete = query.namesAllTopics(version: version)
            step { client, state, now, effects in
                let actions = state.cluster.answered(
                    response, to: query.number, from: endpoint, isComplete: isComplete, now: now)
                client.perform(actions, &state, now, &effects)
            }
        } catch {
            step { client, state, now, effects in
                let actions = state.cluster.failed(error, query: query.number, from: endpoint, now: now)
                client.perform(actions, &state, now, &effects)
            }
        }
    }
}
