/// A direction of a TCP connection.
public enum StreamDirection: UInt8, Hashable, Sendable {
    /// From the end that sent the connection's first packet in the capture.
    case forward
    /// To the end that sent the connection's first packet in the capture.
    case backward

    /// The other direction.
    @inline(__always)
    var opposite: StreamDirection { self == .forward ? .backward : .forward }

    /// The direction's place where there is something for both.
    @inline(__always)
    var index: Int { self == .forward ? 0 : 1 }
}
