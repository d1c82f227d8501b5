import Synchronization

/// The bytes of records that the consumers of a client may keep together (``ClientConfiguration/consumerMemory``).
final class FetchBudget: Sendable {
    fileprivate struct State {
        var machine: FetchBudgetStateMachine
        var signals: [UInt64: Signal] = [:]
    }

    private let state: Mutex<State>

    init(limit: Int) {
        state = Mutex(State(machine: FetchBudgetStateMachine(limit: limit)))
    }

    /// The bytes of all consumers.
    var usedBytes: Int { state.withLock { $0.machine.usedBytes } }

    /// How many bytes a consumer may use besides those that it uses.
    func room(of consumer: UInt64) -> Int { state.withLock { $0.machine.room(of: consumer) } }

    /// The same, which no other consumer can have until ``update(_:_:uses:isShort:told:)`` says what is used of it.
    func reserve(_ consumer: UInt64) -> Int { state.withLock { $0.machine.reserve(consumer) } }

    /// A consumer has changed what it uses, having been told of some room before.
    func update(_ consumer: UInt64, _ signal: Signal, uses bytes: Int?, isShort: Bool, told: Int) {
        for signal in state.withLock({ $0.update(consumer, signal, bytes, isShort, told) }) { signal.raise() }
    }
}

extension FetchBudget.State {
    fileprivate mutating func update(
        _ consumer: UInt64, _ signal: Signal, _ bytes: Int?, _ isShort: Bool, _ told: Int
    ) -> [Signal] {
        signals[consumer] = bytes == nil && !isShort ? nil : signal
        return machine.update(consumer, uses: bytes, isShort: isShort, told: told).compactMap { signals[$0] }
    }
}
