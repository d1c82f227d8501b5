/// Where the network layer begins in a packet, and what it is.
struct LinkLayer {
    enum Network: Hashable, Sendable {
        case ipv4
        case ipv6
    }

    /// What a look at the link layer gives.
    enum Outcome: Hashable, Sendable {
        case network(Network, offset: Int)
        case other
        case malformed
        case unknownLinkType
    }

    private enum EtherType {
        static let ipv4: UInt16 = 0x0800
        static let ipv6: UInt16 = 0x86dd
        /// 802.1Q, 802.1ad, and the numbers that stacked tags had before it.
        static let tags: [UInt16] = [0x8100, 0x88a8, 0x9100, 0x9200]
        /// At or below this, the field is the length of an 802.3 frame.
        static let highestLength: UInt16 = 1500
    }

    /// The address families of IPv6 on Linux, OpenBSD and NetBSD, FreeBSD, and Darwin.
    private static let ipv6Families: [UInt32] = [10, 24, 28, 30]

    static func parse(_ bytes: RawSpan, _ linkType: LinkType) -> Outcome {
        switch linkType {
        case .ethernet: etherType(bytes, typeAt: 12)
        case .linuxCooked: etherType(bytes, typeAt: 14)
        case .linuxCooked2: cooked2(bytes)
        case .null, .loop: loopback(bytes)
        case .raw, .rawOfBSD, .rawOfOpenBSD, .ipv4, .ipv6: byVersion(bytes, at: 0)
        default: .unknownLinkType
        }
    }

    private static func etherType(_ bytes: RawSpan, typeAt start: Int) -> Outcome {
        guard let type = bytes.integer(UInt16.self, at: start) else { return .malformed }
        return network(bytes, type, behind: start + 2)
    }

    private static func cooked2(_ bytes: RawSpan) -> Outcome {
        guard let type = bytes.integer(UInt16.self, at: 0) else { return .malformed }
        return network(bytes, type, behind: 20)
    }

    private static func network(_ bytes: RawSpan, _ first: UInt16, behind start: Int) -> Outcome {
        var type = first
        var offset = start
        while true {
            if type == EtherType.ipv4 { return .network(.ipv4, offset: offset) }
            if type == EtherType.ipv6 { return .network(.ipv6, offset: offset) }
            if EtherType.tags.contains(type) {
                // Two bytes of tag, then the type of what it wraps.
                guard let inner = bytes.integer(UInt16.self, at: offset + 2) else { return .malformed }
                type = inner
                offset += 4
                continue
            }
            // A SNAP header within 802.3: AA AA 03, an organisation of zero, and the type.
            if type <= EtherType.highestLength, bytes.integer(UInt32.self, at: offset) == 0xaaaa_0300,
                bytes.integer(UInt16.self, at: offset + 4) == 0, let inner = bytes.integer(UInt16.self, at: offset + 6)
            {
                type = inner
                offset += 8
                // Not again a length, which would never end.
                guard type > EtherType.highestLength else { return .other }
                continue
            }
            return .other
        }
    }

    private static func loopback(_ bytes: RawSpan) -> Outcome {
        guard let family = bytes.integer(UInt32.self, at: 0) else { return .malformed }
        // The order is that of the machine that captured; a family is small, so it shows.
        let value = family > 0xffff ? family.byteSwapped : family
        if value == 2 { return .network(.ipv4, offset: 4) }
        if ipv6Families.contains(value) { return .network(.ipv6, offset: 4) }
        return .other
    }

    private static func byVersion(_ bytes: RawSpan, at offset: Int) -> Outcome {
        guard let first = bytes.integer(UInt8.self, at: offset) else { return .malformed }
        switch first >> 4 {
        case 4: return .network(.ipv4, offset: offset)
        case 6: return .network(.ipv6, offset: offset)
        default: return .other
        }
    }
}
