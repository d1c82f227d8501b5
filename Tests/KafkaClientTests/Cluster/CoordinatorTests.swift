import KafkaCodec
import KafkaSimulation
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A client and the coordinators and controllers of its cluster")
struct CoordinatorTests {
    /// Answers heartbeats as the coordinator that the cluster names, and only that one.
    private static func heartbeats(
        _ coordinator: Shared<Int32>
    ) -> @Sendable (Peer.Arrived, Int32) async throws -> (any KafkaResponse)? {
        { request, broker in
            guard request.header.requestApiKey == .heartbeat else { return nil }
            return HeartbeatResponse(errorCode: broker == coordinator.value ? .noError : .notCoordinator)
        }
    }

    @Test("finds a group's coordinator in every version, and asks once", arguments: 0...6 as ClosedRange<Int16>)
    func versions(version: Int16) throws {
        try simulate(seed: 1) { simulation in
            let coordinator = Shared<Int32>(2)
            let cluster = ScriptedCluster(
                in: simulation, versions: .many.capped(.findCoordinator, at: version),
                other: Self.heartbeats(coordinator))
            cluster.change { $0.coordinators = ["g": 2] }
            try await cluster.withClient { client in
                for _ in 0..<3 {
                    let answer = try await client.send(
                        HeartbeatRequest(groupID: "g"), to: .coordinator(group: "g"))
                    #expect(answer.errorCode == .noError)
                }
            }
            #expect(cluster.count(.findCoordinator) == 1)
            #expect(cluster.requests.first { $0.key == .findCoordinator }?.coordinatorKeys == ["g"])
        }
    }

    @Test("tells when a broker cannot be asked for a transactional id's coordinator")
    func transactionsOfOldBrokers() throws {
        try simulate(seed: 2) { simulation in
            let cluster = ScriptedCluster(in: simulation, versions: .many.capped(.findCoordinator, at: 0))
            cluster.change { $0.coordinators = ["t": 2] }
            try await cluster.withClient { client in
                let error = await failure { () throws(KafkaError) in
                    try await client.send(HeartbeatRequest(), to: .coordinator(transaction: "t"))
                }
                #expect(error?.code == .notSupportedByBroker || error?.code == .invalidRequest)
            }
        }
    }

    @Test("follows a coordinator that has moved")
    func moved() throws {
        try explore(seeds: 0..<20) { simulation in
            let coordinator = Shared<Int32>(1)
            let cluster = ScriptedCluster(in: simulation, other: Self.heartbeats(coordinator))
            cluster.change { $0.coordinators = ["g": 1] }
            try await cluster.withClient { client in
                let request = HeartbeatRequest(groupID: "g")
                #expect(try await client.send(request, to: .coordinator(group: "g")).errorCode == .noError)
                coordinator.value = 3
                cluster.change { $0.coordinators = ["g": 3] }
                // Told, and from then on known.
                #expect(try await client.send(request, to: .coordinator(group: "g")).errorCode == .notCoordinator)
                #expect(try await client.send(request, to: .coordinator(group: "g")).errorCode == .noError)
                coordinator.value = 2
                let options = RequestOptions(retryTimeout: .seconds(30))
                async let answer = client.send(request, to: .coordinator(group: "g"), options: options)
                try await simulation.clock.sleep(for: .seconds(2))
                cluster.change { $0.coordinators = ["g": 2] }
                #expect(try await answer.errorCode == .noError)
            }
        }
    }

    @Test("looks a coordinator up again when the connection to it breaks")
    func broken() throws {
        try explore(seeds: 0..<10) { simulation in
            let coordinator = Shared<Int32>(3)
            let cluster = ScriptedCluster(in: simulation, other: Self.heartbeats(coordinator))
            cluster.change { $0.coordinators = ["g": 3] }
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "broker-1")]) { client in
                let request = HeartbeatRequest(groupID: "g")
                #expect(try await client.send(request, to: .coordinator(group: "g")).errorCode == .noError)
                // The metadata still has the broker.
                simulation.network.stop("broker-3")
                coordinator.value = 2
                cluster.change { $0.coordinators = ["g": 2] }
                let options = RequestOptions(retryTimeout: .seconds(30), isIdempotent: true)
                let answer = try await client.send(request, to: .coordinator(group: "g"), options: options)
                #expect(answer.errorCode == .noError)
            }
        }
    }

    @Test("looks a coordinator up again when it is no broker any more, without a connection to it")
    func gone() throws {
        try simulate(seed: 4) { simulation in
            let coordinator = Shared<Int32>(3)
            let cluster = ScriptedCluster(in: simulation, other: Self.heartbeats(coordinator))
            cluster.change { $0.coordinators = ["g": 3] }
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "broker-1")]) { client in
                let request = HeartbeatRequest(groupID: "g")
                _ = try await client.send(request, to: .coordinator(group: "g"))
                // Longer than connections stay open without requests, and than metadata is believed.
                coordinator.value = 2
                cluster.change {
                    $0.coordinators = ["g": 2]
                    $0.metadata.brokers.removeLast()
                }
                try await simulation.clock.sleep(for: .seconds(1200))
                let answer = try await client.send(request, to: .coordinator(group: "g"))
                #expect(answer.errorCode == .noError)
            }
        }
    }

    @Test("waits while the coordinator is not available, until the time is over")
    func notAvailable() throws {
        try simulate(seed: 3) { simulation in
            let coordinator = Shared<Int32>(2)
            let cluster = ScriptedCluster(in: simulation, other: Self.heartbeats(coordinator))
            cluster.change {
                $0.coordinators = ["g": 2]
                $0.coordinatorErrors = [.coordinatorNotAvailable, .coordinatorLoadInProgress]
            }
            var configuration = ClientConfiguration()
            configuration.metadata.timeout = .seconds(5)
            try await cluster.withClient(configuration: configuration) { client in
                let answer = try await client.send(HeartbeatRequest(), to: .coordinator(group: "g"))
                #expect(answer.errorCode == .noError)
                #expect(cluster.count(.findCoordinator) == 3)
                let start = simulation.clock.elapsed
                let error = await failure { () throws(KafkaError) in
                    try await client.send(HeartbeatRequest(), to: .coordinator(group: "nobody's"))
                }
                #expect(error?.code == .coordinatorUnknown)
                #expect(simulation.clock.elapsed - start == .seconds(5))
                cluster.change { $0.coordinatorErrors = [.groupAuthorizationFailed] }
                let refused = await failure { () throws(KafkaError) in
                    try await client.send(HeartbeatRequest(), to: .coordinator(group: "other"))
                }
                #expect(refused?.brokerError == .groupAuthorizationFailed)
            }
        }
    }

    @Test("asks the controller, and the next one when it has moved")
    func controller() throws {
        try explore(seeds: 0..<10) { simulation in
            let controller = Shared<Int32>(1)
            let cluster = ScriptedCluster(in: simulation) { request, broker in
                guard request.header.requestApiKey == .createTopics else { return nil }
                let error = broker == controller.value ? ErrorCode.noError : .notController
                return CreateTopicsResponse(topics: [.init(name: "t", errorCode: error)])
            }
            try await cluster.withClient { client in
                let request = CreateTopicsRequest(topics: [.init(name: "t")])
                let first = try await client.send(request, to: .controller)
                #expect(first.topics.first?.errorCode == .noError)
                controller.value = 3
                cluster.change { $0.metadata.controllerID = 3 }
                let second = try await client.send(
                    request, to: .controller, options: RequestOptions(retryTimeout: .seconds(30)))
                #expect(second.topics.first?.errorCode == .noError)
            }
        }
    }
}

/// A value that a test changes while brokers look at it.
final class Shared<Value: Sendable>: Sendable {
    private let state: Mutex<Value>

    init(_ value: Value) { state = Mutex(value) }

    var value: Value {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
