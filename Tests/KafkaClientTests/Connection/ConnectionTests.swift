import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("A connection over the simulated network")
struct ConnectionTests {
    /// Runs a connection against a peer that the test drives, and sees to it that no task is left.
    private func connect(
        seeds: Range<UInt64> = 1..<2,
        configuration: ConnectionConfiguration = .init(),
        peer script: @escaping @Sendable (Simulation, Peer) async throws -> Void,
        client body: @escaping @Sendable (Simulation, Connection) async throws -> Void
    ) throws {
        try explore(seeds: seeds) { simulation in
            let listener = try simulation.network.listen(node: "broker", port: 9092)
            let server = Task {
                let peer = Peer(try await listener.accept())
                try await script(simulation, peer)
                // Until the client goes.
                while try await peer.next() != nil {}
                peer.connection.close()
            }
            let connection = Connection(
                to: BrokerAddress(host: "broker"), configuration: configuration, runtime: KafkaRuntime(simulation))
            let run = Task { await connection.run() }
            try await body(simulation, connection)
            connection.close()
            await run.value
            #expect(connection.load == 0)
            // The peer may see the connection break, as the test intends, but nothing else may go wrong with it.
            if case .failure(let error) = await server.result, !(error is SimulatedNetworkError) {
                Issue.record(error)
            }
        }
    }

    @Test("agrees on versions, says who it is, and asks in the chosen version")
    func exchange() throws {
        try connect(seeds: 0..<10) { _, peer in
            let hello = try #require(try await peer.next())
            #expect(hello.header.clientID == "swift-kafka-kit")
            let request = try hello.decoded(as: ApiVersionsRequest.self)
            #expect(request.clientSoftwareName == "swift-kafka-kit")
            try await peer.answer(ApiVersionsResponse.standard, to: hello)
            let heartbeat = try #require(try await peer.next())
            #expect(heartbeat.header.requestApiVersion == 4)
            #expect(try heartbeat.decoded(as: HeartbeatRequest.self).memberID == "member")
            try await peer.answer(HeartbeatResponse(errorCode: .rebalanceInProgress), to: heartbeat)
        } client: { _, connection in
            let versions = try await connection.ready()
            #expect(versions.ranges[.heartbeat] == VersionRange(0, 4))
            let response = try await connection.send(HeartbeatRequest(groupID: "group", memberID: "member"))
            #expect(response.errorCode == .rebalanceInProgress)
        }
    }

    @Test("keeps the order of submission on the wire and pairs every answer")
    func order() throws {
        try connect(seeds: 0..<20) { simulation, peer in
            try await peer.negotiate()
            for number in 0..<40 {
                let request = try #require(try await peer.next())
                #expect(try request.decoded(as: HeartbeatRequest.self).generationID == Int32(number))
                try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(5)))
                try await peer.answer(
                    HeartbeatResponse(throttleTimeMs: 0, errorCode: .init(rawValue: Int16(number))), to: request)
            }
        } client: { _, connection in
            try await connection.ready()
            let sent = try (0..<40).map { try connection.submit(HeartbeatRequest(groupID: "g", generationID: $0)) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, request) in sent.enumerated() {
                    group.addTask {
                        let response = try await request.response()
                        #expect(response.errorCode.rawValue == Int16(number))
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("asks again in version 0 when the broker refuses in a malformed answer")
    func malformedRefusal() throws {
        try connect { _, peer in
            let first = try #require(try await peer.next())
            var frame = ByteBuffer(integer: Int32(8))
            frame.writeInteger(first.header.correlationID)
            frame.writeInteger(Int16(35))
            frame.writeBytes([0, 1])
            try await peer.connection.write(frame)
            let second = try #require(try await peer.next())
            #expect(second.header.requestApiVersion == 0)
            try await peer.answer(ApiVersionsResponse.standard, to: second)
        } client: { _, connection in
            let versions = try await connection.ready()
            #expect(versions.ranges.count == 5)
        }
    }

    @Test("accepts one byte after a flexible Metadata answer, and no more", arguments: [0, 1, 2])
    func trailingByte(count: Int) throws {
        try connect { _, peer in
            try await peer.negotiate()
            let request = try #require(try await peer.next())
            var frame = try MetadataResponse(clusterID: "c").frame(
                version: request.header.requestApiVersion, correlationID: request.header.correlationID)
            frame.writeRepeatingByte(0, count: count)
            frame.setInteger(Int32(frame.readableBytes - 4), at: 0)
            try await peer.connection.write(frame)
        } client: { _, connection in
            try await connection.ready()
            let error = await failure { () async throws(KafkaError) in
                let response = try await connection.send(MetadataRequest(topics: nil))
                #expect(response.clusterID == "c")
            }
            #expect(error?.code == (count == 2 ? .malformedResponse : nil))
            #expect(connection.closeReason == nil)
        }
    }

    @Test("names what the broker does not offer without sending anything")
    func unsupported() throws {
        try connect { _, peer in
            try await peer.negotiate()
            #expect(try await peer.next() == nil)
        } client: { _, connection in
            try await connection.ready()
            #expect(
                await failure { () throws(KafkaError) in try await connection.send(FetchRequest()) }?.code
                    == .notSupportedByBroker)
            let tooNew = RequestOptions(versions: VersionRange(0, 0))
            let error = await failure { () throws(KafkaError) in
                try await connection.send(HeartbeatRequest(groupInstanceID: "static"), options: tooNew)
            }
            #expect(error?.code == .invalidRequest)
            #expect((error?.cause as? WireError)?.kind == .fieldNotInVersion)
        }
    }

    @Test("gives up a broker that does not answer in time")
    func requestTimeout() throws {
        try connect { _, peer in
            try await peer.negotiate()
            _ = try await peer.next()
        } client: { simulation, connection in
            try await connection.ready()
            let start = simulation.clock.now
            let options = RequestOptions(timeout: .seconds(3))
            let error = await failure { () throws(KafkaError) in
                try await connection.send(HeartbeatRequest(), options: options)
            }
            #expect(error?.code == .requestTimedOut)
            #expect(error?.isOutcomeUnknown == true)
            #expect(error?.isRetriable == true)
            #expect(start.duration(to: simulation.clock.now) == .seconds(3))
            #expect(connection.closeReason?.code == .requestTimedOut)
        }
    }

    @Test("gives up dialling and agreeing after the configured time", arguments: [true, false])
    func connectTimeout(isReachable: Bool) throws {
        try simulate(seed: 1) { simulation in
            let listener = try simulation.network.listen(node: "broker", port: 9092)
            if !isReachable { simulation.network.block(from: "client", to: "broker") }
            let connection = Connection(
                to: BrokerAddress(host: "broker"), configuration: .init(), runtime: KafkaRuntime(simulation))
            async let run: Void = connection.run()
            let error = await failure { () throws(KafkaError) in try await connection.ready() }
            await run
            #expect(error?.code == .connectTimedOut)
            #expect(simulation.clock.now == .init(nanoseconds: 10_000_000_000))
            listener.close()
        }
    }

    @Test("says that nobody listens")
    func refused() throws {
        try simulate(seed: 1) { simulation in
            let connection = Connection(
                to: BrokerAddress(host: "broker"), configuration: .init(), runtime: KafkaRuntime(simulation))
            async let run: Void = connection.run()
            let error = await failure { () throws(KafkaError) in try await connection.ready() }
            await run
            #expect(error?.code == .connectFailed)
            #expect((error?.cause as? SimulatedNetworkError)?.kind == .refused)
        }
    }

    @Test("fails everything under way when the connection is reset")
    func reset() throws {
        try connect(seeds: 0..<10) { _, peer in
            try await peer.negotiate()
            _ = try await peer.next()
            peer.connection.reset()
        } client: { _, connection in
            try await connection.ready()
            let sent = try (0..<8).map { try connection.submit(HeartbeatRequest(generationID: $0)) }
            var unknown: [Bool] = []
            for request in sent {
                let error = await failure { () throws(KafkaError) in try await request.response() }
                #expect(error?.code == .connectionFailed)
                #expect((error?.cause as? SimulatedNetworkError)?.kind == .reset)
                unknown.append(error?.isOutcomeUnknown ?? false)
            }
            // Five were sent; the others are known not to have been.
            #expect(unknown == [true, true, true, true, true, false, false, false])
        }
    }

    @Test("notices a broker that has vanished by the time-out of a request")
    func halfOpen() throws {
        try connect { simulation, peer in
            try await peer.negotiate()
            _ = try await peer.next()
            simulation.network.vanish("broker")
        } client: { simulation, connection in
            try await connection.ready()
            let start = simulation.clock.now
            let error = await failure { () throws(KafkaError) in try await connection.send(HeartbeatRequest()) }
            #expect(error?.code == .requestTimedOut)
            #expect(start.duration(to: simulation.clock.now) == .seconds(30))
        }
    }

    @Test("times out requests that a slow peer does not even read")
    func slowPeer() throws {
        try connect { simulation, peer in
            try await peer.negotiate()
            simulation.network.limitReads(of: "broker", bytesPerSecond: 100)
        } client: { simulation, connection in
            try await connection.ready()
            try await simulation.clock.sleep(for: .seconds(1))
            let large = ByteBuffer(repeating: 0, count: 3_000_000)
            let request = ProduceRequest(topicData: [
                .init(name: "topic", partitionData: [.init(index: 0, records: large)])
            ])
            let options = RequestOptions(versions: VersionRange(3, 9))
            let produced = try connection.submit(request, options: options)
            let behind = try connection.submit(HeartbeatRequest(), options: RequestOptions(timeout: .seconds(40)))
            #expect(await failure { () throws(KafkaError) in try await produced.response() }?.code == .requestTimedOut)
            #expect(await failure { () throws(KafkaError) in try await behind.response() }?.code == .connectionFailed)
        }
    }

    @Test("waits with the next request as long as the broker asks it to")
    func throttle() throws {
        try connect { simulation, peer in
            try await peer.negotiate()
            for throttle in [2000, 0] as [Int32] {
                let request = try #require(try await peer.next())
                try await peer.answer(HeartbeatResponse(throttleTimeMs: throttle), to: request)
            }
        } client: { simulation, connection in
            try await connection.ready()
            _ = try await connection.send(HeartbeatRequest())
            let start = simulation.clock.now
            _ = try await connection.send(HeartbeatRequest())
            #expect(start.duration(to: simulation.clock.now) > .seconds(2))
            #expect(start.duration(to: simulation.clock.now) < .seconds(3))
        }
    }

    @Test("does not wait after answers that the broker held back itself")
    func brokerThrottle() throws {
        try connect { _, peer in
            try await peer.negotiate()
            for _ in 0..<2 {
                let request = try #require(try await peer.next())
                try await peer.answer(HeartbeatResponse(throttleTimeMs: 2000), to: request)
            }
        } client: { simulation, connection in
            try await connection.ready()
            let old = RequestOptions(versions: VersionRange(1, 1))
            _ = try await connection.send(HeartbeatRequest(), options: old)
            let start = simulation.clock.now
            _ = try await connection.send(HeartbeatRequest(), options: old)
            #expect(start.duration(to: simulation.clock.now) < .seconds(1))
        }
    }

    @Test("closes after the idle time, in good order")
    func idle() throws {
        try connect { _, peer in
            try await peer.negotiate()
        } client: { simulation, connection in
            try await connection.ready()
            try await simulation.clock.sleep(for: .seconds(9 * 60 - 1))
            #expect(connection.closeReason == nil)
            try await simulation.clock.sleep(for: .seconds(2))
            #expect(connection.closeReason?.text.contains("idle") == true)
            #expect(simulation.network.connections.isEmpty)
        }
    }

    @Test("finishes requests that are under way when it is closed")
    func gracefulClose() throws {
        try connect(seeds: 0..<10) { simulation, peer in
            try await peer.negotiate()
            for _ in 0..<7 {
                let request = try #require(try await peer.next())
                try await simulation.clock.sleep(for: .seconds(1))
                try await peer.answer(HeartbeatResponse(), to: request)
            }
            #expect(try await peer.next() == nil)
        } client: { _, connection in
            try await connection.ready()
            let sent = try (0..<7).map { try connection.submit(HeartbeatRequest(generationID: $0)) }
            connection.close()
            for request in sent { _ = try await request.response() }
            #expect(
                await failure { () throws(KafkaError) in try await connection.send(HeartbeatRequest()) }?.code
                    == .connectionClosed)
        }
    }

    @Test("ends at once when its task is cancelled, whatever it is doing")
    func cancelledRun() throws {
        try explore(seeds: 0..<30) { simulation in
            let listener = try simulation.network.listen(node: "broker", port: 9092)
            let server = Task {
                let peer = Peer(try await listener.accept())
                try await peer.negotiate()
                while try await peer.next() != nil {}
                peer.connection.close()
            }
            let connection = Connection(
                to: BrokerAddress(host: "broker"), configuration: .init(), runtime: KafkaRuntime(simulation))
            let run = Task { await connection.run() }
            let use = Task { () async -> KafkaError? in
                await failure { () async throws(KafkaError) in
                    try await connection.ready()
                    _ = try await connection.send(HeartbeatRequest())
                }
            }
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(3)))
            let moment = simulation.clock.now
            run.cancel()
            await run.value
            #expect(simulation.clock.now == moment)
            #expect(await use.value?.code == .clientClosed)
            listener.close()
            server.cancel()
            _ = await server.result
        }
    }

    @Test("throws away the answer of a cancelled request and goes on")
    func cancelledRequest() throws {
        try connect { simulation, peer in
            try await peer.negotiate()
            for code in 1...2 as ClosedRange<Int16> {
                let request = try #require(try await peer.next())
                try await simulation.clock.sleep(for: .seconds(2))
                try await peer.answer(HeartbeatResponse(errorCode: .init(rawValue: code)), to: request)
            }
        } client: { simulation, connection in
            try await connection.ready()
            let task = Task { await failure { () throws(KafkaError) in try await connection.send(HeartbeatRequest()) } }
            try await simulation.clock.sleep(for: .seconds(1))
            task.cancel()
            let error = await task.value
            #expect(error?.code == .cancelled)
            #expect(error?.isOutcomeUnknown == true)
            #expect(try await connection.send(HeartbeatRequest()).errorCode.rawValue == 2)
        }
    }

    @Test("hands over requests that are not answered, in order with the others")
    func withoutAnswer() throws {
        try connect { _, peer in
            try await peer.negotiate()
            let first = try #require(try await peer.next())
            #expect(first.header.requestApiKey == .produce)
            let second = try #require(try await peer.next())
            try await peer.answer(HeartbeatResponse(), to: second)
        } client: { _, connection in
            try await connection.ready()
            try await connection.sendWithoutAnswer(ProduceRequest(acks: 0))
            _ = try await connection.send(HeartbeatRequest())
        }
    }
}
