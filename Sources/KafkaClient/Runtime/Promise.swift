import NIOCore
import Synchronization

/// Where an outcome arrives, and one task waits for it, or a handler is told.
final class Promise<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, KafkaError>

    private enum State {
        case open
        case waiting(CheckedContinuation<Outcome, Never>)
        case handled(@Sendable (Outcome) -> Void)
        case ended(Outcome)
    }

    private let state = Mutex(State.open)

    /// Ends the wait. Only the first outcome counts.
    func end(_ outcome: Outcome) {
        let before = state.withLock { state in
            let before = state
            if case .ended = before { return before }
            state = .ended(outcome)
            return before
        }
        switch before {
        case .waiting(let waiter): waiter.resume(returning: outcome)
        case .handled(let handler): handler(outcome)
        case .open, .ended: break
        }
    }

    /// Has a handler told of the outcome, in place of a task: now if it is there, else by whoever ends the wait.
    func whenEnded(_ handler: @escaping @Sendable (Outcome) -> Void) {
        let outcome: Outcome? = state.withLock { state in
            if case .ended(let outcome) = state { return outcome }
            state = .handled(handler)
            return nil
        }
        if let outcome { handler(outcome) }
    }

    /// Waits for the outcome. Cancelling the task does not end the wait: whoever owns the promise has to.
    nonisolated(nonsending) func outcome() async -> Outcome {
        await withCheckedContinuation { continuation in
            let outcome: Outcome? = state.withLock { state in
                if case .ended(let outcome) = state { return outcome }
                state = .waiting(continuation)
                return nil
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }
}

/// Where the frame that answers a request arrives; nil where nothing is to come.
typealias PendingResponse = Promise<ByteBuffer?>
