package import NIOCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// One end of a connection in a capture that is written.
package struct TrafficEnd: Hashable, Sendable {
    /// The address: four bytes of IPv4 or sixteen of IPv6.
    package var address: [UInt8]

    /// The port.
    package var port: UInt16

    /// An end at an IPv4 address, given as a big-endian number.
    package init(ipv4: UInt32, port: UInt16) {
        address = (0..<4).map { UInt8(truncatingIfNeeded: ipv4 >> UInt32(24 - 8 * $0)) }
        self.port = port
    }

    /// An end of a real connection; nil for one that has no IP address.
    package init?(_ address: SocketAddress?) {
        // What is behind a percent sign says on which interface the address is valid.
        guard let text = address?.ipAddress?.split(separator: "%").first.map(String.init) else { return nil }
        let family = text.contains(":") ? AF_INET6 : AF_INET
        var bytes = [UInt8](repeating: 0, count: family == AF_INET ? 4 : 16)
        guard unsafe inet_pton(family, text, &bytes) == 1 else { return nil }
        self.address = bytes
        port = UInt16(truncatingIfNeeded: address?.port ?? 0)
    }

    package var isIPv6: Bool { address.count == 16 }
}
