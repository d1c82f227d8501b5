import KafkaCodec
import KafkaRecords
import NIOCore
import Synchronization

// MARK: - One broker

extension Producer {
    /// Sends to one broker and takes its answers, until the task is cancelled.
    func serve(_ lane: BrokerLane) async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.receive(on: lane) }
            await self.send(on: lane)
            group.cancelAll()
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
                while connection.closeReason == nil, let request = drain(lane) {
                    await send(request, on: connection, versions, lane)
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
            for: ProduceRequest.self, within: client.configuration.connection.versionLimits[.produce], lowestVersion,
            drained?.versions)
    }

    /// Zstandard is known from version 7 on (KIP-110).
    private var lowestVersion: VersionRange? {
        configuration.compression == .zstd ? VersionRange(7, ProduceRequest.validVersions.highest) : nil
    }

    private func drain(_ lane: BrokerLane) -> DrainedRequest? {
        var drained: DrainedRequest?
        step { machine, now in
            let (request, actions) = machine.drain(for: lane.broker, now: now)
            drained = request
            return actions
        }
        return drained
    }

    private func send(
        _ drained: DrainedRequest,
        on connection: Connection,
        _ versions: BrokerVersions,
        _ lane: BrokerLane
    ) async {
        let outcomes = drained.parts.map { part in
            Result { () throws(RecordsError) in try part.content.batch(using: compressor) }
        }
        let batches = outcomes.map { try? $0.get() }
        state.withLock { $0.machine.prepared(drained.id, batches) }
        do throws(KafkaError) {
            let (request, allowed) = try ProduceRequest.make(
                drained, batches, acknowledgement: configuration.acknowledgement,
                timeout: configuration.requestTimeout, version: try version(versions, drained),
                transactionalID: configuration.transactionalID, compressor: compressor)
            let options = RequestOptions(timeout: configuration.requestTimeout, versions: allowed)
            if configuration.acknowledgement == .none {
                try await connection.sendWithoutAnswer(request, options: options)
                answered(drained, drained.parts.map { _ in .written(baseOffset: nil, logAppendTime: nil) })
            } else {
                lane.append(.init(request: drained, sent: try connection.submit(request, options: options)))
            }
        } catch {
            failed(drained, error)
        }
    }

    private func receive(on lane: BrokerLane) async {
        while let next = await lane.next() {
            do throws(KafkaError) {
                let response = try await next.sent.response()
                client.apply(response.leaderHints, brokers: response.hintedBrokers)
                answered(next.request, response.results(for: next.request))
            } catch {
                failed(next.request, error)
            }
        }
    }

    private func answered(_ request: DrainedRequest, _ results: [ProduceResult]) {
        let draw = runtime.random.unit()
        step { $0.answered(request.id, results, draw: draw, now: $1) }
    }

    private func failed(_ request: DrainedRequest, _ error: KafkaError) {
        let draw = runtime.random.unit()
        step { $0.failed(request.id, error, draw: draw, now: $1) }
    }
}
