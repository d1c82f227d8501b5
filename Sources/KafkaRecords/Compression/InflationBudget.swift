import Synchronization

/// How many bytes several batches may take together when inflated, such as those of one message.
package final class InflationBudget: Sendable {
    /// The bytes that may be taken from the beginning on.
    package let size: Int

    private let left: Atomic<Int>

    /// A budget of so many bytes.
    package init(_ size: Int) {
        self.size = max(size, 0)
        left = Atomic(max(size, 0))
    }

    /// The bytes that are left.
    package var remaining: Int { left.load(ordering: .relaxed) }

    /// Begins anew.
    package func refill() { left.store(size, ordering: .relaxed) }

    func take(_ count: Int) {
        let left = remaining
        self.left.store(left - min(count, left), ordering: .relaxed)
    }

    func exhaust() { left.store(0, ordering: .relaxed) }
}
