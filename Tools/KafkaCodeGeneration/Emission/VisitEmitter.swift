import KafkaSchema

/// Emits the function that tells a visitor the fields of two structures, from which equality and hashes come.
enum VisitEmitter {
    static func function(_ plan: StructurePlan) -> Declaration {
        let left = plan.seenThroughPointer("left")
        let right = plan.seenThroughPointer("right")
        var steps = zip(left.fields, right.fields).map(visit)
        if plan.hasTaggedSection {
            steps.append(visit("unknown", left.unknownTaggedFields, right.unknownTaggedFields))
        }
        return .function(
            Declaration.Function(
                attributes: ["@inline(never)"],
                head: "public static func visitFields",
                parameters: [
                    Declaration.Parameter(name: "of left", type: "UnsafePointer<Self>"),
                    Declaration.Parameter(name: "and right", type: "UnsafePointer<Self>"),
                    Declaration.Parameter(name: "with visitor", type: "inout FieldVisitor"),
                ], body: steps))
    }

    private static func visit(_ left: FieldPlan, _ right: FieldPlan) -> Statement {
        switch left.type {
        case .bool: return visit("bool", left.access, right.access)
        case .float64: return visit("double", left.access, right.access)
        case .uuid: return visit("uuid", left.access, right.access)
        case .string: return visit("string", left.access, right.access)
        case .bytes, .records: return visit("bytes", left.access, right.access)
        case .structure: return visit("structure", left.access, right.access)
        case .array(.int32): return visit("int32s", left.access, right.access)
        case .array(.structure): return visit("structures", left.access, right.access)
        case .array: return visit("values", left.access, right.access)
        // A label for each width, and the conversion in the visitor: conversions here would double the time that the
        // compiler takes before it optimizes.
        case .int8: return visit("int8", number(left), number(right))
        case .int16: return visit("int16", number(left), number(right))
        case .uint16: return visit("uint16", number(left), number(right))
        case .int32: return visit("int32", number(left), number(right))
        case .uint32: return visit("uint32", number(left), number(right))
        case .int64: return visit("int64", number(left), number(right))
        }
    }

    private static func visit(_ kind: String, _ left: Expression, _ right: Expression) -> Statement {
        .expression(Expression.name("visitor").calling("visit", [.labeled(kind, left), .plain(right)]))
    }

    /// The field as the number that is on the wire.
    private static func number(_ field: FieldPlan) -> Expression {
        let isSpecial = SpecialType(rawValue: field.elementType) != nil
        return isSpecial ? .member(field.access, "rawValue") : field.access
    }
}
