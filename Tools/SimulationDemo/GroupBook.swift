import KafkaClient
import KafkaSimulation
import NIOCore
import Synchronization

/// Who owns which partitions, and which orders were read.
final class GroupBook: Sendable {
    private struct State {
        var consumers: [(name: String, consumer: GroupConsumer)] = []
        var owned: [String: Set<Int32>] = [:]
        var orders: Set<String> = []
        var repetitions = 0
    }

    private let simulation: Simulation
    private let orders: Int
    private let state = Mutex(State())

    init(_ simulation: Simulation, orders: Int) {
        self.simulation = simulation
        self.orders = orders
    }

    var ordersRead: Int { state.withLock { $0.orders.count } }
    var repetitions: Int { state.withLock { $0.repetitions } }

    func enter(_ name: String, _ consumer: GroupConsumer) {
        state.withLock { $0.consumers.append((name, consumer)) }
        simulation.event("\(name) joins")
    }

    /// Ends a member's work.
    func end(_ name: String) {
        for (other, consumer) in state.withLock({ $0.consumers }) where other == name { consumer.close() }
    }

    func leave(_ name: String) {
        state.withLock { $0.owned[name] = nil }
        tell("\(name) has left")
    }

    func note(_ event: GroupEvent, of name: String) {
        state.withLock { state in
            switch event {
            case .assigned(let partitions):
                state.owned[name, default: []].formUnion(partitions.map(\.partition))
            case .revoked(let partitions), .lost(let partitions, _):
                state.owned[name, default: []].subtract(partitions.map(\.partition))
            case .commitFailed, .reachedEnd, .positionReset: break
            }
        }
        switch event {
        case .assigned(let partitions): tell("\(name) is given \(Self.list(partitions))")
        case .revoked(let partitions): tell("\(name) gives up \(Self.list(partitions))")
        case .lost(let partitions, let error): tell("\(name) has lost \(Self.list(partitions)): \(error)")
        case .commitFailed: tell("\(name) could not commit")
        case .positionReset(let partition, let reset): tell("\(name) has \(partition) reset: \(reset)")
        case .reachedEnd: break
        }
    }

    /// Takes note of an order. With the last one everybody goes home.
    func read(_ record: ConsumerRecord) {
        let isLast = state.withLock { state in
            let isNew = state.orders.insert(record.value.map { String(buffer: $0) } ?? "").inserted
            if !isNew { state.repetitions += 1 }
            return isNew && state.orders.count == orders
        }
        guard isLast else { return }
        for (_, consumer) in state.withLock({ $0.consumers }) { consumer.close() }
    }

    private func tell(_ what: String) {
        let owners = state.withLock { state in
            (0..<6 as Range<Int32>).map { partition in
                let owner = state.consumers.first { state.owned[$0.name]?.contains(partition) == true }
                return owner?.name.prefix(1).uppercased() ?? "-"
            }
        }
        simulation.event("[\(owners.joined(separator: " "))] \(what)")
    }

    private static func list(_ partitions: [TopicPartition]) -> String {
        partitions.map { "\($0.partition)" }.sorted().joined(separator: " ")
    }
}
