import NIOCore
import Synchronization

/// The bytes of one channel, between its event loop and the tasks that read and write.
///
/// Bytes that have come in wait here until a task takes them, all at once. They are copied to where the reader wants
/// them, behind what it has read before, so that the channel reads into the same small memory again and again. When too
/// many wait, the channel is not read any more, so that the other side is held back.
final class ByteStream: Sendable {
    private enum End {
        case endOfStream
        case failed(TransportError)
    }

    private struct State {
        /// What the reader has brought, and behind it what has come in.
        var unread = ByteBuffer()
        /// How many of those bytes the reader has brought.
        var earlier = 0
        var unsent = 0
        /// How reading ends.
        var end: End?
        /// Why nothing can be written any more. A stream that has ended in order may still be written to.
        var failure: TransportError?
        var isClosed = false
        var holdsReadBack = false
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
        var writer: CheckedContinuation<Void, any Error>?

        /// How many bytes have come in that nobody has taken.
        var arrived: Int { unread.readableBytes - earlier }

        /// Gives out what has come in, with what the reader had brought before it.
        mutating func takeUnread() -> ByteBuffer {
            defer { dropUnread() }
            return unread
        }

        mutating func dropUnread() {
            unread = ByteBuffer()
            earlier = 0
        }

        /// The reader has gone, and what it had brought with it; what has come in stays.
        mutating func takeReader() -> CheckedContinuation<ByteBuffer?, any Error>? {
            guard reader != nil else { return nil }
            unread.moveReaderIndex(forwardBy: earlier)
            earlier = 0
            return reader.take()
        }
    }

    /// Whom it leads to, for errors.
    let peer: String
    private let channel: any Channel
    private let configuration: NIOTransportConfiguration
    private let state = Mutex(State())

    init(_ channel: any Channel, to peer: String, _ configuration: NIOTransportConfiguration) {
        self.channel = channel
        self.peer = peer
        self.configuration = configuration
    }

    private var closedHere: TransportError { TransportError(.closed, "the connection to \(peer) was closed") }
}

// MARK: - Tasks

extension ByteStream {
    /// Waits for bytes, and gives them out behind earlier ones, which are not there any more when it throws.
    nonisolated(nonsending) func read(
        behind earlier: consuming ByteBuffer = ByteBuffer()
    ) async throws -> ByteBuffer? {
        try Task.checkCancellation()
        bring(consume earlier)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { beginRead($0) }
        } onCancel: {
            cancelRead()
        }
    }

    private func bring(_ earlier: consuming ByteBuffer) {
        let count = earlier.readableBytes
        guard count > 0 else { return }
        var all = Optional(consume earlier)
        state.withLock { state in
            guard !state.isClosed, var bytes = all.take() else { return }
            if state.unread.readableBytes > 0 { bytes.writeImmutableBuffer(state.unread) }
            state.unread = bytes
            state.earlier = count
        }
    }

    private func beginRead(_ reader: CheckedContinuation<ByteBuffer?, any Error>) {
        let (result, resumesReading) = state.withLock { state -> (Result<ByteBuffer?, any Error>?, Bool) in
            if state.isClosed { return (.failure(closedHere), false) }
            if state.arrived > 0 {
                defer { state.holdsReadBack = false }
                return (.success(state.takeUnread()), state.holdsReadBack)
            }
            switch state.end {
            case .endOfStream: return (.success(nil), false)
            case .failed(let error): return (.failure(error), false)
            case nil: break
            }
            state.reader = reader
            return (nil, false)
        }
        if let result { reader.resume(with: result) }
        if resumesReading { channel.read() }
        // The task may have been cancelled before the reader was there to be woken.
        if result == nil, Task.isCancelled { cancelRead() }
    }

    private func cancelRead() {
        state.withLock { $0.takeReader() }?.resume(throwing: CancellationError())
    }

    nonisolated(nonsending) func write(_ bytes: ByteBuffer) async throws {
        try Task.checkCancellation()
        let count = bytes.readableBytes
        try state.withLock { state in
            if state.isClosed { throw closedHere }
            if let failure = state.failure { throw failure }
            state.unsent += count
        }
        guard count > 0 else { return }
        send(bytes)
        guard state.withLock({ $0.unsent > configuration.writeLimit }) else { return }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waitUntilSent($0) }
        } onCancel: {
            cancelWrite()
        }
    }

    /// Hands bytes over on the event loop, unless others wait: these would be overtaken if they have not come to the event
    /// loop yet.
    func writeAtOnce(_ bytes: ByteBuffer) -> Bool {
        guard channel.eventLoop.inEventLoop else { return false }
        let count = bytes.readableBytes
        let isTaken = state.withLock { state in
            guard !state.isClosed, state.failure == nil, state.unsent == 0 else { return false }
            state.unsent += count
            return true
        }
        if isTaken, count > 0 { send(bytes) }
        return isTaken
    }

    private func send(_ bytes: ByteBuffer) {
        let count = bytes.readableBytes
        let promise = channel.eventLoop.makePromise(of: Void.self)
        promise.futureResult.whenComplete { self.wrote(count, $0) }
        channel.writeAndFlush(bytes, promise: promise)
    }

    private func waitUntilSent(_ writer: CheckedContinuation<Void, any Error>) {
        let result = state.withLock { state -> Result<Void, any Error>? in
            if state.isClosed { return .failure(closedHere) }
            if let failure = state.failure { return .failure(failure) }
            if state.unsent <= configuration.writeLimit { return .success(()) }
            state.writer = writer
            return nil
        }
        if let result { writer.resume(with: result) }
        if result == nil, Task.isCancelled { cancelWrite() }
    }

    private func cancelWrite() {
        state.withLock { $0.writer.take() }?.resume(throwing: CancellationError())
    }

    func close() {
        let waiting = state.withLock { state -> State? in
            if state.isClosed { return nil }
            defer {
                state.isClosed = true
                state.dropUnread()
                state.reader = nil
                state.writer = nil
                state.holdsReadBack = false
            }
            return state
        }
        guard let waiting else { return }
        waiting.reader?.resume(throwing: closedHere)
        waiting.writer?.resume(throwing: closedHere)
        if waiting.holdsReadBack { channel.read() }
        OrderlyClose.begin(channel, patience: TimeAmount(configuration.closePatience))
    }
}

// MARK: - The event loop

extension ByteStream {
    /// Whether more may be read from the channel now. If not, a read is asked for later.
    func mayReadOn() -> Bool {
        state.withLock { state in
            // A closed stream reads on until the other side closes too.
            guard !state.isClosed, state.arrived >= configuration.readLimit else { return true }
            state.holdsReadBack = true
            return false
        }
    }

    /// Bytes have come in. A reader is not told before ``handOn()``.
    func received(_ bytes: ByteBuffer) {
        state.withLock { state in
            if state.isClosed { return }
            if state.unread.readableBytes == 0 {
                // Where the memory of one read is full, others are likely to follow.
                let isFull = bytes.writableBytes == 0
                state.unread = ByteBuffer()
                state.unread.reserveCapacity(bytes.readableBytes * (isFull ? 4 : 1))
            }
            state.unread.writeImmutableBuffer(bytes)
        }
    }

    /// Gives a reader who waits what has come in: all of it at once.
    func handOn() {
        let (reader, bytes) = state.withLock { state -> (CheckedContinuation<ByteBuffer?, any Error>?, ByteBuffer) in
            guard state.reader != nil, state.arrived > 0 else { return (nil, ByteBuffer()) }
            return (state.reader.take(), state.takeUnread())
        }
        reader?.resume(returning: bytes)
    }

    /// The other side sends no more.
    func ended() {
        let reader = state.withLock { state -> CheckedContinuation<ByteBuffer?, any Error>? in
            guard state.end == nil else { return nil }
            state.end = .endOfStream
            return state.reader.take()
        }
        reader?.resume(returning: nil)
    }

    func failed(_ error: TransportError) {
        let waiting = state.withLock { state -> State? in
            // What was first tells why.
            guard state.failure == nil else { return nil }
            state.failure = error
            if state.end == nil { state.end = .failed(error) }
            defer {
                state.reader = nil
                state.writer = nil
            }
            return state
        }
        waiting?.reader?.resume(throwing: error)
        waiting?.writer?.resume(throwing: error)
    }

    private func wrote(_ count: Int, _ result: Result<Void, any Error>) {
        let writer = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            state.unsent -= count
            guard state.unsent <= configuration.writeLimit, case .success = result else { return nil }
            return state.writer.take()
        }
        writer?.resume()
        if case .failure(let error) = result { failed(.failure(of: peer, error)) }
    }
}
