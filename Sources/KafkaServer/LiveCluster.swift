import KafkaBroker
package import KafkaClient
import KafkaCodec
import KafkaTransport
package import Logging
import NIOCore
import NIOPosix
import OrderedCollections

/// A broker cluster on real sockets and the real clock, for any client of Kafka.
///
/// The machine is the one of the simulation; a thread of its own runs it. Messages between its nodes are under way for
/// no longer than the thread needs. A broker that is stopped still listens, and closes each connection at once.
///
///     let cluster = try await LiveCluster.start(LiveClusterConfiguration(brokers: 3))
///     try await cluster.createTopic("orders", partitions: 6, replicas: 3)
///     … cluster.bootstrap …
///     try await cluster.shutdown()
package final class LiveCluster: Sendable {
    /// The addresses of all brokers, in the order of their ids.
    package let bootstrap: [BrokerAddress]

    private let group: MultiThreadedEventLoopGroup
    private let eventLoop: any EventLoop
    private let host: NIOLoopBound<ClusterHost>
    private let listeners: [Listener]

    private init(
        _ group: MultiThreadedEventLoopGroup, _ host: NIOLoopBound<ClusterHost>, _ listeners: [Listener],
        bootstrap: [BrokerAddress]
    ) {
        self.group = group
        self.eventLoop = host.eventLoop
        self.host = host
        self.listeners = listeners
        self.bootstrap = bootstrap
    }

    /// Starts a cluster, and waits until all its brokers are there.
    ///
    /// - Parameters:
    ///   - configuration: How it is made up.
    ///   - logger: Where the brokers say what they do, at info; connections and requests, at debug.
    /// - Throws: ``TransportError`` when a port cannot be listened at, or certificate and key cannot be used;
    ///   ``TrafficFileError`` when the capture cannot be written.
    package static func start(
        _ configuration: LiveClusterConfiguration = LiveClusterConfiguration(),
        logger: Logger = Logger(label: "kafka", factory: { _ in SwiftLogNoOpLogHandler() })
    ) async throws -> LiveCluster {
        let security = try configuration.security.map { try $0.listeners(logger) }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let eventLoop = group.next()
        let host: NIOLoopBound<ClusterHost>
        do {
            host = try await eventLoop.submit {
                NIOLoopBound(
                    try ClusterHost(on: eventLoop, logger: logger, capturePath: configuration.capturePath),
                    eventLoop: eventLoop)
            }.get()
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
        var listeners: [Listener] = []
        do {
            let service = try await eventLoop.submit {
                NIOLoopBound(host.value as any ConnectionService, eventLoop: eventLoop)
            }.get()
            for number in 1...max(configuration.brokers, 1) {
                let port = configuration.port == 0 ? 0 : configuration.port + number - 1
                listeners.append(
                    try await Listener.bind(
                        host: configuration.host, port: port, number: number, on: eventLoop, service: service,
                        security: security))
            }
        } catch {
            for listener in listeners { await listener.close() }
            try await group.shutdownGracefully()
            throw error
        }
        let ports = listeners.map(\.port)
        let bootstrap = ports.map { BrokerAddress(host: configuration.reachableHost, port: $0) }
        let cluster = LiveCluster(group, host, listeners, bootstrap: bootstrap)
        try await eventLoop.submit { host.value.start(configuration.cluster(ports: ports)) }.get()
        try await cluster.wait { machine in
            bootstrap.indices.allSatisfy { machine.metadata(of: Int32($0 + 1))?.activeBrokers.count == bootstrap.count }
        }
        return cluster
    }

    /// Listens no more, closes all connections, and forgets all that the brokers had.
    package func shutdown() async throws {
        for listener in listeners { await listener.close() }
        try await eventLoop.flatSubmit { [host] in host.value.end() }.get()
        try await group.shutdownGracefully()
    }
}

// MARK: - Commands

extension LiveCluster {
    /// Lets something happen to the cluster, or looks into it, on its thread.
    ///
    /// - Throws: `CancellationError` after the cluster was shut down.
    private func change<Value: Sendable>(
        _ body: @escaping @Sendable (BrokerCluster, Instant) -> Value
    ) async throws -> Value {
        let value = try await eventLoop.submit { [host] in host.value.change(body) }.get()
        guard let value else { throw CancellationError() }
        return value
    }

    /// Waits for something to become true of the cluster.
    ///
    /// - Throws: `CancellationError` when the cluster is shut down before.
    private func wait(until isMet: @escaping @Sendable (BrokerCluster) -> Bool) async throws {
        try await eventLoop.flatSubmit { [host] in host.value.wait(until: isMet) }.get()
    }

    /// Creates a topic, and waits until all running brokers know of it.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - partitions: How many partitions it has.
    ///   - replicas: How many brokers hold each partition.
    /// - Throws: ``LiveClusterError`` when the controller refuses.
    package func createTopic(_ name: String, partitions: Int = 1, replicas: Int = 1) async throws {
        let request = CreateTopicsRequest(
            topics: [
                .init(
                    name: name, numPartitions: Int32(clamping: partitions),
                    replicationFactor: Int16(clamping: replicas))
            ],
            timeoutMs: 30_000)
        let answer = try await change { cluster, now in
            cluster.ask(request, version: CreateTopicsRequest.validVersions.highest, at: now) as? CreateTopicsResponse
        }
        guard let result = answer?.topics.first else {
            throw LiveClusterError(.unknownServerError, "topic \(name) cannot be created", because: nil)
        }
        guard result.errorCode == .noError else {
            throw LiveClusterError(
                result.errorCode, "topic \(name) cannot be created", because: result.errorMessage)
        }
        try await wait { [brokers = brokerIDs] cluster in
            brokers.allSatisfy { !cluster.isRunning($0) || cluster.metadata(of: $0)?.topics[name] != nil }
        }
    }

    private var brokerIDs: [Int32] { bootstrap.indices.map { Int32($0 + 1) } }
}
