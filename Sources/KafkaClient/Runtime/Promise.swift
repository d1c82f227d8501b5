import NIOCore
import Synchronization

/// Where an outcome arrives, and one task waits for it.
final class Promise<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, KafkaError>

    private enum State {
        case open
        case waiting(CheckedContinuation<Outcome, Never>)
        case ended(Outcome)
    }

    private let state = Mutex(State.open)

    /// Ends the wait. Only the first outcome counts.
    func end(_ outcome: Outcome) {
        let waiter: CheckedContinuation<Outcome, Never>? = state.withLock { state in
            switch state {
            case .open:
                state = .ended(outcome)
                return nil
            case .waiting(let continuation):
                state = .ended(outcome)
                return continuation
            case .ended:
                return nil
            }
        }
        waiter?.resume(returning: outcome)
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
