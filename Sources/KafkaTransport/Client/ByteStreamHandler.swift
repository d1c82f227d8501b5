import NIOCore
import NIOSSL
import NIOTLS

/// Brings what happens on a channel to its ``ByteStream``, and holds reading back where the stream asks for it.
final class ByteStreamHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let stream: ByteStream
    private let isSecured: Bool
    private var ready: EventLoopPromise<ByteStream>?

    /// A handler.
    ///
    /// - Parameters:
    ///   - stream: Where the bytes go.
    ///   - isSecured: Whether TLS comes first.
    ///   - ready: Is fulfilled when bytes can flow, or can never flow.
    init(_ stream: ByteStream, isSecured: Bool, ready: EventLoopPromise<ByteStream>) {
        self.stream = stream
        self.isSecured = isSecured
        self.ready = ready
    }

    func channelActive(context: ChannelHandlerContext) {
        if !isSecured { becomeReady() }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        stream.received(unwrapInboundIn(data))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        stream.handOn()
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if stream.mayReadOn() { context.read() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case TLSUserEvent.handshakeCompleted:
            becomeReady()
        case ChannelEvent.inputClosed:
            stream.handOn()
            stream.ended()
        default:
            break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        stream.handOn()
        let failure: TransportError
        if ready != nil, TLSFailure.isOne(error) {
            let certificate = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
            failure = TLSFailure.connecting(to: stream.peer, error, certificate)
        } else {
            failure = .failure(of: stream.peer, error)
        }
        ready.take()?.fail(failure)
        stream.failed(failure)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stream.handOn()
        stream.ended()
        stream.failed(TransportError(.closedByPeer, "\(stream.peer) has closed the connection"))
        giveUp()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        // An attempt to connect that has failed was never active.
        giveUp()
    }

    private func becomeReady() {
        ready.take()?.succeed(stream)
    }

    private func giveUp() {
        ready.take()?.fail(TransportError(.closedByPeer, "\(stream.peer) has closed the connection"))
    }
}
