import KafkaSchema

/// Expressions that reading, sizing and writing a field have in common.
enum FieldExpressions {
    /// The default as an expression of the property's type.
    static func defaultValue(_ field: FieldPlan) -> Expression {
        switch field.defaultValue {
        case .null: return .name("nil")
        case .boolean(let value): return .name(value ? "true" : "false")
        case .integer(let value): return special(field, .name(String(value)))
        case .double(let value): return number(value)
        case .text(let text): return .string(text)
        case .uuid(let high, let low): return uuid(high, low)
        case .zero: break
        }
        switch field.type {
        case .bool: return .name("false")
        case .string: return .string("")
        case .uuid: return .implicitMember("zero")
        case .bytes, .records: return .call(.name("ByteBuffer"), [])
        case .array: return .array([])
        case .structure: return .call(.name(field.elementType), [])
        default: return special(field, .name("0"))
        }
    }

    private static func number(_ value: Double) -> Expression {
        if value.isNaN { return .implicitMember("nan") }
        if value.isInfinite { return .prefix(value < 0 ? "-" : "", .member(.name("Double"), "infinity")) }
        return .name(String(value))
    }

    private static func uuid(_ high: UInt64, _ low: UInt64) -> Expression {
        .call(
            .name("KafkaUUID"),
            [("high", high), ("low", low)].map { .labeled($0, .name("0x" + String($1, radix: 16))) })
    }

    private static func special(_ field: FieldPlan, _ number: Expression) -> Expression {
        guard SpecialType(rawValue: field.elementType) != nil else { return number }
        return .call(.name(field.elementType), [.labeled("rawValue", number)])
    }

    /// A test that the property is not at its default.
    static func isNotDefault(_ field: FieldPlan) -> Expression {
        let property = field.access
        let isSpecial = !field.type.isArray && SpecialType(rawValue: field.elementType) != nil
        let number = isSpecial ? Expression.member(property, "rawValue") : property
        switch field.defaultValue {
        case .null: return .binary(property, "!=", .name("nil"))
        case .boolean(let value): return value ? .prefix("!", property) : property
        case .integer(let value): return .binary(number, "!=", .name(String(value)))
        case .double(let value) where value.isNaN: return .prefix("!", .member(property, "isNaN"))
        case .double(let value): return .binary(property, "!=", Self.number(value))
        case .text(let text): return .binary(property, "!=", .string(text))
        case .uuid(let high, let low): return .binary(property, "!=", uuid(high, low))
        case .zero: break
        }
        switch field.type {
        case .bool: return property
        case .uuid: return .prefix("!", .member(property, "isZero"))
        case .string:
            return field.isOptional
                ? .binary(property, "!=", .string("")) : .prefix("!", .member(property, "isEmpty"))
        case .array:
            return field.isOptional
                ? .binary(.member(field.chained, "isEmpty"), "!=", .name("true"))
                : .prefix("!", .member(property, "isEmpty"))
        case .bytes, .records:
            let base = field.isOptional ? field.chained : property
            return .binary(.member(base, "readableBytes"), "!=", .name("0"))
        case .structure:
            return .binary(property, "!=", .call(.name(field.elementType), []))
        default: return .binary(number, "!=", .name("0"))
        }
    }

    /// A test that the tagged field is written: its version has it, and it is not at its default.
    static func isTagWritten(_ field: FieldPlan, _ plan: StructurePlan) -> Expression {
        switch plan.tagPresence(field) {
        case .always, .never: return isNotDefault(field)
        case .when(let test): return .binary(test, "&&", isNotDefault(field))
        }
    }
}
