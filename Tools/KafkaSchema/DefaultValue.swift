/// The value that a field has in versions without it.
public enum DefaultValue: Hashable, Sendable {
    /// Zero, false, empty, the zero uuid, or a structure of defaults.
    case zero
    case null
    case boolean(Bool)
    case integer(Int64)
    case double(Double)
    case text(String)
    /// A uuid that is not zero, as two numbers, the first half first.
    case uuid(UInt64, UInt64)

    /// The default of a field; nil when the schema's text does not fit the type.
    init?(_ field: FieldSchema) {
        guard let text = field.defaultText else {
            // Records are null unless said otherwise.
            self = field.type == .records && !field.nullableVersions.isEmpty ? .null : .zero
            return
        }
        if text == "null" {
            guard field.type.canBeNull else { return nil }
            self = .null
            return
        }
        switch field.type {
        case .bool:
            switch text.lowercased() {
            case "true": self = .boolean(true)
            case "false", "": self = .zero
            default: return nil
            }
        case .string:
            self = text.isEmpty ? .zero : .text(text)
        case .float64:
            guard let number = text.isEmpty ? 0 : Double(text) else { return nil }
            self = number == 0 ? .zero : .double(number)
        case .int8, .int16, .uint16, .int32, .uint32, .int64:
            guard let bounds = field.type.integerBounds, let number = Self.integer(text), bounds.contains(number) else {
                return nil
            }
            self = number == 0 ? .zero : .integer(number)
        case .uuid:
            guard let (high, low) = text.isEmpty ? (0, 0) : Self.uuid(text) else { return nil }
            self = high == 0 && low == 0 ? .zero : .uuid(high, low)
        case .bytes, .records, .structure, .array:
            guard text.isEmpty else { return nil }
            self = .zero
        }
    }

    /// Decimal, or hexadecimal behind `0x`, with a sign before either.
    private static func integer(_ text: String) -> Int64? {
        if text.isEmpty { return 0 }
        let isNegative = text.hasPrefix("-")
        let digits = isNegative ? text.dropFirst() : text[...]
        guard digits.lowercased().hasPrefix("0x") else { return Int64(text) }
        guard digits.dropFirst(2).allSatisfy(\.isHexDigit) else { return nil }
        return Int64((isNegative ? "-" : "") + digits.dropFirst(2), radix: 16)
    }

    /// Sixteen bytes in base64 for URLs: 22 characters, of which the last one holds two bits.
    private static func uuid(_ text: String) -> (UInt64, UInt64)? {
        var text = text[...]
        if text.hasSuffix("==") { text = text.dropLast(2) }
        let letters = Array(text.utf8)
        guard letters.count == 22 else { return nil }
        var bits: UInt128 = 0
        for (index, letter) in letters.enumerated() {
            guard let value = sextet(letter) else { return nil }
            if index < 21 {
                bits = bits << 6 | UInt128(value)
            } else {
                guard value & 0x0f == 0 else { return nil }
                bits = bits << 2 | UInt128(value >> 4)
            }
        }
        return (UInt64(bits >> 64), UInt64(truncatingIfNeeded: bits))
    }

    private static func sextet(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
