import ArgumentParser
import KafkaClient
import KafkaSimulation
import NIOCore

/// Shows a cluster in a simulation: a producer goes on through the crash of a leader, and everything is there afterwards.
@main
struct SimulationDemo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulation-demo",
        abstract:
            "Run a producer and a consumer against a simulated cluster whose leader crashes, and print the timeline."
    )

    @Option(help: "What decides the run: the same seed gives the same timeline.")
    var seed: UInt64 = 42

    func run() throws {
        var options = SimulationOptions()
        options.traceCapacity = 1_000_000
        let outcome = try Simulation.run(seed: seed, options: options) { simulation in try await scene(simulation) }
        for entry in outcome.report.trace.entries where entry.kind == .event || entry.kind == .fault {
            // A line for each request would hide the rest; the report counts them.
            if !entry.summary.contains(" from shop, number ") { print(entry) }
        }
        print("\n\(outcome.report)")
        try outcome.result.get()
    }

    private func scene(_ simulation: Simulation) async throws {
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
        let orders = TopicPartition(topic: "orders", partition: 0)
        try await cluster.withClient(named: "shop") { client in
            try await client.withProducer { producer in
                for number in 1...1000 {
                    if number == 500, let leader = cluster.leader(of: orders) {
                        try cluster.crash(leader, .machine)
                    }
                    let report = try await producer.send(ProducerRecord(topic: "orders", value: "order \(number)"))
                    if number.isMultiple(of: 250) {
                        simulation.event("shop: order \(number) is at offset \(report.offset.map(String.init) ?? "?")")
                    }
                }
            }
            for broker in cluster.brokers where !cluster.isRunning(broker) { try cluster.start(broker) }
            try await cluster.waitUntilWhole()
            simulation.event("every replica is in sync again")
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(orders, from: .earliest)
                var count = 0
                for try await record in consumer.records {
                    count += 1
                    guard record.value.map({ String(buffer: $0) }) == "order \(count)" else {
                        throw SceneError(text: "the record at offset \(record.offset) is not order \(count)")
                    }
                    if count == 1000 { break }
                }
                simulation.event("shop: read all \(count) orders back, in their order")
            }
        }
    }

    private struct SceneError: Error, CustomStringConvertible {
        var text: String
        var description: String { text }
    }
}
