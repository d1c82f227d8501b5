import Synchronization

/// Which partitions are being processed.
final class ClaimTable: Sendable {
    private struct State {
        var lastNumber: UInt64 = 0
        var claims: [UInt64: TopicPartition] = [:]
    }

    private let state = Mutex(State())
    private let changes = Arrivals()

    /// A partition is processed from now on.
    ///
    /// - Returns: The number of the claim.
    func begin(_ partition: TopicPartition) -> UInt64 {
        state.withLock { state in
            state.lastNumber += 1
            state.claims[state.lastNumber] = partition
            return state.lastNumber
        }
    }

    /// A claim has ended.
    func end(_ number: UInt64) {
        state.withLock { state in state.claims[number] = nil }
        changes.ring()
    }

    /// Whether nothing is processed.
    var isEmpty: Bool { state.withLock { $0.claims.isEmpty } }

    /// Waits until none of these partitions is processed any more, or the task is cancelled.
    nonisolated(nonsending) func wait(for partitions: [TopicPartition]) async {
        let partitions = Set(partitions)
        await wait { $0.isDisjoint(with: partitions) }
    }

    /// Waits until nothing is processed any more, or the task is cancelled.
    nonisolated(nonsending) func waitForAll() async {
        await wait(until: \.isEmpty)
    }

    private nonisolated(nonsending) func wait(until isDone: (Set<TopicPartition>) -> Bool) async {
        while !Task.isCancelled {
            let count = changes.count
            if isDone(state.withLock { Set($0.claims.values) }) { return }
            await changes.wait(after: count)
        }
    }
}
