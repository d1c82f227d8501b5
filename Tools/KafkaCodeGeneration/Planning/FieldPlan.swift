import KafkaSchema

/// A field as the generated code sees it.
struct FieldPlan {
    var schemaName: String
    /// The message, the structure inside it and the field, as errors name them.
    var path: String
    var property: String
    var type: FieldType
    /// The Swift type of one value or element.
    var elementType: String
    /// The Swift type of the property.
    var swiftType: String
    /// The versions in which the field stands at its place.
    var regular: Versions
    /// The versions in which it is a tagged field.
    var tagged: Versions
    var tag: Int
    var nullable: Versions
    /// The versions with compact lengths for this field.
    var flexible: Versions
    var defaultValue: DefaultValue
    var ignorable: Bool
    var documentation: [String]
    /// The fewest bytes of one element, for arrays.
    var minimumElementSize: Int

    /// What the property is a member of.
    var base = "self"
    /// The property as generated code names it: a parameter may have the same name.
    var access: Expression { .member(.name(base), property) }
    /// The property as an argument's label, where reserved words need no backticks.
    var label: String { property.filter { $0 != "`" } }
    /// The property with what follows depending on it not being null.
    var chained: Expression { .name("\(base).\(property)?") }
    var isOptional: Bool { !nullable.isEmpty }
    var isTagged: Bool { !tagged.isEmpty }

    /// The bytes of one value when they are the same for all values.
    static func fixedSize(_ type: FieldType) -> Int? {
        switch type {
        case .bool, .int8: 1
        case .int16, .uint16: 2
        case .int32, .uint32: 4
        case .int64, .float64: 8
        case .uuid: 16
        case .string, .bytes, .records, .structure, .array: nil
        }
    }
}
