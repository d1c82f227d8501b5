/// What the IP headers of a packet say.
struct InternetLayer {
    /// The number of TCP in IP headers.
    static let tcp: UInt8 = 6

    /// A fragment's place in its datagram.
    struct Fragment: Hashable, Sendable {
        var identification: UInt32
        /// In bytes.
        var offset: Int
        var moreFollow: Bool
    }

    var source: NetworkAddress
    var destination: NetworkAddress
    var protocolNumber: UInt8
    /// Where the payload begins in the packet.
    var payloadOffset: Int
    /// How long the payload was on the wire, in bytes, without the padding of a link layer.
    var payloadLength: Int
    var fragment: Fragment?

    /// Reads IPv4.
    ///
    /// - Parameters:
    ///   - bytes: The packet, as far as it was captured.
    ///   - start: Where the header begins.
    ///   - originalLength: The packet's length on the wire.
    static func ipv4(_ bytes: RawSpan, at start: Int, originalLength: Int) -> InternetLayer? {
        guard let first = bytes.integer(UInt8.self, at: start), first >> 4 == 4,
            let total = bytes.integer(UInt16.self, at: start + 2),
            let identification = bytes.integer(UInt16.self, at: start + 4),
            let place = bytes.integer(UInt16.self, at: start + 6),
            let protocolNumber = bytes.integer(UInt8.self, at: start + 9),
            let source = bytes.integer(UInt32.self, at: start + 12),
            let destination = bytes.integer(UInt32.self, at: start + 16)
        else { return nil }
        let headerLength = Int(first & 0x0f) * 4
        // Segmentation offload leaves the length 0 in packets captured before they were cut to the wire's size.
        let totalLength = total == 0 ? originalLength - start : Int(total)
        guard headerLength >= 20, totalLength >= headerLength else { return nil }
        let offset = Int(place & 0x1fff) * 8
        let moreFollow = place & 0x2000 != 0
        return InternetLayer(
            source: NetworkAddress(ipv4: source),
            destination: NetworkAddress(ipv4: destination),
            protocolNumber: protocolNumber,
            payloadOffset: start + headerLength,
            payloadLength: totalLength - headerLength,
            fragment: offset == 0 && !moreFollow
                ? nil
                : Fragment(identification: UInt32(identification), offset: offset, moreFollow: moreFollow)
        )
    }

    /// Reads IPv6 and its extension headers.
    ///
    /// - Parameters:
    ///   - bytes: The packet, as far as it was captured.
    ///   - start: Where the header begins.
    ///   - originalLength: The packet's length on the wire.
    static func ipv6(_ bytes: RawSpan, at start: Int, originalLength: Int) -> InternetLayer? {
        guard let first = bytes.integer(UInt8.self, at: start), first >> 4 == 6,
            let length = bytes.integer(UInt16.self, at: start + 4),
            let next = bytes.integer(UInt8.self, at: start + 6),
            let sourceHigh = bytes.integer(UInt64.self, at: start + 8),
            let sourceLow = bytes.integer(UInt64.self, at: start + 16),
            let destinationHigh = bytes.integer(UInt64.self, at: start + 24),
            let destinationLow = bytes.integer(UInt64.self, at: start + 32)
        else { return nil }
        // 0 stands for a jumbogram, or for segmentation offload.
        let end = length == 0 ? originalLength : start + 40 + Int(length)
        var layer = InternetLayer(
            source: NetworkAddress(ipv6High: sourceHigh, low: sourceLow),
            destination: NetworkAddress(ipv6High: destinationHigh, low: destinationLow),
            protocolNumber: next,
            payloadOffset: start + 40,
            payloadLength: 0,
            fragment: nil
        )
        guard layer.skipExtensions(bytes), end >= layer.payloadOffset else { return nil }
        layer.payloadLength = end - layer.payloadOffset
        return layer
    }

    /// Moves over extension headers, up to the payload or a fragment's part of it; false when one is cut off.
    private mutating func skipExtensions(_ bytes: RawSpan) -> Bool {
        while true {
            switch protocolNumber {
            case 0, 43, 60, 135, 139, 140:
                // Hop-by-hop options, routing, destination options, mobility, host identity, shim6.
                guard advance(bytes, unit: 8, extraUnits: 1) else { return false }
            case 51:
                // Authentication counts in units of four bytes.
                guard advance(bytes, unit: 4, extraUnits: 2) else { return false }
            case 44:
                guard let next = bytes.integer(UInt8.self, at: payloadOffset),
                    let place = bytes.integer(UInt16.self, at: payloadOffset + 2),
                    let identification = bytes.integer(UInt32.self, at: payloadOffset + 4)
                else { return false }
                protocolNumber = next
                payloadOffset += 8
                let moreFollow = place & 1 != 0
                let offset = Int(place & ~7)
                // An atomic fragment is the whole datagram (RFC 6946).
                if offset == 0, !moreFollow { continue }
                fragment = Fragment(identification: identification, offset: offset, moreFollow: moreFollow)
                // Further extension headers belong to the datagram, which is not whole here.
                return true
            default:
                return true
            }
        }
    }

    private mutating func advance(_ bytes: RawSpan, unit: Int, extraUnits: Int) -> Bool {
        guard let next = bytes.integer(UInt8.self, at: payloadOffset),
            let length = bytes.integer(UInt8.self, at: payloadOffset + 1)
        else { return false }
        protocolNumber = next
        payloadOffset += (Int(length) + extraUnits) * unit
        return true
    }
}
