/// The value that a field has in versions without it.
public enum DefaultValue: Hashable, Sendable {
    /// Zero, false, empty, the zero uuid, or a structure of defaults.
    case zero
    case null
    case boolean(Bool)
    case integer(Int64)
    case double(Double)
    case text(String)

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
            switch text {
            case "true": self = .boolean(true)
            case "false", "": self = .boolean(false)
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
        case .uuid, .bytes, .records, .structure, .array:
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
        return Int64((isNegative ? "-" : "") + digits.dropFirst(2), radix: 16)
    }
}
