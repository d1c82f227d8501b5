import KafkaClient
import KafkaSimulation

/// A run against simulated brokers in this process: the CPU of the brokers and of the simulation is part of it.
struct InProcessRun {
    private let options: ClientBenchmark
    private let values: Values

    init(_ options: ClientBenchmark, _ values: Values) {
        self.options = options
        self.values = values
    }

    func run() throws {
        let outcome = try Simulation.run(seed: 1) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic(options.topic, partitions: 6)
            try await cluster.withClient { client in
                let partitions = try await client.topic(options.topic).partitions.keys.sorted().map {
                    TopicPartition(topic: options.topic, partition: $0)
                }
                print(try await Load.produce(options, values, client))
                print(try await Load.consume(options, client, partitions))
            }
        }
        try outcome.result.get()
        let report = outcome.report
        let rate = Double(report.steps) / (report.realDuration / .seconds(1))
        print(
            "\(report.steps) steps in \(report.realDuration), \(Int(rate)) a second, virtual \(report.virtualDuration)")
    }
}
