/// One end of a TCP connection.
public struct Endpoint: Hashable, Sendable {
    /// The address.
    public let address: NetworkAddress

    /// The port.
    public let port: UInt16

    /// An end of a connection.
    public init(address: NetworkAddress, port: UInt16) {
        self.address = address
        self.port = port
    }
}

extension Endpoint: Comparable {
    public static func < (left: Endpoint, right: Endpoint) -> Bool {
        (left.address, left.port) < (right.address, right.port)
    }
}

extension Endpoint: CustomStringConvertible {
    /// `address:port`, an IPv6 address in brackets.
    public var description: String {
        address.isIPv6 ? "[\(address)]:\(port)" : "\(address):\(port)"
    }
}
