import KafkaCodec
import KafkaSimulation
import NIOCore
import Synchronization

@testable import KafkaClient

/// Brokers that answer what a test has them answer, and count what they are asked.
final class ScriptedCluster: Sendable {
    /// One broker: `broker-1`, `broker-2` and so on, on Kafka's port.
    struct Node: Sendable {
        var id: Int32
        var address: BrokerAddress
        var listener: SimulatedListener?
    }

    struct State {
        /// What a Metadata answer holds besides the topics that were not asked for.
        var metadata: MetadataResponse
        /// What the brokers say instead, one answer after the other.
        var queuedMetadata: [MetadataResponse] = []
        /// Who coordinates: by key.
        var coordinators: [String: Int32] = [:]
        /// What FindCoordinator says instead, one error after the other.
        var coordinatorErrors: [ErrorCode] = []
        /// Brokers that read requests and never answer.
        var silent: Set<Int32> = []
        var requests: [Request] = []
        var nodes: [Node] = []
        var isStopped = false
    }

    /// A request that a broker was sent.
    struct Request: Sendable {
        var broker: Int32
        var at: Duration
        var key: ApiKey
        var version: Int16
        var metadataTopics: [String]?
        var coordinatorKeys: [String] = []
    }

    let simulation: Simulation
    let state: Mutex<State>
    let versions: ApiVersionsResponse
    /// Answers what this cluster does not know of; nil closes the connection.
    let other: @Sendable (Peer.Arrived, Int32) async throws -> (any KafkaResponse)?

    init(
        in simulation: Simulation,
        brokers: Int32 = 3,
        topics: [String: Int32] = [:],
        versions: ApiVersionsResponse = .many,
        other: @escaping @Sendable (Peer.Arrived, Int32) async throws -> (any KafkaResponse)? = { _, _ in nil }
    ) {
        self.simulation = simulation
        self.versions = versions
        self.other = other
        var nodes: [Node] = []
        for id in 1...brokers {
            nodes.append(Node(id: id, address: BrokerAddress(host: "broker-\(id)"), listener: nil))
        }
        var metadata = MetadataResponse(clusterID: "cluster", controllerID: 1)
        metadata.brokers = nodes.map { .init(nodeID: $0.id, host: $0.address.host, port: Int32($0.address.port)) }
        for (name, partitions) in topics.sorted(by: { $0.key < $1.key }) {
            metadata.topics.append(.scripted(name, leaders: (0..<partitions).map { $0 % brokers + 1 }))
        }
        state = Mutex(State(metadata: metadata, nodes: nodes))
    }

    var bootstrap: [BrokerAddress] { state.withLock { $0.nodes.map(\.address) } }

    func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }

    var requests: [Request] { state.withLock { $0.requests } }

    func count(_ key: ApiKey) -> Int { requests.count { $0.key == key } }

    /// Serves until ``stop()``.
    func run() async throws {
        var listeners: [(Int32, SimulatedListener)] = []
        for index in 0..<bootstrap.count {
            let (id, address) = state.withLock { ($0.nodes[index].id, $0.nodes[index].address) }
            let listener = try simulation.network.listen(node: address.host, port: address.port)
            state.withLock { $0.nodes[index].listener = listener }
            listeners.append((id, listener))
        }
        await withDiscardingTaskGroup { group in
            for (id, listener) in listeners { group.addTask { await self.accept(id, listener) } }
        }
    }

    func accept(_ id: Int32, _ listener: SimulatedListener) async {
        await withDiscardingTaskGroup { group in
            while let connection = try? await listener.accept() {
                group.addTask { await self.serve(id, Peer(connection)) }
            }
        }
    }

    func stop() {
        let listeners = state.withLock { state -> [SimulatedListener] in
            state.isStopped = true
            return state.nodes.compactMap(\.listener)
        }
        for listener in listeners { listener.close() }
    }

    /// The connection may break at any time, as the test has it.
    private func serve(_ id: Int32, _ peer: sending Peer) async {
        while let request = try? await peer.next() {
            note(request, id)
            if state.withLock({ $0.silent.contains(id) }) { continue }
            guard let response = try? await answer(request, id) else { break }
            if (try? await peer.answer(response, to: request)) == nil { break }
        }
        peer.connection.close()
    }

    private func note(_ request: Peer.Arrived, _ id: Int32) {
        var noted = Request(
            broker: id, at: simulation.calendarTime, key: request.header.requestApiKey,
            version: request.header.requestApiVersion)
        if noted.key == .metadata, let asked = try? request.decoded(as: MetadataRequest.self) {
            noted.metadataTopics = asked.topics?.compactMap(\.name)
        }
        if noted.key == .findCoordinator, let asked = try? request.decoded(as: FindCoordinatorRequest.self) {
            noted.coordinatorKeys = noted.version >= 4 ? asked.coordinatorKeys : [asked.key]
        }
        state.withLock { $0.requests.append(noted) }
    }

    private func answer(_ request: Peer.Arrived, _ id: Int32) async throws -> (any KafkaResponse)? {
        switch request.header.requestApiKey {
        case .apiVersions: return versions
        case .metadata: return metadata(try request.decoded(as: MetadataRequest.self))
        case .findCoordinator:
            return coordinator(
                try request.decoded(as: FindCoordinatorRequest.self), version: request.header.requestApiVersion)
        default: return try await other(request, id)
        }
    }

    private func metadata(_ request: MetadataRequest) -> MetadataResponse {
        state.withLock { state in
            if !state.queuedMetadata.isEmpty { return state.queuedMetadata.removeFirst() }
            var response = state.metadata
            guard let names = request.topics?.compactMap(\.name) else { return response }
            response.topics = names.map { name in
                state.metadata.topics.first { $0.name == name }
                    ?? .init(errorCode: .unknownTopicOrPartition, name: name)
            }
            return response
        }
    }

    private func coordinator(_ request: FindCoordinatorRequest, version: Int16) -> FindCoordinatorResponse {
        state.withLock { state in
            let error = state.coordinatorErrors.isEmpty ? ErrorCode.noError : state.coordinatorErrors.removeFirst()
            func find(_ key: String) -> FindCoordinatorResponse.Coordinator {
                guard !error.isError, let id = state.coordinators[key] else {
                    return .init(
                        key: key, nodeID: -1, host: "", port: -1,
                        errorCode: error.isError ? error : .coordinatorNotAvailable)
                }
                let broker = state.metadata.brokers.first { $0.nodeID == id }
                return .init(key: key, nodeID: id, host: broker?.host ?? "", port: broker?.port ?? 0)
            }
            if version >= 4 { return FindCoordinatorResponse(coordinators: request.coordinatorKeys.map(find)) }
            let found = find(request.key)
            return FindCoordinatorResponse(
                errorCode: found.errorCode, nodeID: found.nodeID, host: found.host, port: found.port)
        }
    }
}

extension ApiVersionsResponse {
    /// The requests that these tests use, in all versions.
    static var many: ApiVersionsResponse {
        var response = ApiVersionsResponse.standard
        response.apiKeys += [
            .init(apiKey: .listOffsets, minVersion: 1, maxVersion: 11),
            .init(apiKey: .listGroups, minVersion: 0, maxVersion: 5),
            .init(apiKey: .describeGroups, minVersion: 0, maxVersion: 6),
            .init(apiKey: .createTopics, minVersion: 2, maxVersion: 7),
        ]
        return response
    }

    /// The same with another highest version of one API.
    func capped(_ key: ApiKey, at version: Int16) -> ApiVersionsResponse {
        var response = self
        for index in response.apiKeys.indices where response.apiKeys[index].apiKey == key {
            response.apiKeys[index].maxVersion = version
        }
        return response
    }
}

extension MetadataResponse.MetadataResponseTopic {
    /// A topic with a leader for each partition, in epoch 1 unless told otherwise; 0 for no leader.
    static func scripted(
        _ name: String,
        id: UInt64 = 1,
        leaders: [Int32],
        epoch: Int32 = 1
    ) -> MetadataResponse.MetadataResponseTopic {
        .init(
            name: name, topicID: KafkaUUID(high: UInt64(name.utf8.count), low: id),
            partitions: leaders.enumerated().map { index, leader in
                .init(
                    errorCode: leader == 0 ? .leaderNotAvailable : .noError, partitionIndex: Int32(index),
                    leaderID: leader == 0 ? -1 : leader, leaderEpoch: epoch, replicaNodes: [1, 2, 3],
                    isrNodes: [leader])
            })
    }
}

extension ScriptedCluster {
    /// Runs a client against the cluster, and sees to it that no task is left.
    func withClient(
        bootstrap: [BrokerAddress]? = nil,
        configuration: ClientConfiguration = ClientConfiguration(),
        _ body: (ClusterClient) async throws -> Void
    ) async throws {
        let serving = Task { try await self.run() }
        let client = try ClusterClient(
            bootstrap: bootstrap ?? self.bootstrap, configuration: configuration, runtime: KafkaRuntime(simulation))
        do {
            try await client.withRunning { () async throws in try await body(client) }
        } catch {
            stop()
            _ = await serving.result
            throw error
        }
        stop()
        try await serving.value
    }
}

extension SimulationClock {
    /// The time since the beginning of the simulation.
    var elapsed: Duration { SimulationClock.Instant.zero.duration(to: now) }
}
