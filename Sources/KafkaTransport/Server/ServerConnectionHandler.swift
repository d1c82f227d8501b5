import NIOCore

/// Brings what happens on a client's channel to the service.
final class ServerConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let listener: Int
    private let patience: TimeAmount
    private let service: any ConnectionService
    private var connection: ServerConnection?

    init(_ service: any ConnectionService, listener: Int, patience: TimeAmount) {
        self.service = service
        self.listener = listener
        self.patience = patience
    }

    func channelActive(context: ChannelHandlerContext) {
        let connection = ServerConnection(context, listener: listener, service: service, patience: patience)
        self.connection = connection
        service.accepted(connection)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let connection, connection.isOpen else { return }
        service.received(unwrapInboundIn(data), on: connection)
    }

    func read(context: ChannelHandlerContext) {
        if connection?.mayReadOn() != false { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A client that breaks its connection off is one that is gone: the service is told of that.
        connection?.failure = TLSFailure.accepting(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let connection { service.ended(connection) }
        connection = nil
        context.fireChannelInactive()
    }
}
