/// What a captured packet begins with, by the numbers that pcap and pcapng share.
public struct LinkType: RawRepresentable, Hashable, Sendable {
    /// The number in the file.
    public var rawValue: UInt16

    /// The link type of a number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// BSD loopback: the address family as four bytes in the order of the machine that captured.
    public static let null = LinkType(rawValue: 0)

    /// Ethernet.
    public static let ethernet = LinkType(rawValue: 1)

    /// IP without anything before it, as the systems number it where the file format's own number is not used.
    static let rawOfBSD = LinkType(rawValue: 12)

    /// IP without anything before it, as OpenBSD numbers it.
    static let rawOfOpenBSD = LinkType(rawValue: 14)

    /// IP without anything before it, version 4 or 6 by its first bits.
    public static let raw = LinkType(rawValue: 101)

    /// OpenBSD loopback: the address family as four bytes, big-endian.
    public static let loop = LinkType(rawValue: 108)

    /// Linux cooked capture, as the `any` device gives it.
    public static let linuxCooked = LinkType(rawValue: 113)

    /// IPv4 without anything before it.
    public static let ipv4 = LinkType(rawValue: 228)

    /// IPv6 without anything before it.
    public static let ipv6 = LinkType(rawValue: 229)

    /// Linux cooked capture, version 2.
    public static let linuxCooked2 = LinkType(rawValue: 276)
}

extension LinkType: CustomStringConvertible {
    public var description: String {
        switch self {
        case .null: "BSD loopback"
        case .ethernet: "Ethernet"
        case .raw, .rawOfBSD, .rawOfOpenBSD: "raw IP"
        case .loop: "OpenBSD loopback"
        case .linuxCooked: "Linux cooked"
        case .ipv4: "raw IPv4"
        case .ipv6: "raw IPv6"
        case .linuxCooked2: "Linux cooked 2"
        default: "link type \(rawValue)"
        }
    }
}
