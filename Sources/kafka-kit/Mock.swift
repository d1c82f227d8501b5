import ArgumentParser
import Foundation
import KafkaBroker
import KafkaClient
import KafkaServer
import Logging
import NIOCore
import OrderedCollections

/// `kafka-kit mock`
struct Mock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a cluster of brokers for any client to talk to.",
        discussion: """
            Every broker has its own logs, kept in memory, and follows its leaders as Kafka's brokers do. Broker 1 listens \
            on the port that is given, broker 2 on the next, and so on, at the loopback address unless told otherwise. \
            When all are there, their addresses are printed on one line, for bootstrap.servers. What the brokers note \
            goes to standard error. SIGINT (Ctrl-C) and SIGTERM end it, and everything that was written is gone.

            Topics are made with --topic, by clients, or, with --auto-create, when they are first asked for; those have \
            num.partitions and default.replication.factor, 1 each unless set with --config.

            Examples:
              kafka-kit mock --topic orders:6:3
              kafka-kit mock --brokers 1 --port 0 --auto-create --kafka-version 2.8
              kafka-kit mock --auto-create --capture traffic.pcapng
              kafka-kit mock --auto-create --tls-certificate server.pem --tls-key server.key
              kafka-kit mock --config min.insync.replicas=2 --config log.retention.ms=60000 --verbose
            """
    )

    @Option(help: "How many brokers there are; their ids begin with 1.")
    var brokers = 3

    @Option(help: "The port of broker 1, or 0 for ports that are free.")
    var port = 9092

    @Option(help: "The address of this machine to listen at. Others than the loopback address open it to the network.")
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The host that clients are told to connect to. (default: that of --host)"))
    var advertisedHost: String?

    @Option(
        name: .customLong("topic"),
        help: ArgumentHelp(
            "Create a topic: its name, how many partitions (1) and replicas (3, or one for each broker).",
            valueName: "name:partitions:replicas"))
    var topics: [MockTopic] = []

    @Flag(help: "Create topics that clients ask for and that are not there.")
    var autoCreate = false

    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("Set a configuration of the brokers, by Kafka's name for it.", valueName: "key=value"))
    var settings: [MockSetting] = []

    @Option(help: "The release of Kafka to be like, from 0.10.0 on. (default: the newest)")
    var kafkaVersion: String?

    @Option(
        help: ArgumentHelp(
            "Write what clients and brokers say to a capture file (pcapng), for decode.", valueName: "file"),
        completion: .file(extensions: ["pcapng"]))
    var capture: String?

    @Option(
        help: ArgumentHelp(
            "Speak TLS 1.2 and 1.3, with the certificate in this file (PEM), and the chain to its root.",
            valueName: "file"),
        completion: .file(extensions: ["pem", "crt"]))
    var tlsCertificate: String?

    @Option(
        help: ArgumentHelp("The key of the certificate (PEM, without a password).", valueName: "file"),
        completion: .file(extensions: ["pem", "key"]))
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "Add the secrets of TLS connections to this file, for decode --keylog and Wireshark.", valueName: "file"),
        completion: .file())
    var tlsKeylog: String?

    @Flag(name: .shortAndLong, help: "Log connections and requests.")
    var verbose = false

    func validate() throws {
        guard (1...100).contains(brokers) else { throw ValidationError("--brokers has to be from 1 to 100.") }
        guard port == 0 || (1...65_535).contains(port) && port + brokers - 1 <= 65_535 else {
            throw ValidationError("--port has to leave room for \(brokers) ports up to 65535.")
        }
        for topic in topics where topic.replicas ?? 1 > brokers {
            throw ValidationError("Topic \(topic.name) cannot have more replicas than there are brokers (\(brokers)).")
        }
        for setting in settings {
            if let problem = BrokerConfiguration.problem(with: setting.value, for: setting.key) {
                throw ValidationError(problem + ".")
            }
        }
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-certificate and --tls-key belong together.")
        }
        guard tlsKeylog == nil || tlsCertificate != nil else {
            throw ValidationError("--tls-keylog is for --tls-certificate and --tls-key.")
        }
        _ = try release()
    }

    func run() async throws {
        var logger = Logger(label: "mock", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = verbose ? .debug : .info
        // Whoever reads the addresses may end it the moment they are there.
        let signals = TerminationSignals()
        let cluster = try await LiveCluster.start(try clusterConfiguration(), logger: logger)
        do {
            for topic in topics {
                let replicas = topic.replicas ?? min(3, brokers)
                try await cluster.createTopic(topic.name, partitions: topic.partitions, replicas: replicas)
            }
            var output = BufferedOutput()
            try output.write(
                ByteBuffer(string: cluster.bootstrap.map { "\($0)" }.joined(separator: ",") + "\n"))
            try output.flush()
            await signals.wait()
        } catch {
            try await cluster.shutdown()
            throw error
        }
        try await cluster.shutdown()
    }

    private func clusterConfiguration() throws -> LiveClusterConfiguration {
        var brokerSettings: OrderedDictionary<String, String> = ["auto.create.topics.enable": "\(autoCreate)"]
        for setting in settings { brokerSettings[setting.key] = setting.value }
        return LiveClusterConfiguration(
            brokers: brokers, host: host, advertisedHost: advertisedHost, port: port, release: try release(),
            settings: brokerSettings, seed: .random(in: .min ... .max), capturePath: capture,
            security: security)
    }

    private var security: LiveClusterSecurity? {
        guard let tlsCertificate, let tlsKey else { return nil }
        return LiveClusterSecurity(certificatePath: tlsCertificate, keyPath: tlsKey, keyLogPath: tlsKeylog)
    }

    private func release() throws -> KafkaRelease {
        guard let kafkaVersion else { return .latest }
        if let release = KafkaRelease(kafkaVersion) { return release }
        let known = KafkaRelease.all.map(\.name).joined(separator: ", ")
        throw ValidationError("\(kafkaVersion) is no release of Kafka that is known here: \(known).")
    }
}
