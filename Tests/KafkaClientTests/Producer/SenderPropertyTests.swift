import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

/// The sender machine against logs that behave as brokers' do, over connections that break, lose answers, and deliver
/// requests long after the sender has given them up.
@Suite("The sender machine under faults")
struct SenderPropertyTests {
    struct World {
        /// A request on a connection.
        struct Wire {
            var request: DrainedRequest
            var batches: [ByteBuffer]
        }

        static let brokers: [Int32] = [1, 2]

        var harness: SenderHarness
        let simulation: Simulation
        var random: SimulationRandom
        var logs: [ModelLog]
        var leaders: [Int32]
        /// What is on its way to each broker, in order.
        var wires: [Int32: [Wire]] = [:]
        /// Requests of broken connections that the brokers have not read yet.
        var ghosts: [(broker: Int32, wire: Wire)] = []
        var pending: [PendingDelivery] = []
        var partitionOf: [Int] = []
        var hasFaults = true

        init(_ simulation: Simulation, _ configuration: ProducerConfiguration, maximumBatchSize: Int) throws {
            self.simulation = simulation
            random = simulation.random
            leaders = [1, 2, 1]
            logs = leaders.map { _ in
                var log = ModelLog()
                log.maximumBatchSize = maximumBatchSize
                return log
            }
            harness = try SenderHarness(configuration, leaders: leaders)
        }

        mutating func append() throws {
            let partition = Int.random(in: 0..<leaders.count, using: &random)
            partitionOf.append(partition)
            // What the timestamps take in a batch depends on how far they are from the first.
            let timestamp: Int64 = random.chance(0.5) ? 0 : Int64.random(in: 0..<(1 << 40), using: &random)
            pending.append(
                try harness.append(
                    pending.count, to: Int32(partition), padding: Int.random(in: 0..<60, using: &random),
                    timestamp: timestamp))
        }

        mutating func drain(_ broker: Int32) throws {
            guard let (request, batches) = try harness.drain(broker) else { return }
            wires[broker, default: []].append(Wire(request: request, batches: batches))
        }

        mutating func process(_ wire: Wire, at broker: Int32) throws -> [ProduceResult] {
            try zip(wire.request.parts, wire.batches).map { part, bytes in
                let partition = Int(part.topicPartition.partition)
                guard leaders[partition] == broker else {
                    return .refused(.notLeaderOrFollower, text: nil, records: [])
                }
                if hasFaults, random.chance(0.05) { return .refused(.notEnoughReplicas, text: nil, records: []) }
                if hasFaults, random.chance(0.01) { return .refused(.topicAuthorizationFailed, text: nil, records: []) }
                let result = try logs[partition].append(bytes)
                if hasFaults, case .written = result, random.chance(0.05) {
                    return .refused(.notEnoughReplicasAfterAppend, text: nil, records: [])
                }
                return result
            }
        }

        mutating func deliver(_ broker: Int32) throws {
            guard let wire = wires[broker]?.first else { return }
            wires[broker]?.removeFirst()
            let results = try process(wire, at: broker)
            harness.answer(wire.request, results)
        }

        /// The connection breaks: of what is on its way some was done and its answer is lost, some is still to be read.
        mutating func sever(_ broker: Int32) throws {
            let lost = wires.removeValue(forKey: broker) ?? []
            let read = Int.random(in: 0...lost.count, using: &random)
            for wire in lost.prefix(read) { _ = try process(wire, at: broker) }
            let isGone = random.chance(0.5)
            for wire in lost.dropFirst(read) {
                if !isGone { ghosts.append((broker, wire)) }
            }
            for wire in lost { harness.fail(wire.request) }
            simulation.event("broker \(broker) is cut off: \(lost.count) requests under way, \(read) of them done")
        }

        mutating func haunt() throws {
            guard !ghosts.isEmpty else { return }
            let ghost = ghosts.removeFirst()
            simulation.event("broker \(ghost.broker) reads a request that was given up")
            _ = try process(ghost.wire, at: ghost.broker)
        }

        mutating func moveLeader() {
            let partition = Int.random(in: 0..<leaders.count, using: &random)
            leaders[partition] = World.brokers.randomElement(using: &random) ?? 1
            simulation.event("broker \(leaders[partition]) leads partition \(partition)")
        }

        mutating func learn() {
            harness.perform { [leaders] in $0.update(SenderHarness.topic(leaders), now: $1) }
        }

        mutating func withdraw() {
            guard let chosen = pending.randomElement(using: &random) else { return }
            harness.perform {
                $0.withdraw(chosen.index, of: chosen.delivery, error: KafkaError(.cancelled, "no"), now: $1).actions
            }
        }

        mutating func step() throws {
            let broker = World.brokers.randomElement(using: &random) ?? 1
            switch Int.random(in: 0..<100, using: &random) {
            case 0..<25: if pending.count < 150 { try append() }
            case 25..<50: try drain(broker)
            case 50..<72: try deliver(broker)
            case 72..<76: try sever(broker)
            case 76..<82: try haunt()
            case 82..<84: moveLeader()
            case 84..<88: learn()
            case 88..<90: withdraw()
            case 90..<91: harness.advance(.seconds(Int64.random(in: 1..<40, using: &random)))
            default: harness.advance(.milliseconds(Int64.random(in: 0..<200, using: &random)))
            }
            harness.perform { $0.tick(now: $1) }
        }

        /// No more faults: everything has to be settled without a delivery timing out that was taken just now.
        mutating func settle() throws {
            hasFaults = false
            learn()
            harness.perform { $0.flush(now: $1).actions }
            var rounds = 0
            while harness.machine.unsettled > 0 || wires.values.contains(where: { !$0.isEmpty }) {
                for broker in World.brokers {
                    try drain(broker)
                    try deliver(broker)
                }
                harness.advance(.milliseconds(50))
                rounds += 1
                guard rounds < 20_000 else {
                    Issue.record("\(harness.machine.unsettled) batches are never settled")
                    return
                }
            }
            while !ghosts.isEmpty { try haunt() }
        }
    }

    private func run(
        _ simulation: Simulation,
        _ configuration: ProducerConfiguration,
        maximumBatchSize: Int = .max
    ) throws -> World {
        var world = try World(simulation, configuration, maximumBatchSize: maximumBatchSize)
        for _ in 0..<1500 { try world.step() }
        try world.settle()
        return world
    }

    private func check(_ world: World, isExact: Bool) throws {
        let settled = world.harness.settlements.flatMap { settlement in
            settlement.places.map { settlement.numbers[$0] }
        }
        #expect(settled.count == world.pending.count, "every record is settled once")
        #expect(Set(settled).count == settled.count, "no record is settled twice")
        #expect(world.harness.machine.accumulator.usedMemory == 0, "memory is left")
        for settlement in world.harness.settlements {
            settlement.delivery.end(settlement.places, settlement.outcome)
        }
        for (partition, log) in world.logs.enumerated() {
            let values = log.values
            var firstPlaces: [Int: Int] = [:]
            for (place, value) in values.enumerated() where firstPlaces[value] == nil { firstPlaces[value] = place }
            if isExact {
                #expect(firstPlaces.count == values.count, "duplicates in \(values)")
                #expect(values == values.sorted(), "out of order: \(values)")
            }
            for (number, pending) in world.pending.enumerated() where world.partitionOf[number] == partition {
                switch try #require(pending.settled) {
                case .success(let report):
                    let offset = try #require(report.offset)
                    #expect(values.indices.contains(Int(offset)))
                    #expect(
                        values[Int(offset)] == number, "record \(number) is not at offset \(offset)")
                case .failure(let error) where !error.isOutcomeUnknown:
                    #expect(firstPlaces[number] == nil, "record \(number) failed and is there")
                case .failure:
                    break
                }
            }
        }
    }

    private static func configuration() -> ProducerConfiguration {
        var configuration = ProducerConfiguration()
        configuration.linger = .milliseconds(20)
        configuration.batchSize = 300
        configuration.requestTimeout = .seconds(5)
        configuration.deliveryTimeout = .seconds(20)
        return configuration
    }

    @Test("idempotent: each record once, in order, and what is told of it is true")
    func idempotent() throws {
        try explore(seeds: 0..<150) { simulation in
            try check(try run(simulation, Self.configuration()), isExact: true)
        }
    }

    @Test("idempotent, with batches to be split")
    func split() throws {
        try explore(seeds: 0..<60) { simulation in
            try check(try run(simulation, Self.configuration(), maximumBatchSize: 160), isExact: true)
        }
    }

    @Test("not idempotent: what is told of each record is true")
    func notIdempotent() throws {
        try explore(seeds: 0..<60) { simulation in
            var configuration = Self.configuration()
            configuration.isIdempotent = false
            try check(try run(simulation, configuration), isExact: false)
        }
    }

    @Test("the faults do their work: records fail, epochs are begun, copies come late")
    func faults() throws {
        let outcomes = try explore(seeds: 0..<30) { simulation in
            let harness = try run(simulation, Self.configuration()).harness
            let unknown = harness.failures.count { $0.error.isOutcomeUnknown }
            return (
                failed: harness.failures.count - unknown, unknown: unknown,
                epochs: Int(harness.machine.identity?.epoch ?? 0)
            )
        }.results
        #expect(outcomes.reduce(0) { $0 + $1.failed } > 100)
        #expect(outcomes.reduce(0) { $0 + $1.unknown } > 100)
        #expect(outcomes.reduce(0) { $0 + $1.epochs } > 30)
    }
}
