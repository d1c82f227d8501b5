import DequeModule
import KafkaCodec
import Logging
import Synchronization

extension PartitionConsumer {
    /// Runs the consumer until it is closed, its client is, or the task is cancelled, and returns when no task of it is
    /// left. It may be called once; a second call returns at once.
    ///
    /// At the end the brokers are told that the fetch sessions are over (KIP-227), within
    /// ``PartitionConsumerConfiguration/closeTimeout``; their answers are not waited for.
    public nonisolated(nonsending) func run() async {
        let isFirst = state.withLock { state in
            guard case .created = state.phase else { return false }
            state.phase = .running
            return true
        }
        guard isFirst else { return client.runtime.logger.debug("the consumer was run already, or is closed") }
        await withGracefulShutdown { [shutdown] in
            shutdown.raise()
        } _: {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.keepTime() }
                group.addTask { await self.followMetadata() }
                group.addTask { await self.followBudget() }
                group.addTask { await self.closeWhenShuttingDown() }
                while let order = await self.nextOrder() {
                    group.addTask { await self.perform(order) }
                }
                group.cancelAll()
            }
        }
        close(because: KafkaError(.clientClosed, "the consumer's task was cancelled"))
        await sayFarewell()
        closeConnections()
        state.withLock { state in
            if case .closing(let error) = state.phase { state.phase = .ended(error) }
        }
        measureState(isLast: true)
        arrivals.ring()
    }

    private func closeWhenShuttingDown() async {
        // A group's member ends its reader itself, when the user is done.
        guard group == nil else { return }
        await shutdown.wait()
        guard !Task.isCancelled else { return }
        close()
    }

    private func followBudget() async {
        while !Task.isCancelled {
            await roomFreed.wait()
            step { state, now in ((), state.machine.tick(now: now)) }
        }
    }

    private func nextOrder() async -> Order? {
        while !Task.isCancelled {
            let (order, isRunning): (Order?, Bool) = state.withLock { state in
                guard case .running = state.phase else { return (nil, false) }
                return (state.orders.popFirst(), true)
            }
            guard isRunning else { return nil }
            if let order { return order }
            await ordered.wait()
        }
        return nil
    }

    private func keepTime() async {
        await timekeeper.run {
            self.state.withLock { $0.machine.nextDeadline }
        } tick: { _ in
            self.step { state, now in ((), state.machine.tick(now: now)) }
        }
    }

    private func followMetadata() async {
        while !Task.isCancelled {
            let version = client.metadataVersion
            updatePlaces()
            let next = await client.metadataChange(after: version)
            if next == version, !Task.isCancelled {
                return close(because: KafkaError(.clientClosed, "the consumer's client is closed"))
            }
        }
    }

    /// Ends the fetch sessions, so that the brokers can give their memory to others.
    private func sayFarewell() async {
        let farewells = state.withLock { state in
            defer { state.farewells = [] }
            return state.farewells
        }
        guard !farewells.isEmpty, !Task.isCancelled else { return }
        let deadline = client.runtime.clock.now.advanced(by: configuration.closeTimeout)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [clock = client.runtime.clock] in
                // Cancelled is as good as slept.
                _ = try? await clock.sleep(until: deadline)
            }
            group.addTask {
                for (broker, request) in farewells {
                    do throws(KafkaError) {
                        let connection = try await self.client.connection(
                            to: broker, for: .fetch, lane: self.number)
                        try await connection.ready()
                        _ = try connection.submit(request)
                    } catch {
                        // The broker forgets the session by itself, later.
                        self.client.runtime.logger.debug("fetch session with broker \(broker) not ended: \(error)")
                    }
                }
            }
            await group.next()
            group.cancelAll()
        }
    }
}

extension PartitionConsumer {
    /// Closes the connections that were for this consumer alone, when what is under way on them is over.
    private func closeConnections() {
        let connections = state.withLock { state in
            defer { state.connections = [:] }
            return state.connections
        }
        for (_, connection) in connections.sorted(by: { $0.key < $1.key }) { connection.close() }
    }
}

// MARK: - Requests

extension PartitionConsumer {
    private func perform(_ order: Order) async {
        await withTaskExecutorPreference(client.executor(for: order.broker)) {
            do throws(KafkaError) {
                switch order {
                case .fetch(let broker): try await fetch(from: broker)
                case .lookUp(let broker): try await lookUp(at: broker)
                case .validate(let broker): try await validate(at: broker)
                }
            } catch {
                failed(order, error)
            }
        }
    }

    private func failed(_ order: Order, _ error: KafkaError) {
        if error.code == .clientClosed { return close(because: error) }
        if error.code == .cancelled { return }
        defer { measureState() }
        step { state, now in
            switch order {
            case .fetch(let broker): ((), state.machine.fetchFailed(from: broker, error, now: now))
            case .lookUp(let broker): ((), state.machine.lookUpFailed(at: broker, error, now: now))
            case .validate(let broker): ((), state.machine.validationFailed(at: broker, error, now: now))
            }
        }
    }

    private func fetch(from broker: Int32) async throws(KafkaError) {
        // Its own: brokers answer one request of a connection after the other, and a fetch may wait for records.
        let connection = try await client.connection(to: broker, for: .fetch, lane: number)
        state.withLock { $0.connections[broker] = connection }
        let versions = try await connection.ready()
        let limit = client.configuration.connection.versionLimits[.fetch]
        let version = try versions.version(for: FetchRequest.self, within: limit)
        let withNames = VersionRange(0, FetchSession.firstVersionWithIDs - 1)
        let versionWithoutIDs = try? versions.version(for: FetchRequest.self, within: limit, withNames)
        let begun = step(isReserving: true) { state, now in
            let begun = state.machine.beginFetch(
                from: broker, version: version, versionWithoutIDs: versionWithoutIDs, now: now)
            return (begun, begun == nil ? state.machine.tick(now: now) : [])
        }
        guard let begun else { return }
        measureState()
        let options = RequestOptions(
            timeout: client.configuration.connection.requestTimeout + configuration.fetchMaximumWait,
            versions: VersionRange(begun.version, begun.version))
        let response = try await connection.send(begun.request, options: options)
        let moved = client.apply(response.leaderHints, brokers: response.hintedBrokers)
        step { state, now in ((), state.machine.fetchAnswered(by: broker, response, now: now)) }
        if !moved.isEmpty { updatePlaces() }
        measureState()
    }

    private func lookUp(at broker: Int32) async throws(KafkaError) {
        // Not the connection of the fetches, where it would wait behind one that waits for records.
        let connection = try await client.connection(to: broker, for: .requests)
        let version = try await connection.ready().version(
            for: ListOffsetsRequest.self, within: client.configuration.connection.versionLimits[.listOffsets])
        let request = step { state, now in
            let request = state.machine.beginLookUp(at: broker, version: version, now: now)
            return (request, request == nil ? state.machine.tick(now: now) : [])
        }
        guard let request else { return }
        let options = RequestOptions(versions: VersionRange(version, version))
        let response = try await connection.send(request, options: options)
        step { state, now in ((), state.machine.lookUpAnswered(by: broker, response, now: now)) }
    }

    private func validate(at broker: Int32) async throws(KafkaError) {
        let connection = try await client.connection(to: broker, for: .requests)
        let limit = client.configuration.connection.versionLimits[.offsetForLeaderEpoch]
        let version = try? await connection.ready().version(for: OffsetForLeaderEpochRequest.self, within: limit)
        let request = step { state, now in
            let request = state.machine.beginValidation(at: broker, version: version, now: now)
            return (request, request == nil ? state.machine.tick(now: now) : [])
        }
        guard let request, let version else { return }
        let options = RequestOptions(versions: VersionRange(version, version))
        let response = try await connection.send(request, options: options)
        step { state, now in ((), state.machine.validationAnswered(by: broker, response, now: now)) }
    }
}
