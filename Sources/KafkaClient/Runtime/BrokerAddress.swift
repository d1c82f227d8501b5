/// Where a broker listens: a host name or an address, and a port.
public struct BrokerAddress: Sendable, Hashable {
    /// The host name, IPv4 address, or IPv6 address without brackets.
    public var host: String
    /// The port, from 1 to 65535.
    public var port: Int

    /// An address.
    ///
    /// - Parameters:
    ///   - host: The host name, IPv4 address, or IPv6 address without brackets.
    ///   - port: The port. Default: 9092, Kafka's.
    public init(host: String, port: Int = 9092) {
        self.host = host
        self.port = port
    }

    /// Whether a connection can be tried at all.
    var isUsable: Bool { !host.isEmpty && (1...65535).contains(port) }
}

extension BrokerAddress: LosslessStringConvertible {
    /// Reads `host:port`, `host`, `[IPv6]:port` or `[IPv6]`; nil for anything else. Without a port it is 9092.
    public init?(_ description: String) {
        var host = Substring(description)
        var port = 9092
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return nil }
            let rest = host[host.index(after: end)...]
            host = host[..<end].dropFirst()
            if !rest.isEmpty {
                guard rest.hasPrefix(":"), let number = Self.port(rest.dropFirst()) else { return nil }
                port = number
            }
        } else if let colon = host.firstIndex(of: ":") {
            guard let number = Self.port(host[host.index(after: colon)...]) else { return nil }
            port = number
            host = host[..<colon]
        }
        self.init(host: String(host), port: port)
        guard isUsable else { return nil }
    }

    private static func port(_ digits: Substring) -> Int? {
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return Int(digits)
    }

    /// `host:port`, with an IPv6 address in brackets.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
