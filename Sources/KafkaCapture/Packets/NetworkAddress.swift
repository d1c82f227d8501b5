/// An IPv4 or IPv6 address.
public struct NetworkAddress: Hashable, Sendable {
    // An IPv4 address is in the lowest 32 bits of `low`.
    let high: UInt64
    let low: UInt64

    /// Whether this is an IPv6 address.
    public let isIPv6: Bool

    /// An IPv4 address: its four bytes as a big-endian number.
    public init(ipv4: UInt32) {
        high = 0
        low = UInt64(ipv4)
        isIPv6 = false
    }

    /// An IPv6 address: its sixteen bytes as two big-endian numbers.
    public init(ipv6High high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
        isIPv6 = true
    }
}

extension NetworkAddress: Comparable {
    public static func < (left: NetworkAddress, right: NetworkAddress) -> Bool {
        if left.isIPv6 != right.isIPv6 { return right.isIPv6 }
        return (left.high, left.low) < (right.high, right.low)
    }
}

extension NetworkAddress: CustomStringConvertible {
    /// Dotted decimals for IPv4. For IPv6 the short form of RFC 5952, with the IPv4 part of mapped and compatible
    /// addresses in dotted decimals.
    public var description: String {
        guard isIPv6 else { return Self.dotted(UInt32(truncatingIfNeeded: low)) }
        let groups = (0..<8).map { index -> UInt16 in
            let half = index < 4 ? high : low
            return UInt16(truncatingIfNeeded: half >> UInt64(16 * (3 - index % 4)))
        }
        let zeros = Self.longestZeros(groups)
        let endsInIPv4 = zeros == 0..<6 || (zeros == 0..<5 && groups[5] == 0xffff)
        let shown = endsInIPv4 ? 6 : 8
        var text = ""
        var index = 0
        while index < shown {
            if index == zeros.lowerBound, !zeros.isEmpty {
                text += "::"
                index = zeros.upperBound
                continue
            }
            if !text.isEmpty, !text.hasSuffix(":") { text += ":" }
            text += String(groups[index], radix: 16)
            index += 1
        }
        guard endsInIPv4 else { return text }
        return text + (text.hasSuffix(":") ? "" : ":") + Self.dotted(UInt32(truncatingIfNeeded: low))
    }

    private static func dotted(_ address: UInt32) -> String {
        var text = String(UInt8(truncatingIfNeeded: address >> 24))
        for shift: UInt32 in [16, 8, 0] {
            text += "."
            text += String(UInt8(truncatingIfNeeded: address >> shift))
        }
        return text
    }

    /// The first of the longest runs of two or more zero groups; empty when there is none.
    private static func longestZeros(_ groups: [UInt16]) -> Range<Int> {
        var longest = 0..<0
        var start = 0
        while start < groups.count {
            var end = start
            while end < groups.count, groups[end] == 0 { end += 1 }
            if end - start > max(longest.count, 1) { longest = start..<end }
            start = max(end, start + 1)
        }
        return longest
    }
}
