import KafkaCodec
import KafkaRecords
import Logging
import Synchronization

extension Producer {
    /// Runs the producer until it is closed or the task is cancelled, and returns when no task of it is left.
    ///
    /// Records that are not delivered by then have failed. It may be called once; a second call returns at once.
    ///
    /// Time limits count from when a record was given to the producer, but are acted upon only while it runs: without it
    /// nothing is sent, nothing times out, and whoever waits for room or a delivery goes on waiting until it is closed.
    public nonisolated(nonsending) func run() async {
        let isFirst = state.withLock { state in
            switch state.phase {
            case .created: state.phase = .running
            case .running, .ended: return false
            // Closed before it was run: there is still something to be sent.
            case .closing: break
            }
            return true
        }
        guard isFirst else { return runtime.logger.debug("the producer was run already, or is closed") }
        await withGracefulShutdown { [shutdown] in
            shutdown.raise()
        } _: {
            await runTasks()
        }
        end(KafkaError(.producerClosed, "the producer's task has ended"))
    }

    private nonisolated(nonsending) func runTasks() async {
        await withDiscardingTaskGroup { group in
            // A transactional producer has a transaction to end before.
            if transactions == nil { group.addTask { await self.closeWhenShuttingDown() } }
            group.addTask { await self.keepTime() }
            group.addTask { await self.followMetadata() }
            group.addTask { await self.obtainIdentities() }
            if client.producerMemory != nil { group.addTask { await self.watchMemory() } }
            while let lane = await self.nextLane() {
                group.addTask { await self.serve(lane) }
            }
            group.cancelAll()
        }
    }

    private func closeWhenShuttingDown() async {
        await shutdown.wait()
        guard !Task.isCancelled else { return }
        let undelivered = await close(within: configuration.closeTimeout)
        guard !undelivered.isEmpty else { return }
        runtime.logger.warning(
            "records were not delivered before the service was shut down",
            metadata: [LogKey.records: "\(undelivered.count)"])
    }

    private func nextLane() async -> BrokerLane? {
        while !Task.isCancelled {
            let (lane, hasEnded): (BrokerLane?, Bool) = state.withLock { state in
                if case .ended = state.phase { return (nil, true) }
                return (state.newBrokers.isEmpty ? nil : state.newBrokers.removeFirst(), false)
            }
            if let lane { return lane }
            if hasEnded { return nil }
            await brokerAdded.wait()
        }
        return nil
    }

    private func keepTime() async {
        await timekeeper.run {
            self.state.withLock { $0.machine.nextDeadline }
        } tick: { _ in
            self.step { $0.tick(now: $1) }
        }
    }

    /// Lets records in that wait for memory which other producers of the client have given back.
    private func watchMemory() async {
        while !Task.isCancelled {
            await memoryFreed.wait()
            step { $0.tick(now: $1) }
        }
    }

    /// Takes over what the client learns of the topics in use.
    private func followMetadata() async {
        var version = client.metadataVersion
        while !Task.isCancelled {
            for name in state.withLock({ $0.machine.topics.map(\.name) }) {
                guard let metadata = client.cachedTopic(name) else { continue }
                step { $0.update(metadata, now: $1) }
            }
            let next = await client.metadataChange(after: version)
            if next == version { return }
            version = next
        }
    }

    /// Asks for producer ids when the machine wants one.
    private func obtainIdentities() async {
        while !Task.isCancelled {
            let isWanted = state.withLock { state in
                defer { state.isIdentityWanted = false }
                return state.isIdentityWanted
            }
            guard isWanted else {
                await identityWanted.wait()
                continue
            }
            let outcome: Result<ProducerIdentity, KafkaError>
            do throws(KafkaError) {
                outcome = .success(try await identity())
            } catch {
                outcome = .failure(error)
            }
            let draw = runtime.random.unit()
            step { machine, now in
                switch outcome {
                case .success(let identity): machine.received(identity, now: now)
                case .failure(let error): machine.identityFailed(error, draw: draw, now: now)
                }
            }
        }
    }

    private func identity() async throws(KafkaError) -> ProducerIdentity {
        // Without a transactional id the time-out means nothing.
        let request = InitProducerIdRequest(
            transactionalID: nil, transactionTimeoutMs: .max, producerID: -1, producerEpoch: -1)
        let response = try await client.send(
            request, to: .any, options: RequestOptions(timeout: configuration.requestTimeout))
        guard !response.errorCode.isError else {
            throw KafkaError(brokerError: response.errorCode, "a producer id for an idempotent producer")
        }
        return ProducerIdentity(id: response.producerID, epoch: response.producerEpoch)
    }
}

// MARK: - Flushing and closing

extension Producer {
    /// Sends what is there without lingering, and waits until it is known of each record that was taken before what
    /// became of it. It says nothing of how that went: the records' own handles do.
    ///
    /// - Throws: ``KafkaError`` with the code `cancelled`; the records go on.
    public nonisolated(nonsending) func flush() async throws(KafkaError) {
        let promise = Promise<Void>()
        let flush = change { state, effects, now in
            let (flush, actions) = state.machine.flush(now: now)
            if let flush { state.flushes[flush] = promise }
            Self.perform(actions, &state, &effects)
            return flush
        }
        guard let flush else { return }
        let outcome = await withTaskCancellationHandler {
            await promise.outcome()
        } onCancel: {
            _ = state.withLock { $0.flushes.removeValue(forKey: flush) }
            promise.end(.failure(KafkaError(.cancelled, "the task was cancelled while the producer was flushed")))
        }
        _ = try outcome.get()
    }

    /// Takes no more records, sends those that are there, and ends ``run()``. It always returns within the time.
    ///
    /// Calls after the first wait for the records too, and are given back nothing.
    ///
    /// - Parameter duration: How long to wait for deliveries. What is not delivered then, or when the task is cancelled,
    ///   fails with the code `producerClosed`.
    /// - Returns: The records that were not delivered when the time was over, by partition and in their order, each with
    ///   its error. Those that failed before are not among them.
    @discardableResult
    public nonisolated(nonsending) func close(within duration: Duration) async -> [UndeliveredRecord] {
        let deadline = runtime.clock.now.advanced(by: duration)
        let isRunning = change { state, effects, now in
            switch state.phase {
            case .ended: return false
            case .created, .running: state.phase = .closing
            case .closing: break
            }
            effects.lookups = state.takeLookups()
            Self.perform(state.machine.close(now: now), &state, &effects)
            return true
        }
        guard isRunning else { return [] }
        await withTaskGroup(of: Void.self) { group in
            // Cancelled or not, afterwards the end has come.
            group.addTask { _ = try? await self.runtime.clock.sleep(until: deadline) }
            group.addTask { _ = try? await self.flush() }
            await group.next()
            group.cancelAll()
        }
        return end(KafkaError(.producerClosed, "the producer was closed before the record was delivered"))
    }

    /// Fails what is left, and lets all tasks end.
    @discardableResult
    private func end(_ error: KafkaError) -> [UndeliveredRecord] {
        let (batches, topics) = change { state, effects, _ -> ([UndeliveredBatch], [String]) in
            if case .ended = state.phase { return ([], []) }
            state.phase = .ended(KafkaError(error.code, "the producer is closed", cause: error.cause))
            let (undelivered, actions) = state.machine.abort(error)
            Self.perform(actions, &state, &effects)
            for queue in state.reports { queue.finish() }
            state.reports = []
            effects.lookups = state.takeLookups()
            state.machine.endAllUse()
            defer { state.usedTopics = [] }
            return (undelivered, state.usedTopics.sorted())
        }
        for topic in topics { client.endUsing(topic: topic) }
        brokerAdded.raise()
        measureState()
        transactions?.producerDidEnd(self, error)
        return read(batches)
    }

    /// The records of batches that are given back.
    func read(_ batches: [UndeliveredBatch]) -> [UndeliveredRecord] {
        var records: [UndeliveredRecord] = []
        for batch in batches {
            do {
                records += try batch.records()
            } catch {
                runtime.logger.error(
                    "undelivered records cannot be read back",
                    metadata: [LogKey.partition: "\(batch.topicPartition)", LogKey.error: "\(error)"])
            }
        }
        return records
    }

    /// The client is closed, so that nothing can be delivered any more.
    func abandon(_ error: KafkaError) {
        end(error)
    }
}
