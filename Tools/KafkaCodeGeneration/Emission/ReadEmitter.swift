import KafkaSchema

/// Emits the initializer that reads a structure from its bytes.
struct ReadEmitter {
    let plan: StructurePlan
    private var usesFlexible = false

    init(plan: StructurePlan) {
        self.plan = plan
    }

    static func initializer(_ plan: StructurePlan) -> Declaration {
        var emitter = ReadEmitter(plan: plan)
        let body = emitter.body()
        return .function(
            Declaration.Function(
                attributes: ["@_lifetime(reader: copy reader)"], head: "public init",
                parameters: [
                    Declaration.Parameter(name: "from reader", type: "inout WireReader"),
                    Declaration.Parameter(name: "version", type: "Int16"),
                ], error: "WireError", body: body))
    }

    private mutating func body() -> [Statement] {
        var steps: [Statement] = []
        for field in plan.fields { steps += regular(field) }
        if plan.hasTaggedSection { steps += taggedSection() }
        guard let first = plan.fields.first?.schemaName ?? (plan.hasTaggedSection ? "tagged fields" : nil) else {
            return steps
        }
        var body: [Statement] = []
        if usesFlexible, case .when(let test) = plan.versions.presence(plan.versions.flexible) {
            body.append(.binding(isConstant: true, name: "flexible", type: nil, value: test))
        }
        steps = steps.mergingNeighbours
        if case .assignment(.name("field"), _, _)? = steps.first { steps.removeFirst() }
        let isMarked = steps.contains(where: Self.marksField)
        let place = isMarked ? Expression.name("field") : .string(first)
        // The name of the field being read costs nothing until something fails.
        if isMarked {
            body.append(.binding(isConstant: false, name: "field", type: "StaticString", value: .string(first)))
        }
        for field in plan.fields { body.append(declaration(field)) }
        if plan.hasTaggedSection {
            body.append(.declaration(isConstant: true, name: "unknownTaggedFields", type: "UnknownTaggedFields"))
        }
        body.append(
            .attempt(
                error: "WireError", steps,
                failure: [.failure(Expression.name("error").calling("within", [.plain(place)]))]))
        // Values are read into constants and handed over at the end: a structure that is filled field by field would be
        // copied out of its place, reference by reference.
        var arguments = plan.fields.map { Expression.Argument.labeled($0.label, target($0)) }
        if plan.hasTaggedSection {
            arguments.append(.labeled("unknownTaggedFields", .name("unknownTaggedFields")))
        }
        body.append(.expression(Expression.name("self").calling("init", arguments)))
        return body
    }

    /// Names that the initializer uses for itself.
    private static let localNames: Set<String> = [
        "error", "field", "flexible", "reader", "tag", "tags", "version",
    ]

    /// The local constant for a field.
    private func target(_ field: FieldPlan) -> Expression {
        .name(Self.localNames.contains(field.property) ? field.property + "Value" : field.property)
    }

    private func declaration(_ field: FieldPlan) -> Statement {
        guard case .name(let name) = target(field) else { return .expression(target(field)) }
        guard field.isTagged else { return .declaration(isConstant: true, name: name, type: field.swiftType) }
        return .binding(
            isConstant: false, name: name, type: field.swiftType, value: FieldExpressions.defaultValue(field))
    }

    private static func marksField(_ statement: Statement) -> Bool {
        switch statement {
        case .assignment(.name("field"), _, _): true
        case .branch(_, let body, let otherwise): (body + otherwise).contains(where: marksField)
        case .whileLoop(_, let body): body.contains(where: marksField)
        case .choice(_, let cases, _): cases.flatMap(\.body).contains(where: marksField)
        default: false
        }
    }

    private func mark(_ field: FieldPlan) -> Statement { .assign("field", .string(field.schemaName)) }

    private mutating func regular(_ field: FieldPlan) -> [Statement] {
        let absent = Statement.assignment(target(field), "=", FieldExpressions.defaultValue(field))
        switch plan.versions.presence(field.regular) {
        case .never:
            return field.isTagged ? [] : [absent]
        case .always:
            return [mark(field), .assignment(target(field), "=", read(field, in: field.regular, isTagged: false))]
        case .when(let test):
            return [
                .branch(
                    test,
                    [mark(field), .assignment(target(field), "=", read(field, in: field.regular, isTagged: false))],
                    otherwise: field.isTagged ? [] : [absent])
            ]
        }
    }

    private mutating func taggedSection() -> [Statement] {
        let section = taggedFields()
        switch plan.versions.presence(plan.versions.flexible) {
        case .always: return section
        case .never: return []
        case .when:
            usesFlexible = true
            return [
                .branch(
                    .name("flexible"), section,
                    otherwise: [
                        .assignment(.name("unknownTaggedFields"), "=", .call(.name("UnknownTaggedFields"), []))
                    ])
            ]
        }
    }

    private mutating func taggedFields() -> [Statement] {
        let reader = Expression.name("reader")
        let unknown = Expression.name("unknownTaggedFields")
        let start = Statement.assign("field", .string("tagged fields"))
        guard !plan.taggedFields.isEmpty else {
            return [start, .assignment(unknown, "=", .attempt(reader.calling("readTaggedFields")))]
        }
        let tags = Expression.Argument.plain(.name("&tags"))
        var cases: [Statement.Case] = []
        for field in plan.taggedFields {
            var condition: Expression?
            if case .when(let test) = plan.tagPresence(field) { condition = test }
            cases.append(
                Statement.Case(
                    pattern: .number(field.tag), condition: condition,
                    body: [
                        mark(field), .assignment(target(field), "=", read(field, in: field.tagged, isTagged: true)),
                        .expression(.attempt(reader.calling("finishTag", [tags]))),
                    ]))
        }
        return [
            start,
            .binding(
                isConstant: false, name: "tags", type: nil, value: .attempt(reader.calling("beginTaggedFields"))),
            .whileLoop(
                [.binding(name: "tag", .attempt(reader.calling("nextTag", [tags])))],
                [
                    .choice(
                        .name("tag"), cases, otherwise: [.expression(.attempt(reader.calling("keepTag", [tags])))])
                ]),
            .assignment(unknown, "=", .member(.name("tags"), "unknown")),
        ]
    }

    // MARK: Values

    private mutating func read(_ field: FieldPlan, in versions: Versions, isTagged: Bool) -> Expression {
        let within = PlannedVersions(all: versions, flexible: plan.versions.flexible)
        switch within.presence(field.nullable) {
        case .always: return .attempt(value(field, isNullable: true, isTagged: isTagged))
        case .never: return .attempt(value(field, isNullable: false, isTagged: isTagged))
        case .when(let test):
            return .attempt(
                .ternary(
                    test, value(field, isNullable: true, isTagged: isTagged),
                    value(field, isNullable: false, isTagged: isTagged)))
        }
    }

    private mutating func flexibility(_ field: FieldPlan) -> Expression.Argument {
        let expression = plan.versions.flexibility(field)
        if case .name("flexible") = expression { usesFlexible = true }
        return .labeled("flexible", expression)
    }

    private mutating func value(_ field: FieldPlan, isNullable: Bool, isTagged: Bool) -> Expression {
        let reader = Expression.name("reader")
        let prefix = isNullable ? "readNullable" : "read"
        switch field.type {
        case .bool: return reader.calling("readBool")
        case .float64: return reader.calling("readDouble")
        case .uuid: return reader.calling("readUUID")
        case .string: return reader.calling("\(prefix)String", [flexibility(field)])
        case .bytes, .records: return reader.calling("\(prefix)Bytes", [flexibility(field)])
        case .structure:
            let version = Expression.Argument.labeled("version", .version)
            if isNullable {
                let name = isTagged ? "readNullableTaggedStructure" : "readNullableStructure"
                return reader.calling(name, [.plain(.name("\(field.elementType).self")), version])
            }
            return .call(.name(field.elementType), [.labeled("from", .name("&reader")), version])
        case .array(let element): return array(field, element, prefix)
        case .int8, .int16, .uint16, .int32, .uint32, .int64:
            let special = SpecialType(rawValue: field.elementType) != nil
            if special {
                return .call(.name(field.elementType), [.labeled("rawValue", reader.calling("readInteger"))])
            }
            return reader.calling("readInteger")
        }
    }

    private mutating func array(_ field: FieldPlan, _ element: FieldType, _ prefix: String) -> Expression {
        let reader = Expression.name("reader")
        let flexible = flexibility(field)
        let type = Expression.Argument.labeled("of", .name("\(field.elementType).self"))
        switch element {
        case .int32: return reader.calling("\(prefix)Int32List", [flexible])
        case .string: return reader.calling("\(prefix)Strings", [flexible])
        case .uuid: return reader.calling("\(prefix)UUIDs", [flexible])
        case .bool: return reader.calling("\(prefix)Bools", [flexible])
        case .float64: return reader.calling("\(prefix)Doubles", [flexible])
        case .bytes, .records: return reader.calling("\(prefix)ByteArrays", [flexible])
        case .structure, .array:
            return reader.calling(
                "\(prefix)Array",
                [
                    type, .labeled("version", .version), flexible,
                    .labeled("minimumSize", .number(field.minimumElementSize)),
                ])
        default: return reader.calling("\(prefix)Integers", [type, flexible])
        }
    }
}
