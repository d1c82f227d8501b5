/// A UUID as Kafka uses it for topics, log directories and clusters (KIP-516).
public struct KafkaUUID: Hashable, Sendable {
    /// The first eight bytes, as a big-endian number.
    public var high: UInt64

    /// The last eight bytes, as a big-endian number.
    public var low: UInt64

    /// A UUID from its two halves.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The UUID of which all bits are zero: no topic id.
    @inlinable
    public static var zero: KafkaUUID { KafkaUUID(high: 0, low: 0) }

    /// Whether all bits are zero.
    @inlinable
    public var isZero: Bool { high | low == 0 }
}

extension KafkaUUID: Comparable {
    /// By the bytes from the first to the last.
    public static func < (left: KafkaUUID, right: KafkaUUID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension KafkaUUID: LosslessStringConvertible {
    /// Kafka's text form: base64url of the sixteen bytes, 22 characters without padding.
    public var description: String {
        var text = ""
        text.reserveCapacity(22)
        // 128 bits in groups of six; the last group has two bits, filled up with zeros.
        for group in 0..<22 {
            let end = 128 - 6 * (group + 1)
            let bits: UInt64
            if end >= 64 {
                bits = high >> UInt64(end - 64)
            } else if end > 58 {
                bits = high << UInt64(64 - end) | low >> UInt64(end)
            } else if end >= 0 {
                bits = low >> UInt64(end)
            } else {
                bits = low << UInt64(-end)
            }
            text.unicodeScalars.append(Base64URL.scalar(UInt8(truncatingIfNeeded: bits & 63)))
        }
        return text
    }

    /// Reads Kafka's text form; nil for anything else.
    public init?(_ description: String) {
        guard description.utf8.count == 22 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var position = 0
        for byte in description.utf8 {
            guard let bits = Base64URL.bits(byte) else { return nil }
            // The last character has two bits that count.
            let width: UInt64 = position == 21 ? 2 : 6
            guard width == 6 || bits & 0x0f == 0 else { return nil }
            let value = UInt64(width == 6 ? bits : bits >> 4)
            high = high << width | low >> (64 - width)
            low = low << width | value
            position += 1
        }
        self.init(high: high, low: low)
    }
}

/// The alphabet of base64 for URLs (RFC 4648, section 5).
enum Base64URL {
    static func scalar(_ bits: UInt8) -> Unicode.Scalar {
        switch bits {
        case 0..<26: Unicode.Scalar(UInt8(ascii: "A") + bits)
        case 26..<52: Unicode.Scalar(UInt8(ascii: "a") + bits - 26)
        case 52..<62: Unicode.Scalar(UInt8(ascii: "0") + bits - 52)
        case 62: "-"
        default: "_"
        }
    }

    static func bits(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
