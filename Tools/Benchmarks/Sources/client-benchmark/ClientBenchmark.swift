import ArgumentParser
import Foundation
import KafkaClient
import KafkaRecords
import KafkaSimulation
import KafkaTransport

/// Measures the client against a server, or against a simulated cluster in the same process.
@main
struct ClientBenchmark: AsyncParsableCommand {
    enum Mode: String, CaseIterable, ExpressibleByArgument {
        case produce
        case consume
        case consumeGroup = "consume-group"
        case latency = "e2e-latency"
    }

    enum Acks: String, CaseIterable, ExpressibleByArgument {
        case all
        case one = "1"
        case none = "0"
    }

    static let configuration = CommandConfiguration(
        commandName: "client-benchmark",
        abstract: "Produce or consume records and print one line of JSON with throughput, latency, CPU and memory.",
        discussion: """
            Without --async each record of produce waits for its acknowledgement. consume-group reads as a member of a \
            group, and measures from when it was given partitions. With --in-process there is no server: \
            the client runs against three simulated brokers in this process, first producing, then consuming, in virtual \
            time but measured in real time.
            """)

    @Option(help: "Addresses of brokers, with commas between them.")
    var brokers = "127.0.0.1:9092"
    @Option(help: "The topic, which has to be there.")
    var topic = "benchmark"
    @Option(help: "What to measure: \(Mode.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mode = Mode.produce
    @Option(help: "The group of consume-group; without it one by the process's number.")
    var group = "benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    @Flag(help: "Have the coordinator assign in consume-group (KIP-848).")
    var consumerProtocol = false
    @Option(help: "How many records.")
    var messages = 100_000
    @Option(help: "Bytes of each record's value.")
    var size = 100
    @Option(help: "none, gzip, snappy, lz4 or zstd.")
    var compression = "none"
    @Option(help: "What to wait for: \(Acks.allCases.map(\.rawValue).joined(separator: ", ")).")
    var acks = Acks.all
    @Flag(help: "Do not wait for each acknowledgement.")
    var async = false
    @Flag(inversion: .prefixedNo, help: "Number records, so that none is there twice.")
    var idempotent = true
    @Option(help: "Milliseconds that a record waits for others.")
    var lingerMs = 5
    @Option(help: "The most records that are neither delivered nor given up; without it only their bytes count.")
    var maxBuffered: Int?
    @Option(help: "Records a second for e2e-latency; 0 for as fast as they come back.")
    var rate = 0
    @Option(help: "Seconds after which the run is given up.")
    var timeout = 300
    @Option(help: "A file that the values are cut from; without it they are letters that repeat.")
    var payload: String?
    @Flag(help: "Run against three simulated brokers in this process.")
    var inProcess = false

    func validate() throws {
        guard messages > 0, size >= 0, lingerMs >= 0, rate >= 0, timeout > 0, maxBuffered ?? 1 > 0 else {
            throw ValidationError("Counts and times cannot be below zero.")
        }
        guard Compression(name: compression) != nil else { throw ValidationError("There is no codec \(compression).") }
    }

    func run() async throws {
        let values = try Values(size: size, file: payload)
        if inProcess { return try InProcessRun(self, values).run() }
        var bootstrap: [BrokerAddress] = []
        for address in brokers.split(separator: ",") {
            guard let parsed = BrokerAddress(String(address)) else {
                throw ValidationError("\(address) is no address.")
            }
            bootstrap.append(parsed)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [timeout] in
                try await Task.sleep(for: .seconds(timeout))
                FileHandle.standardError.write(Data("It was not over after \(timeout) s.\n".utf8))
                Foundation.exit(1)
            }
            print(
                try await ClusterClient.withClient(bootstrap: bootstrap, runtime: .live()) { client in
                    try await ServerRun(self, values, client).run()
                })
            group.cancelAll()
        }
    }

    var producerConfiguration: ProducerConfiguration {
        var configuration = ProducerConfiguration()
        configuration.acknowledgement =
            switch acks {
            case .all: .all
            case .one: .leader
            case .none: .none
            }
        configuration.isIdempotent = idempotent && acks == .all
        configuration.compression = CompressionPreference(Compression(name: compression) ?? .none)
        configuration.linger = .milliseconds(async ? lingerMs : 0)
        configuration.maximumBufferedRecords = maxBuffered
        return configuration
    }
}

extension Compression {
    init?(name: String) {
        switch name {
        case "none": self = .none
        case "gzip": self = .gzip
        case "snappy": self = .snappy
        case "lz4": self = .lz4
        case "zstd": self = .zstd
        default: return nil
        }
    }
}
