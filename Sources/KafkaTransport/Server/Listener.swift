package import NIOCore
import NIOPosix
import NIOSSL

/// A port on which a server takes connections.
package final class Listener: Sendable {
    private let channel: any Channel

    private init(_ channel: any Channel) {
        self.channel = channel
    }

    /// The port: the one that was asked for, or the one that the system has chosen.
    package var port: Int { channel.localAddress?.port ?? 0 }

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - host: The name or address of this machine to listen at.
    ///   - port: The port, or 0 for one that is free.
    ///   - number: What connections are to know the listener by.
    ///   - eventLoop: The event loop of the connections.
    ///   - service: What they are for. It lives on that event loop.
    ///   - security: The TLS that clients have to speak; nil for none.
    /// - Throws: ``TransportError`` when that is not possible, as when the port is in use.
    package static func bind(
        host: String, port: Int, number: Int, on eventLoop: any EventLoop, service: NIOLoopBound<any ConnectionService>,
        security: ServerSecurity? = nil
    ) async throws(TransportError) -> Listener {
        guard !host.isEmpty, (0...65_535).contains(port) else {
            throw TransportError(.invalidAddress, "\(host):\(port) is no address and port to listen at")
        }
        let bootstrap = ServerBootstrap(group: eventLoop, childGroup: eventLoop)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelOption(.recvAllocator, value: SocketSettings.readBuffers)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let security {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security.context))
                    }
                    try channel.pipeline.syncOperations.addHandler(
                        ServerConnectionHandler(service.value, listener: number, patience: .seconds(5)))
                }
            }
        do {
            return Listener(try await bootstrap.bind(host: host, port: port).get())
        } catch {
            let why = TransportError.reason(error)
            throw TransportError(.failed, "cannot listen at \(host), port \(port): \(why)", cause: error)
        }
    }

    /// Listens no more. Connections that were made stay.
    package func close() async {
        // A listener that is closed already is what is wanted.
        try? await channel.close().get()
    }
}
