import KafkaCodec
import KafkaRecords
import NIOCore
import Synchronization

// MARK: - One broker

extension Producer {
    /// Sends to one broker until the task is cancelled. Answers are taken where they arrive.
    func serve(_ lane: BrokerLane) async {
        await withTaskExecutorPreference(client.executor(for: lane.broker)) {
            await self.send(on: lane)
        }
    }

    private func send(on lane: BrokerLane) async {
        while !Task.isCancelled {
            let now = runtime.clock.now
            guard state.withLock({ $0.machine.hasWork(for: lane.broker, now: now) }) else {
                await lane.hasWork.wait()
                continue
            }
            do throws(KafkaError) {
                // Only now, so that batches go on being filled while there is no connection.
                let connection = try await client.connection(to: lane.broker, for: .produce)
                let versions = try await connection.ready()
                _ = try version(versions, nil)
                while connection.closeReason == nil, let (request, hasMore) = drain(lane) {
                    await send(request, on: connection, versions)
                    guard hasMore else { break }
                }
            } catch {
                if Task.isCancelled { return }
                if error.code == .clientClosed { return abandon(error) }
                let draw = runtime.random.unit()
                step { $0.unreachable(lane.broker, error, draw: draw, now: $1) }
            }
        }
    }

    private func version(_ offered: BrokerVersions, _ drained: DrainedRequest?) throws(KafkaError) -> Int16 {
        try offered.version(
            for: ProduceRequest.self, within: client.configuration.connection.versionLimits[.produce], drained?.versions
        )
    }

    /// The next request to a broker, and whether there is another one.
    private func drain(_ lane: BrokerLane) -> (request: DrainedRequest, hasMore: Bool)? {
        var drained: (request: DrainedRequest, hasMore: Bool)?
        step { machine, now in
            let (request, actions) = machine.drain(for: lane.broker, now: now)
            if let request { drained = (request, machine.hasWork(for: lane.broker, now: now)) }
            return actions
        }
        return drained
    }

    private func send(
        _ drained: DrainedRequest,
        on connection: Connection,
        _ versions: BrokerVersions
    ) async {
        let version: Int16
        do throws(KafkaError) {
            version = try self.version(versions, drained)
        } catch {
            return failed(drained.id, error)
        }
        var batches: [ByteBuffer?] = []
        var sent: [ByteBuffer?] = []
        var unsent: [Int: KafkaError] = [:]
        for (place, part) in drained.parts.enumerated() {
            do throws(KafkaError) {
                let prepared = try part.prepared(compressors, version: version)
                batches.append(prepared.batch)
                sent.append(prepared.sent)
            } catch {
                batches.append(nil)
                sent.append(nil)
                unsent[place] = error
            }
        }
        measure(drained, sent)
        state.withLock { $0.machine.prepared(drained.id, batches) }
        guard unsent.count < drained.parts.count else {
            return answered(drained.id, drained.parts.indices.compactMap { place in unsent[place].map { .failed($0) } })
        }
        do throws(KafkaError) {
            let (request, allowed) = ProduceRequest.make(
                drained, sent, acknowledgement: configuration.acknowledgement,
                timeout: configuration.requestTimeout, version: version,
                transactionalID: configuration.transactionalID)
            let options = RequestOptions(timeout: configuration.requestTimeout, versions: allowed)
            if configuration.acknowledgement == .none {
                try await connection.sendWithoutAnswer(request, options: options)
                answered(
                    drained.id,
                    drained.parts.indices.map { place in
                        unsent[place].map { .failed($0) } ?? .written(baseOffset: nil, logAppendTime: nil)
                    })
            } else {
                let (id, places) = (drained.id, drained.places)
                try connection.submit(request, options: options).whenAnswered { [self, unsent] answer in
                    switch answer {
                    case .success(let response):
                        client.apply(response.leaderHints, brokers: response.hintedBrokers)
                        answered(id, response.results(for: places, unsent: unsent))
                    case .failure(let error):
                        failed(id, error)
                    }
                }
            }
        } catch {
            failed(drained.id, error)
        }
    }

    private func answered(_ request: UInt64, _ results: [ProduceResult]) {
        // Only what is tried again needs a random number, and the system's cost something.
        let draw = results.allSatisfy(\.isWritten) ? 0 : runtime.random.unit()
        step { $0.answered(request, results, draw: draw, now: $1) }
        measureState()
    }

    private func failed(_ request: UInt64, _ error: KafkaError) {
        let draw = runtime.random.unit()
        step { $0.failed(request, error, draw: draw, now: $1) }
        measureState()
    }
}
