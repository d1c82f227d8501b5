import KafkaSchema

/// Emits the function that writes a structure whose size was computed.
struct WriteEmitter {
    let plan: StructurePlan
    private var usesFlexible = false

    init(plan: StructurePlan) {
        self.plan = plan.seenThroughPointer
    }

    static func function(_ plan: StructurePlan) -> Declaration {
        var emitter = WriteEmitter(plan: plan)
        return .function(
            Declaration.Function(
                attributes: ["@inline(never)", "@_lifetime(writer: copy writer)"],
                head: "public static func write",
                parameters: [
                    Declaration.Parameter(name: "_ structure", type: "UnsafePointer<Self>"),
                    Declaration.Parameter(name: "to writer", type: "inout WireWriter"),
                    Declaration.Parameter(name: "version", type: "Int16"),
                ], error: "WireError", body: emitter.body()))
    }

    private mutating func body() -> [Statement] {
        var steps: [Statement] = []
        for field in plan.fields {
            switch plan.versions.presence(field.regular) {
            case .never: break
            case .always: steps.append(write(field, in: field.regular, isTagged: false))
            case .when(let test): steps.append(.branch(test, [write(field, in: field.regular, isTagged: false)]))
            }
        }
        steps += taggedSection()
        steps = steps.mergingNeighbours
        if usesFlexible, case .when(let test) = plan.versions.presence(plan.versions.flexible) {
            steps.insert(.binding(isConstant: true, name: "flexible", type: nil, value: test), at: 0)
        }
        return steps
    }

    private mutating func taggedSection() -> [Statement] {
        guard plan.hasTaggedSection else { return [] }
        switch plan.versions.presence(plan.versions.flexible) {
        case .never: return []
        case .always: return section()
        case .when:
            usesFlexible = true
            return [.branch(.name("flexible"), section())]
        }
    }

    private mutating func section() -> [Statement] {
        let writer = Expression.name("writer")
        let unknown = Expression.Argument.plain(plan.unknownTaggedFields)
        guard !plan.taggedFields.isEmpty else {
            return [.expression(writer.calling("writeTaggedFields", [unknown]))]
        }
        var steps: [Statement] = [
            .binding(
                isConstant: false, name: "tagCount", type: nil, value: .member(plan.unknownTaggedFields, "count"))
        ]
        for field in plan.taggedFields {
            steps.append(
                .branch(FieldExpressions.isTagWritten(field, plan), [.add("tagCount", .number(1))]))
        }
        steps.append(.expression(writer.calling("writeTagCount", [.plain(.name("tagCount"))])))
        var lowest = 0
        for field in plan.taggedFields {
            if field.tag > lowest {
                steps.append(unknownFields(from: lowest, below: .number(field.tag)))
            }
            // Where the version does not know the tag, an unknown field can have it.
            if case .always = plan.tagPresence(field) { lowest = field.tag + 1 } else { lowest = field.tag }
            let size = SizeEmitter.taggedSize(field, plan)
            let head = writer.calling(
                "writeTag", [.plain(.number(field.tag)), .labeled("size", size.withoutAttempt)])
            steps.append(
                .branch(
                    FieldExpressions.isTagWritten(field, plan),
                    [
                        .expression(size.isAttempt ? .attempt(head) : head),
                        write(field, in: field.tagged, isTagged: true),
                    ]))
        }
        steps.append(unknownFields(from: lowest, below: .implicitMember("max")))
        return steps
    }

    private func unknownFields(from lowest: Int, below highest: Expression) -> Statement {
        .expression(
            Expression.name("writer").calling(
                "writeUnknown",
                [
                    .plain(plan.unknownTaggedFields), .labeled("from", .number(lowest)),
                    .labeled("below", highest),
                ]))
    }

    // MARK: Values

    private mutating func flexibility(_ field: FieldPlan) -> Expression.Argument {
        let expression = plan.versions.flexibility(field)
        if case .name("flexible") = expression { usesFlexible = true }
        return .labeled("flexible", expression)
    }

    private mutating func write(_ field: FieldPlan, in versions: Versions, isTagged: Bool) -> Statement {
        let writer = Expression.name("writer")
        let property = Expression.Argument.plain(field.access)
        let version = Expression.Argument.labeled("version", .version)
        switch field.type {
        case .bool: return .expression(writer.calling("writeBool", [property]))
        case .float64: return .expression(writer.calling("writeDouble", [property]))
        case .uuid: return .expression(writer.calling("writeUUID", [property]))
        case .string: return .expression(writer.calling("writeString", [property, flexibility(field)]))
        case .bytes, .records: return .expression(writer.calling("writeBytes", [property, flexibility(field)]))
        case .structure:
            if field.swiftType.hasSuffix("?") {
                let within = PlannedVersions(all: versions, flexible: plan.versions.flexible)
                let nullable = within.presence(field.nullable).expression
                return .expression(
                    .attempt(
                        writer.calling(
                            isTagged ? "writeNullableTaggedStructure" : "writeNullableStructure",
                            [property, version, .labeled("nullable", nullable)])))
            }
            return .expression(
                .attempt(
                    field.access.calling("write", [.labeled("to", .name("&writer")), version])))
        case .array(let element):
            switch element {
            case .int32: return .expression(writer.calling("writeInt32List", [property, flexibility(field)]))
            case .string: return .expression(writer.calling("writeStrings", [property, flexibility(field)]))
            case .uuid: return .expression(writer.calling("writeUUIDs", [property, flexibility(field)]))
            case .bool: return .expression(writer.calling("writeBools", [property, flexibility(field)]))
            case .float64: return .expression(writer.calling("writeDoubles", [property, flexibility(field)]))
            case .bytes, .records:
                return .expression(writer.calling("writeByteArrays", [property, flexibility(field)]))
            case .structure, .array:
                return .expression(.attempt(writer.calling("writeArray", [property, version, flexibility(field)])))
            default: return .expression(writer.calling("writeIntegers", [property, flexibility(field)]))
            }
        default:
            if SpecialType(rawValue: field.elementType) != nil {
                return .expression(
                    writer.calling("writeInteger", [.plain(.member(field.access, "rawValue"))]))
            }
            return .expression(writer.calling("writeInteger", [property]))
        }
    }
}
