import NIOCore

/// Bytes of a direction that cannot be delivered yet.
struct PendingSegment: Hashable, Sendable {
    /// What a segment that waits takes beyond its bytes, roughly: its place in an array and a piece of memory of its own.
    static let overhead = 320

    /// Where they are in the stream.
    var position: Int64
    var bytes: ByteBuffer
    /// How many bytes behind them the snap length cut off.
    var missing: Int
    var timestamp: CaptureTimestamp?
    /// Up to where the sender had received the opposite direction when it sent them; nil when that is not known.
    var acknowledged: Int64?

    var end: Int64 { position + Int64(bytes.readableBytes) }
}
