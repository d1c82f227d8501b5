/// Why a connection could not be made, or has failed.
public struct TransportError: Error, Sendable {
    /// What happened. The type is open: compare with the known codes.
    public struct Code: Hashable, Sendable {
        private enum Name: String {
            case invalidAddress, nameNotResolved, refused, unreachable, connectFailed, invalidSecurity, tlsFailed
            case reset, closedByPeer, closed, failed
        }

        private let name: Name

        private init(_ name: Name) {
            self.name = name
        }

        /// The host is empty, or the port is none.
        public static let invalidAddress = Code(.invalidAddress)
        /// The host name has no address.
        public static let nameNotResolved = Code(.nameNotResolved)
        /// Nobody listens at the port, at any of the host's addresses.
        public static let refused = Code(.refused)
        /// There is no way to any of the host's addresses, or no answer from there.
        public static let unreachable = Code(.unreachable)
        /// No connection could be made for another reason.
        public static let connectFailed = Code(.connectFailed)
        /// A certificate, a key or a server name in ``KafkaClient/TransportSecurity`` cannot be used.
        public static let invalidSecurity = Code(.invalidSecurity)
        /// TLS could not be agreed on: a certificate was refused, or the other side does not speak TLS.
        public static let tlsFailed = Code(.tlsFailed)
        /// The other side has broken the connection off.
        public static let reset = Code(.reset)
        /// The other side has closed the connection, so that nothing can be written any more.
        public static let closedByPeer = Code(.closedByPeer)
        /// The connection was closed on this side.
        public static let closed = Code(.closed)
        /// The connection has failed for another reason.
        public static let failed = Code(.failed)
    }

    /// What happened.
    public let code: Code
    /// A sentence for people: what, and where.
    public let text: String
    /// The error beneath, of the system or of the TLS library.
    public let cause: (any Error)?

    package init(_ code: Code, _ text: String, cause: (any Error)? = nil) {
        self.code = code
        self.text = text
        self.cause = cause
    }
}

extension TransportError: CustomStringConvertible {
    /// The sentence.
    public var description: String { text }
}

extension TransportError.Code: CustomStringConvertible {
    /// The code's name.
    public var description: String { name.rawValue }
}
