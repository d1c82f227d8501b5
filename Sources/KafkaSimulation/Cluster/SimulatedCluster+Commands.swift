import KafkaBroker
public import KafkaClient
import KafkaCodec

extension SimulatedCluster {
    // MARK: Clients

    /// Runs a client of this cluster while a body uses it, and closes it.
    /// - Parameters:
    ///   - node: The name of the node that the client lives on. It is the client id too, where the configuration leaves
    ///     that at its default. Default: "client".
    ///   - configuration: How the client behaves.
    ///   - body: Uses the client.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; `KafkaError` with the code `invalidConfiguration`.
    nonisolated(nonsending) public func withClient<Success>(
        named node: String = "client",
        configuration: ClientConfiguration = ClientConfiguration(),
        _ body: nonisolated(nonsending) (ClusterClient) async throws -> Success
    ) async throws -> Success {
        var configuration = configuration
        if configuration.connection.clientID == ConnectionConfiguration().clientID {
            configuration.connection.clientID = node
        }
        return try await ClusterClient.withClient(
            bootstrap: bootstrap, configuration: configuration, runtime: runtime(named: node), body)
    }

    // MARK: Topics

    /// Has the controller create a topic. The brokers hear of it a little later.
    /// - Parameters:
    ///   - name: The topic's name.
    ///   - partitions: How many partitions it has. Default: 1.
    ///   - replicas: On how many brokers each partition is. Default: three, or all when there are fewer.
    ///   - configuration: The topic's configuration by Kafka's names. Default: none.
    /// - Throws: ``SimulatedClusterError`` with the controller's reason.
    public func createTopic(
        _ name: String,
        partitions: Int = 1,
        replicas: Int? = nil,
        configuration: [String: String] = [:]
    ) throws {
        let factor = replicas ?? min(brokers.count, 3)
        guard let count = Int32(exactly: partitions), let replicas = Int16(exactly: factor) else {
            throw SimulatedClusterError("\(partitions) partitions on \(factor) brokers cannot be.")
        }
        try create(.init(name: name, numPartitions: count, replicationFactor: replicas), configuration)
    }

    /// Has the controller create a topic whose replicas are on chosen brokers.
    /// - Parameters:
    ///   - name: The topic's name.
    ///   - placement: The brokers of each partition, the preferred leader first.
    ///   - configuration: The topic's configuration by Kafka's names. Default: none.
    /// - Throws: ``SimulatedClusterError`` with the controller's reason.
    public func createTopic(
        _ name: String,
        placement: [[Int32]],
        configuration: [String: String] = [:]
    ) throws {
        var topic = CreateTopicsRequest.CreatableTopic(name: name, numPartitions: -1, replicationFactor: -1)
        topic.assignments = placement.enumerated().map {
            .init(partitionIndex: Int32(clamping: $0.offset), brokerIDs: Int32List($0.element))
        }
        try create(topic, configuration)
    }

    private func create(_ topic: CreateTopicsRequest.CreatableTopic, _ configuration: [String: String]) throws {
        try simulation.scheduler.requireInside("SimulatedCluster.createTopic")
        var topic = topic
        topic.configs = configuration.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) }
        let request = CreateTopicsRequest(topics: [topic], timeoutMs: 30_000)
        let answer = event {
            $0.ask(request, version: CreateTopicsRequest.validVersions.highest, at: $1) as? CreateTopicsResponse
        }
        guard let result = answer?.topics.first, result.errorCode.isError else { return }
        throw SimulatedClusterError("\(topic.name) is not created: \(result.errorMessage ?? "\(result.errorCode)")")
    }

    /// Has the controller delete a topic.
    /// - Throws: ``SimulatedClusterError`` when there is none of the name.
    public func deleteTopic(_ name: String) throws {
        try simulation.scheduler.requireInside("SimulatedCluster.deleteTopic")
        let request = DeleteTopicsRequest(topics: [.init(name: name)], timeoutMs: 30_000)
        let answer = event {
            $0.ask(request, version: DeleteTopicsRequest.validVersions.highest, at: $1) as? DeleteTopicsResponse
        }
        guard let result = answer?.responses.first, result.errorCode.isError else { return }
        throw SimulatedClusterError("\(name) is not deleted: \(result.errorMessage ?? "\(result.errorCode)")")
    }

    /// Has the controller make a broker the leader of a partition. The brokers hear of it a little later.
    /// - Parameters:
    ///   - partition: The partition.
    ///   - broker: The broker, which has to hold a replica and to be there.
    ///   - isUnclean: Whether it need not be in sync; what it has not got is lost then. Default: false.
    /// - Throws: ``SimulatedClusterError`` when the broker may not lead the partition.
    public func moveLeader(
        of partition: TopicPartition,
        to broker: Int32,
        unclean isUnclean: Bool = false
    ) throws {
        try simulation.scheduler.requireInside("SimulatedCluster.moveLeader")
        let error = event {
            $0.elect(broker, for: .init(partition.topic, partition.partition), allowsUnclean: isUnclean, at: $1)
        }
        guard error.isError, error != .electionNotNeeded else { return }
        throw SimulatedClusterError("Broker \(broker) cannot lead \(partition): \(error).")
    }

    // MARK: Brokers

    func requireBroker(_ broker: Int32, _ what: String) throws {
        try simulation.scheduler.requireInside("SimulatedCluster.\(what)")
        guard brokers.contains(broker) else { throw SimulatedClusterError("There is no broker \(broker).") }
    }

    /// How a broker ends.
    public enum Crash: Sendable, Hashable {
        /// Its process ends: its connections are reset, and what it had written is still there when it starts again,
        /// but for the latest high watermarks.
        case process
        /// Its machine loses power: nobody is told, and what was not flushed is lost.
        case machine
        /// Its machine loses power and its disk survives in full, as with a battery behind it: nobody is told.
        case unplugged
        /// Its machine ends, and what was not flushed is lost, but the network is quick to say so by resets.
        case machineWithResets
    }

    /// Ends a broker at once. Nothing happens when it does not run.
    /// - Parameters:
    ///   - broker: The broker.
    ///   - crash: How it ends. Default: its process ends, and its connections are reset.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func crash(_ broker: Int32, _ crash: Crash = .process) throws {
        try requireBroker(broker, "crash")
        guard machine.isRunning(broker) else { return }
        forgetConnections(of: broker)
        switch crash {
        case .process, .machineWithResets: simulation.network.stop(node(of: broker))
        case .machine, .unplugged: simulation.network.vanish(node(of: broker))
        }
        let losesUnflushed = crash == .machine || crash == .machineWithResets
        event { $0.crash(broker, losingUnflushed: losesUnflushed, at: $1) }
    }

    /// Has a broker stop in order: others take over what it leads, then it closes its connections and ends. That takes
    /// a while; ``isRunning(_:)`` tells when it has.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func stop(_ broker: Int32) throws {
        try requireBroker(broker, "stop")
        simulation.scheduler.note(.fault, "\(node(of: broker)) is told to stop")
        event { $0.stop(broker, at: $1) }
    }

    /// Starts a broker that does not run, with the logs that it has.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func start(_ broker: Int32) throws {
        try requireBroker(broker, "start")
        guard !machine.isRunning(broker) else { return }
        simulation.network.appear(node(of: broker))
        try listen(broker)
        event { $0.start(broker, at: $1) }
    }

    /// Stops a broker in order, and starts it again.
    /// - Parameters:
    ///   - broker: The broker.
    ///   - pause: How long it is away. Default: one second.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker; `CancellationError`.
    nonisolated(nonsending) public func restart(_ broker: Int32, after pause: Duration = .seconds(1)) async throws {
        try stop(broker)
        try await waitUntil("broker \(broker) has stopped") { !$0.isRunning(broker) }
        try await simulation.clock.sleep(for: pause)
        try start(broker)
    }

    /// Cuts a broker off from everything else: the other brokers, the controller, all clients.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func isolate(_ broker: Int32) throws {
        try requireBroker(broker, "isolate")
        simulation.network.isolate(node(of: broker))
    }

    /// Takes back an ``isolate(_:)``.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func rejoin(_ broker: Int32) throws {
        try requireBroker(broker, "rejoin")
        simulation.network.rejoin(node(of: broker))
    }
}
