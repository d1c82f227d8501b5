import Synchronization

/// Contexts of a codec that nobody uses at the moment.
final class ContextPool<Context>: Sendable {
    private let idle = Mutex<[Idle<Context>]>([])

    /// A context for its caller alone: one that was used before, or a new one.
    func take<Failure: Error>(orMake make: () throws(Failure) -> Context) throws(Failure) -> Context {
        if let unused = idle.withLock({ $0.popLast() }) { return unused.value }
        return try make()
    }

    /// Keeps a context for the next to take it.
    func give(_ context: Context) {
        let unused = Idle(context)
        idle.withLock { $0.append(unused) }
    }
}

/// A context that nobody uses.
///
/// Unchecked because a context is not safe for two at once, yet may go from one thread to the next: whoever takes this
/// out of the pool is the only one to have it.
private struct Idle<Context>: @unchecked Sendable {
    let value: Context

    init(_ value: Context) { self.value = value }
}
