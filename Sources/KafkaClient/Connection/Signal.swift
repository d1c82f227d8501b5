import Synchronization

/// A flag that one task waits for and others raise. Raised while nobody waits, it lets the next wait pass at once.
final class Signal: Sendable {
    private enum State {
        case lowered
        case raised
        case waiting(CheckedContinuation<Void, Never>)
    }

    private let state = Mutex(State.lowered)

    /// Raises the flag.
    func raise() {
        let waiter: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard case .waiting(let continuation) = state else {
                state = .raised
                return nil
            }
            state = .lowered
            return continuation
        }
        waiter?.resume()
    }

    /// Waits until the flag is raised or the task is cancelled, and lowers it.
    nonisolated(nonsending) func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isRaised = state.withLock { state in
                    if case .raised = state {
                        state = .lowered
                        return true
                    }
                    if Task.isCancelled { return true }
                    state = .waiting(continuation)
                    return false
                }
                if isRaised { continuation.resume() }
            }
        } onCancel: {
            raise()
        }
    }
}
