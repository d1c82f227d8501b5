/// A direction of a TCP connection.
public enum StreamDirection: UInt8, Hashable, Sendable {
    /// From the end that sent the connection's first packet in the capture.
    case forward
    /// To the end that sent the connection's first packet in the capture.
    case backward

    /// The other direction.
    var opposite: StreamDirection { self == .forward ? .backward : .forward }
}
