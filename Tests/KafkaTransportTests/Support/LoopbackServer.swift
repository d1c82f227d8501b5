import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// A server on the loopback interface that does nothing by itself: it reads and writes when a test says so.
struct LoopbackServer: Sendable {
    private let listening: any Channel
    private let accepted: AsyncStream<AcceptedConnection>

    var port: Int { listening.localAddress?.port ?? 0 }

    init(tls: TLSConfiguration? = nil) async throws {
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let (stream, continuation) = AsyncStream.makeStream(of: AcceptedConnection.self)
        accepted = stream
        listening = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let (events, eventContinuation) = AsyncStream.makeStream(of: AcceptedConnection.Event.self)
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    try channel.pipeline.syncOperations.addHandler(
                        Recorder(events: eventContinuation) {
                            continuation.yield(AcceptedConnection(channel: channel, events: events))
                        })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func accept() async -> AcceptedConnection? {
        for await connection in accepted { return connection }
        return nil
    }

    func close() async throws {
        try await listening.close()
    }
}

/// A connection that a ``LoopbackServer`` has accepted.
struct AcceptedConnection: Sendable {
    enum Event: Sendable {
        case bytes(ByteBuffer)
        case endOfStream
        case gone
    }

    let channel: any Channel
    let events: AsyncStream<Event>

    /// Has one piece read, and waits for what comes of it.
    func read() async -> Event {
        channel.read()
        for await event in events { return event }
        return .gone
    }

    /// Reads until the other side has closed, or the connection is gone.
    func readToEnd() async -> ByteBuffer {
        await read(.max)
    }

    /// Reads that number of bytes, or fewer when the other side closes before.
    func read(_ count: Int) async -> ByteBuffer {
        var all = ByteBuffer()
        while all.readableBytes < count, case .bytes(var piece) = await read() { all.writeBuffer(&piece) }
        return all
    }

    /// Begins to read all that comes, as TLS has to for its handshake.
    func readAlways() async throws {
        try await channel.setOption(.autoRead, value: true).get()
    }

    func write(_ bytes: ByteBuffer) async throws {
        try await channel.writeAndFlush(bytes)
    }

    func closeOutput() async throws {
        try await channel.close(mode: .output)
    }

    /// Breaks the connection off.
    func reset() async throws {
        let options = channel as? any SocketOptionProvider
        try await options?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        try await channel.close()
    }
}

private final class Recorder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    let events: AsyncStream<AcceptedConnection.Event>.Continuation

    // A read that is asked for before the channel is active would be forgotten.
    let whenActive: () -> Void

    init(events: AsyncStream<AcceptedConnection.Event>.Continuation, whenActive: @escaping () -> Void) {
        self.events = events
        self.whenActive = whenActive
    }

    func channelActive(context: ChannelHandlerContext) {
        whenActive()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        events.yield(.bytes(unwrapInboundIn(data)))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { events.yield(.endOfStream) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        events.yield(.gone)
        events.finish()
    }
}
