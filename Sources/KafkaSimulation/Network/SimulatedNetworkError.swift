/// Why something on a simulated network failed.
public struct SimulatedNetworkError: Error, Hashable, CustomStringConvertible {
    /// The kinds of failure, named after what a socket would report.
    public enum Kind: Sendable, Hashable {
        /// Nothing listens at the port.
        case refused
        /// There was no answer in time: to the connection attempt, or to bytes sent again and again.
        case timedOut
        /// The other side broke the connection off, or knows nothing of it.
        case reset
        /// This side has closed the connection or the listener.
        case closed
        /// Something listens at the port already.
        case addressInUse
        /// Another task is reading from the same end of the connection.
        case alreadyReading
        /// The node that asked has vanished from the network.
        case vanished
    }

    /// What went wrong.
    public let kind: Kind
    /// What it happened to, such as "client to broker-1:9092".
    public let place: String

    /// One line for people.
    public var description: String {
        let what =
            switch kind {
            case .refused: "connection refused"
            case .timedOut: "timed out"
            case .reset: "connection reset by peer"
            case .closed: "closed on this side"
            case .addressInUse: "address in use"
            case .alreadyReading: "another task is reading already"
            case .vanished: "this node has vanished from the network"
            }
        return "\(place): \(what)"
    }
}
