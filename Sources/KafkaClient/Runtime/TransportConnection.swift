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

    /// Waits for bytes and puts what is there behind bytes that were read before, so that what belongs together comes to
    /// lie in one piece. A transport that can copies nothing but the new bytes. The default reads, and copies.
    ///
    /// - Parameter earlier: The earlier bytes. The caller keeps no copy, so that their memory can grow.
    /// - Returns: The earlier bytes and at least one more, or nil when the other side has closed its end in good order.
    /// - Throws: As ``read()`` does.
    nonisolated(nonsending) func read(behind earlier: consuming ByteBuffer) async throws -> ByteBuffer?

    /// Hands bytes over to be sent, and waits while the other side does not take them.
    ///
    /// - Throws: The transport's error when the connection has failed or ``close()`` was called; `CancellationError`.
    nonisolated(nonsending) func write(_ bytes: ByteBuffer) async throws

    /// Hands bytes over to be sent if that can be done here and now: without a wait, and without a word to another thread.
    /// It may be called while nobody is in ``write(_:)``. The default takes nothing.
    ///
    /// - Returns: Whether the bytes were taken. If not, none of them was, and ``write(_:)`` says why, or waits.
    func writeAtOnce(_ bytes: ByteBuffer) -> Bool

    /// Closes both directions. What was written before still goes out; whoever waits in ``read()`` or ``write(_:)``
    /// is woken.
    func close()
}

extension TransportConnection {
    /// Reads, and copies what was read behind the earlier bytes.
    public nonisolated(nonsending) func read(behind earlier: consuming ByteBuffer) async throws -> ByteBuffer? {
        guard let bytes = try await read() else { return nil }
        guard earlier.readableBytes > 0 else { return bytes }
        var all = earlier
        all.writeImmutableBuffer(bytes)
        return all
    }

    /// Takes nothing.
    public func writeAtOnce(_ bytes: ByteBuffer) -> Bool { false }
}
