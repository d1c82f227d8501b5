/// The type of a field.
public indirect enum FieldType: Hashable, Sendable {
    case bool, int8, int16, uint16, int32, uint32, int64, float64, string, uuid, bytes, records
    /// A structure by its name.
    case structure(String)
    /// An array of elements of a type, which is no array itself.
    case array(FieldType)

    private static let primitives: [(name: String, type: FieldType)] = [
        ("bool", .bool), ("int8", .int8), ("int16", .int16), ("uint16", .uint16), ("int32", .int32),
        ("uint32", .uint32), ("int64", .int64), ("float64", .float64), ("string", .string), ("uuid", .uuid),
        ("bytes", .bytes), ("records", .records),
    ]

    /// Reads the schema's text form: a primitive's name, a structure's name with a capital, or `[]` before either.
    public init?(_ text: String) {
        if text.hasPrefix("[]") {
            guard let element = FieldType(String(text.dropFirst(2))), !element.isArray else { return nil }
            self = .array(element)
            return
        }
        if let primitive = Self.primitives.first(where: { $0.name == text }) {
            self = primitive.type
            return
        }
        guard let first = text.unicodeScalars.first, ("A"..."Z").contains(first), Self.isName(text) else { return nil }
        self = .structure(text)
    }

    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return text.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }
    }

    /// Whether the type is an array.
    public var isArray: Bool {
        if case .array = self { true } else { false }
    }

    /// The name of the structure that the type is, or whose array it is.
    public var structureName: String? {
        switch self {
        case .structure(let name): name
        case .array(let element): element.structureName
        default: nil
        }
    }

    /// Whether a field of this type can be null in some version.
    public var canBeNull: Bool {
        switch self {
        case .string, .bytes, .records, .structure, .array: true
        default: false
        }
    }

    /// The bounds of an integer type, nil for other types.
    public var integerBounds: ClosedRange<Int64>? {
        switch self {
        case .int8: Int64(Int8.min)...Int64(Int8.max)
        case .int16: Int64(Int16.min)...Int64(Int16.max)
        case .uint16: 0...Int64(UInt16.max)
        case .int32: Int64(Int32.min)...Int64(Int32.max)
        case .uint32: 0...Int64(UInt32.max)
        case .int64: Int64.min...Int64.max
        default: nil
        }
    }
}

extension FieldType: CustomStringConvertible {
    /// The schema's text form.
    public var description: String {
        switch self {
        case .structure(let name): name
        case .array(let element): "[]\(element)"
        default: Self.primitives.first { $0.type == self }?.name ?? ""
        }
    }
}
