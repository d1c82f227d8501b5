import NIOCore

/// What reassembly says about a connection.
struct StreamEvent: Hashable, Sendable {
    /// Why bytes are not there.
    enum GapReason: Hashable, Sendable {
        /// Their segment is not in the capture.
        case lost
        /// The snap length cut them off.
        case cut
    }

    /// Why a connection is at its end.
    enum CloseReason: Hashable, Sendable {
        /// Both sides have finished.
        case finished
        /// One side has reset it.
        case reset
        /// Another connection uses the same addresses and ports.
        case replaced
        /// More connections than the settings allow.
        case evicted
        /// The capture ends.
        case captureEnded
    }

    enum Kind: Hashable, Sendable {
        /// The connection's first packets are known; `initiator` is the direction of its SYN, when that was seen.
        case opened(forward: Endpoint, backward: Endpoint, initiator: StreamDirection?)
        /// The next bytes of a direction. `timestamp` is that of their packet.
        case bytes(StreamDirection, ByteBuffer, CaptureTimestamp?)
        /// The next bytes of a direction are missing.
        case gap(StreamDirection, GapReason, count: Int, CaptureTimestamp?)
        /// A segment was repeated with other bytes; the first ones count.
        case differing(StreamDirection, count: Int)
        case closed(CloseReason)
    }

    /// The connection's number, counted from 0 in the order of first packets.
    var connection: Int
    var kind: Kind
}
