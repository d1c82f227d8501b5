import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("A connection under faults")
struct ConnectionFaultTests {
    /// What becomes of the connection in a run.
    private enum Fault: Int, CaseIterable {
        case none, reset, vanish, stop, partition, close, cancel
    }

    /// Requests by several tasks, some of which are cancelled, while the connection meets its end at any moment. That
    /// the simulation ends shows that no task is left.
    @Test("ends every request once, never pairs a wrong answer, and leaves no task behind")
    func everyRequestEnds() throws {
        try explore(seeds: 0..<200) { simulation in
            let listener = try simulation.network.listen(node: "broker", port: 9092)
            let server = Task {
                let peer = Peer(try await listener.accept())
                try await peer.negotiate()
                while let request = try await peer.next() {
                    try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(3)))
                    let generation = try request.decoded(as: HeartbeatRequest.self).generationID
                    try await peer.answer(
                        HeartbeatResponse(
                            throttleTimeMs: generation % 20 == 0 ? 5 : 0, errorCode: .init(rawValue: Int16(generation))),
                        to: request)
                }
                peer.connection.close()
            }
            let connection = Connection(
                to: BrokerAddress(host: "broker"), configuration: .init(), runtime: KafkaRuntime(simulation))
            let run = Task { await connection.run() }
            let users = (0..<4).map { user in
                Task { () async -> [Bool] in
                    var outcomes: [Bool] = []
                    for number in 0..<10 {
                        let generation = Int32(user * 10 + number)
                        do throws(KafkaError) {
                            try await connection.ready()
                            let response = try await connection.send(HeartbeatRequest(generationID: generation))
                            #expect(response.errorCode.rawValue == Int16(generation))
                            outcomes.append(true)
                        } catch {
                            outcomes.append(false)
                        }
                    }
                    return outcomes
                }
            }
            let fault = try #require(simulation.random.element(of: Fault.allCases))
            let cancelsUser = simulation.random.chance(0.3)
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(60)))
            if cancelsUser { users[0].cancel() }
            switch fault {
            case .none: break
            case .reset: simulation.network.resetConnections(between: "client", and: "broker")
            case .vanish: simulation.network.vanish("broker")
            case .stop: simulation.network.stop("broker")
            case .partition: simulation.network.block(from: "broker", to: "client")
            case .close: connection.close()
            case .cancel: run.cancel()
            }
            var answered = 0
            for (user, task) in users.enumerated() {
                let outcomes = await task.value
                #expect(outcomes.count == 10)
                answered += outcomes.count { $0 }
                if fault == .none, !(user == 0 && cancelsUser) { #expect(!outcomes.contains(false)) }
            }
            if fault == .none { #expect(answered >= 30) }
            connection.close()
            await run.value
            #expect(connection.load == 0)
            #expect(connection.closeReason != nil)
            listener.close()
            server.cancel()
            _ = await server.result
        }
    }

    @Test("does the same in every run of a seed")
    func replay() throws {
        func hash() throws -> UInt64 {
            try explore(seeds: 0..<10) { simulation in
                let listener = try simulation.network.listen(node: "broker", port: 9092)
                let server = Task {
                    let peer = Peer(try await listener.accept())
                    try await peer.negotiate()
                    while let request = try await peer.next() {
                        try await peer.answer(HeartbeatResponse(), to: request)
                    }
                    peer.connection.close()
                }
                let connection = Connection(
                    to: BrokerAddress(host: "broker"), configuration: .init(), runtime: KafkaRuntime(simulation))
                async let run: Void = connection.run()
                try await connection.ready()
                for number in 0..<20 as Range<Int32> {
                    _ = try await connection.send(HeartbeatRequest(generationID: number))
                }
                connection.close()
                await run
                try await server.value
            }.hash
        }
        let first = try hash()
        let second = try hash()
        #expect(first == second)
    }
}
