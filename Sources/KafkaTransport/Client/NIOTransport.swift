public import KafkaClient
public import NIOCore
public import NIOPosix
import NIOSSL

/// Connections by TCP, and by TLS over it, on SwiftNIO.
///
/// A host name is resolved anew for each connection, and all of its addresses are tried as RFC 8305 (Happy Eyeballs)
/// says. Small writes go out at once (`TCP_NODELAY`). Reading stops while too many bytes lie unread, and a write waits
/// while too many are unsent: see ``NIOTransportConfiguration``.
///
/// What it throws is ``TransportError``, or `CancellationError`.
public struct NIOTransport: ClientTransport {
    private let loops: EventLoopPlan
    private let configuration: NIOTransportConfiguration

    /// A transport.
    ///
    /// - Parameters:
    ///   - group: The event loops that the connections live on. Default: those of the process.
    ///   - configuration: What it goes by.
    public init(
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        configuration: NIOTransportConfiguration = NIOTransportConfiguration()
    ) {
        loops = EventLoopPlan(group)
        self.configuration = configuration
    }

    public nonisolated(nonsending) func connect(
        to address: BrokerAddress,
        security: TransportSecurity?
    ) async throws -> any TransportConnection {
        guard !address.host.isEmpty, (1...65_535).contains(address.port) else {
            throw TransportError(.invalidAddress, "\(address) is no host and port to connect to")
        }
        try Task.checkCancellation()
        let attempt = ConnectAttempt()
        let tls = try await Self.tls(security, host: address.host)
        let connected = bootstrap(loops.executor(for: address).eventLoop, attempt, "\(address)", tls)
            .connect(host: address.host, port: address.port)
            .flatMap { attempt.ready($0) }
        do {
            return NIOConnection(try await attempt.outcome(of: connected))
        } catch let error as CancellationError {
            throw error
        } catch {
            throw TransportError.connecting(to: "\(address)", error)
        }
    }

    public func executor(for address: BrokerAddress) -> (any TaskExecutor)? { loops.executor(for: address) }

    private func bootstrap(
        _ eventLoop: any EventLoop, _ attempt: ConnectAttempt, _ peer: String,
        _ tls: (context: NIOSSLContext, serverName: String?)?
    ) -> ClientBootstrap {
        var bootstrap = ClientBootstrap(group: eventLoop)
            // The caller limits the time, and the system does in the end.
            .connectTimeout(.hours(1))
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.recvAllocator, value: SocketSettings.readBuffers)
            .channelInitializer { [configuration] channel in
                let ready = channel.eventLoop.makePromise(of: ByteStream.self)
                return channel.eventLoop.makeCompletedFuture {
                    do {
                        try attempt.begin(channel, ready.futureResult)
                        if let tls {
                            let handler = try NIOSSLClientHandler(
                                context: tls.context, serverHostname: tls.serverName)
                            try channel.pipeline.syncOperations.addHandler(handler)
                        }
                        let stream = ByteStream(channel, to: peer, configuration)
                        try channel.pipeline.syncOperations.addHandler(
                            ByteStreamHandler(stream, isSecured: tls != nil, ready: ready))
                    } catch {
                        ready.fail(error)
                        throw error
                    }
                }
            }
        if let keepAlive = configuration.keepAlive {
            bootstrap = bootstrap.channelOption(.socketOption(.so_keepalive), value: 1)
            for (option, value) in SocketSettings.keepAlive(keepAlive) {
                bootstrap = bootstrap.channelOption(.tcpOption(option), value: value)
            }
        }
        return bootstrap
    }

    private nonisolated(nonsending) static func tls(
        _ security: TransportSecurity?, host: String
    ) async throws -> (context: NIOSSLContext, serverName: String?)? {
        guard let security else { return nil }
        let serverName = try security.serverName(for: host)
        // Files are read, and the system's certificates are many: not on a thread that tasks share.
        let context = try await NIOThreadPool.singleton.runIfActive { try security.context() }
        return (context, serverName)
    }
}
