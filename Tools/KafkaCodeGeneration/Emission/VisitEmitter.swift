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
        case .bool: return visit("number", truth(left.access), truth(right.access))
        case .float64: return visit("double", left.access, right.access)
        case .uuid: return visit("uuid", left.access, right.access)
        case .string: return visit("string", left.access, right.access)
        case .bytes, .records: return visit("bytes", left.access, right.access)
        case .structure: return visit("structure", left.access, right.access)
        case .array(.int32): return visit("int32s", left.access, right.access)
        case .array(.structure): return visit("structures", left.access, right.access)
        case .array: return visit("values", left.access, right.access)
        case .int8, .int16, .uint16, .int32, .uint32, .int64:
            return visit("number", number(left), number(right))
        }
    }

    private static func visit(_ kind: String, _ left: Expression, _ right: Expression) -> Statement {
        .expression(Expression.name("visitor").calling("visit", [.labeled(kind, left), .plain(right)]))
    }

    private static func truth(_ value: Expression) -> Expression { .ternary(value, .number(1), .number(0)) }

    /// The field as an int64, which holds every integer of the protocol.
    private static func number(_ field: FieldPlan) -> Expression {
        if field.type == .int64 { return field.access }
        let isSpecial = SpecialType(rawValue: field.elementType) != nil
        return .call(.name("Int64"), [.plain(isSpecial ? .member(field.access, "rawValue") : field.access)])
    }
}
