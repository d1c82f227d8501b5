import Synchronization

/// The memory that the producers of a client share (``ClientConfiguration/producerMemory``).
final class MemoryBudget: Sendable {
    private struct State {
        var used = 0
        /// Producers that would have needed more than there was, in the order in which they did.
        var starving: [(producer: UInt64, signal: Signal)] = []
    }

    let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// The bytes that are in use or promised.
    var used: Int { state.withLock { $0.used } }

    /// Takes memory, if there is enough. Whoever is alone always gets it.
    ///
    /// - Parameters:
    ///   - size: How many bytes.
    ///   - producer: Whose number is noted when there is not enough, so that its signal is raised when there is more.
    /// - Returns: Whether it was taken.
    func take(_ size: Int, _ producer: UInt64, _ signal: Signal) -> Bool {
        state.withLock { state in
            guard state.used == 0 || size <= limit - state.used else {
                if !state.starving.contains(where: { $0.producer == producer }) {
                    state.starving.append((producer, signal))
                }
                return false
            }
            state.used += size
            return true
        }
    }

    /// Memory is used, or given back, that nobody has to be asked for.
    func change(by size: Int) {
        guard size != 0 else { return }
        let starving = state.withLock { state in
            state.used += size
            guard size < 0, !state.starving.isEmpty else { return [(producer: UInt64, signal: Signal)]() }
            defer { state.starving = [] }
            return state.starving
        }
        for (_, signal) in starving { signal.raise() }
    }
}

/// A producer's share in the memory of its client.
struct MemoryShare {
    let budget: MemoryBudget
    let producer: UInt64
    /// Raised when there is more memory than when it was asked for in vain.
    let freed: Signal

    func take(_ size: Int) -> Bool { budget.take(size, producer, freed) }
}
