import NIOCore
import Synchronization

/// One attempt to connect, with a channel for each address that is tried, which can be given up at any time.
final class ConnectAttempt: Sendable {
    private struct State {
        var isGivenUp = false
        var channels: [(channel: any Channel, ready: EventLoopFuture<ByteStream>)] = []
        var waiter: CheckedContinuation<ByteStream, any Error>?
    }

    private let state = Mutex(State())

    /// Takes a channel in that is about to be connected, and what it becomes when bytes can flow. One that comes too
    /// late is refused.
    func begin(_ channel: any Channel, _ ready: EventLoopFuture<ByteStream>) throws {
        try state.withLock { state in
            if state.isGivenUp { throw CancellationError() }
            state.channels.append((channel, ready))
        }
    }

    /// What becomes of a channel that was connected.
    func ready(_ channel: any Channel) -> EventLoopFuture<ByteStream> {
        state.withLock { state in
            state.channels.first { $0.channel === channel }?.ready
                ?? channel.eventLoop.makeFailedFuture(CancellationError())
        }
    }

    /// Waits for the outcome. Cancelling the task gives the attempt up.
    nonisolated(nonsending) func outcome(of future: EventLoopFuture<ByteStream>) async throws -> ByteStream {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                state.withLock { $0.waiter = waiter }
                future.whenComplete { self.end($0) }
                // The task may have been cancelled before there was anybody to be woken.
                if Task.isCancelled { giveUp() }
            }
        } onCancel: {
            giveUp()
        }
    }

    private func end(_ result: Result<ByteStream, any Error>) {
        let waiter = state.withLock { state in
            state.channels = []
            return state.waiter.take()
        }
        if let waiter {
            waiter.resume(with: result)
        } else if case .success(let stream) = result {
            stream.close()
        }
    }

    private func giveUp() {
        let (waiter, channels) = state.withLock { state in
            state.isGivenUp = true
            defer { state.channels = [] }
            return (state.waiter.take(), state.channels)
        }
        for (channel, _) in channels { channel.close(mode: .all, promise: nil) }
        waiter?.resume(throwing: CancellationError())
    }
}
