public import NIOCore

/// A stream of bytes both ways.
///
/// One task reads and one task writes at a time; ``close()`` may be called from anywhere, at any time, repeatedly.
public protocol TransportConnection: Sendable {
    /// Waits for bytes and takes what is there.
    ///
    /// - Returns: At least one byte, or nil when the other side has closed its end in good order.
    /// - Throws: The transport's error when the connection has failed or ``close()`` was called; `CancellationError`.
    nonisolated(nonsending) func read() async throws -> ByteBuffer?

    /// Hands bytes over to be sent, and waits while the other side does not take them.
    ///
    /// - Throws: The transport's error when the connection has failed or ``close()`` was called; `CancellationError`.
    nonisolated(nonsending) func write(_ bytes: ByteBuffer) async throws

    /// Closes both directions. What was written before still goes out; whoever waits in ``read()`` or ``write(_:)``
    /// is woken.
    func close()
}
