import KafkaClient
import KafkaCodec
import KafkaSimulation
import NIOCore

/// A consumer group of three goes on through the crash of its coordinator, and through the end of a member.
struct GroupScene {
    private static let orders = 600

    let simulation: Simulation

    func run() async throws {
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("orders", partitions: 6, configuration: ["min.insync.replicas": "2"])
        let book = GroupBook(simulation, orders: Self.orders)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, name) in ["ann", "bob", "cay"].enumerated() {
                group.addTask {
                    try await simulation.clock.sleep(for: .seconds(4 * number))
                    try await consume(as: name, cluster, book)
                }
            }
            group.addTask { try await produce(to: cluster) }
            group.addTask { try await disturb(cluster, book) }
            try await group.waitForAll()
        }
        guard book.ordersRead == Self.orders else {
            throw SceneError(text: "\(book.ordersRead) of \(Self.orders) orders were read")
        }
        simulation.event("all \(Self.orders) orders were read, \(book.repetitions) of them more than once")
    }

    private func consume(as name: String, _ cluster: SimulatedCluster, _ book: GroupBook) async throws {
        var configuration = GroupConsumerConfiguration(group: "billing", subscription: .topics("orders"))
        configuration.assignors = [CooperativeStickyAssignor()]
        configuration.offsetReset = .earliest
        configuration.sessionTimeout = .seconds(10)
        try await cluster.withClient(named: name) { client in
            try await client.withGroupConsumer(configuration) { consumer in
                book.enter(name, consumer)
                for try await element in consumer.elements {
                    switch element {
                    case .record(let record): book.read(record)
                    case .event(let event): book.note(event, of: name)
                    }
                }
            }
        }
        book.leave(name)
    }

    private func produce(to cluster: SimulatedCluster) async throws {
        try await cluster.withClient(named: "shop") { client in
            try await client.withProducer { producer in
                for number in 0..<Self.orders {
                    try await producer.enqueue(
                        ProducerRecord(topic: "orders", partition: Int32(number % 6), value: "order \(number)"))
                    try await simulation.clock.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    private func disturb(_ cluster: SimulatedCluster, _ book: GroupBook) async throws {
        try await simulation.clock.sleep(for: .seconds(20))
        let coordinator = try await cluster.withClient(named: "operator") { client in
            try await client.send(
                FindCoordinatorRequest(keyType: 0, coordinatorKeys: ["billing"]), to: .any
            ).coordinators.first?.nodeID
        }
        guard let coordinator else { throw SceneError(text: "nobody coordinates the group") }
        simulation.event("broker \(coordinator), the group's coordinator, loses power")
        try cluster.crash(coordinator, .machine)
        try await simulation.clock.sleep(for: .seconds(15))
        try cluster.start(coordinator)
        try await simulation.clock.sleep(for: .seconds(5))
        simulation.event("bob goes home")
        book.end("bob")
    }
}
