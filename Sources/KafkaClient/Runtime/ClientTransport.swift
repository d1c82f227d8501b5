/// What a client makes its connections with.
///
/// The NIO transport and the simulation's network are its two implementations.
public protocol ClientTransport: Sendable {
    /// Opens a connection.
    ///
    /// The host name is to be resolved anew at each call and all of its addresses tried, so that a broker that has
    /// moved to another address is found. The caller limits the time by cancelling the task.
    ///
    /// - Parameters:
    ///   - address: Where to.
    ///   - security: How to secure the connection by TLS, nil for plain text.
    /// - Throws: The transport's own error, which the client wraps; `CancellationError`.
    nonisolated(nonsending) func connect(
        to address: BrokerAddress,
        security: TransportSecurity?
    ) async throws -> any TransportConnection

    /// Where tasks that do nothing but serve the connections to an address run best, such as on the event loop that
    /// these live on, so that a request or an answer need not wake another thread. The default is nil, for anywhere.
    func executor(for address: BrokerAddress) -> (any TaskExecutor)?
}

extension ClientTransport {
    /// Anywhere.
    public func executor(for address: BrokerAddress) -> (any TaskExecutor)? { nil }
}
