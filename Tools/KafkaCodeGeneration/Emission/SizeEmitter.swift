import KafkaSchema

/// Emits the function that computes a structure's exact size and makes every check that writing needs.
///
/// The function is never inlined: it is public and stays, and a second copy of its body in the loop over an array of
/// such structures would be compiled for a call that costs next to nothing.
struct SizeEmitter {
    let plan: StructurePlan
    private var usesFlexible = false

    init(plan: StructurePlan) {
        self.plan = plan.seenThroughPointer
    }

    static func function(_ plan: StructurePlan) -> Declaration {
        var emitter = SizeEmitter(plan: plan)
        return .function(
            Declaration.Function(
                attributes: ["@inline(never)"], head: "public static func encodedSize",
                parameters: [
                    Declaration.Parameter(name: "of structure", type: "UnsafePointer<Self>"),
                    Declaration.Parameter(name: "version", type: "Int16"),
                ], error: "WireError", result: "Int",
                body: emitter.body()))
    }

    /// The size of a tagged field's value.
    static func taggedSize(_ field: FieldPlan, _ plan: StructurePlan) -> Expression {
        var emitter = SizeEmitter(plan: plan)
        return emitter.size(field, in: field.tagged)
    }

    private mutating func body() -> [Statement] {
        // What every version has with a fixed size is one number.
        var constant = 0
        var steps: [Statement] = []
        for field in plan.fields {
            if case .always = plan.versions.presence(field.regular), let size = FieldPlan.fixedSize(field.type) {
                constant += size
            } else {
                steps += regular(field)
            }
        }
        steps += taggedSection()
        steps = steps.mergingNeighbours
        if steps.isEmpty { return [.result(.number(constant))] }
        var body: [Statement] = []
        if usesFlexible, case .when(let test) = plan.versions.presence(plan.versions.flexible) {
            body.append(.binding(isConstant: true, name: "flexible", type: nil, value: test))
        }
        body.append(.binding(isConstant: false, name: "size", type: nil, value: .number(constant)))
        return body + steps + [.result(.name("size"))]
    }

    private mutating func regular(_ field: FieldPlan) -> [Statement] {
        let check = refusal(field)
        switch plan.versions.presence(field.regular) {
        case .never:
            // A field that is tagged wherever it exists is refused with the tagged section.
            return []
        case .always:
            return [.add("size", size(field, in: field.regular))]
        case .when(let test):
            let add = [Statement.add("size", size(field, in: field.regular))]
            return [.branch(test, add, otherwise: field.isTagged ? [] : check)]
        }
    }

    /// The check that a field has its default where the version does not have it.
    private func refusal(_ field: FieldPlan) -> [Statement] {
        guard !field.ignorable else { return [] }
        let error = Expression.name("WireSize").calling(
            "notInVersion", [.plain(.string(field.path)), .plain(.version)])
        return [.branch(FieldExpressions.isNotDefault(field), [.failure(error)])]
    }

    private mutating func taggedSection() -> [Statement] {
        guard plan.hasTaggedSection else { return [] }
        let refusals = plan.taggedFields.flatMap { field -> [Statement] in
            let present = field.regular.hull(field.tagged)
            switch plan.versions.presence(present) {
            case .always, .never: return []
            case .when(let test):
                let check = refusal(field)
                return check.isEmpty ? [] : [.branch(.prefix("!", .group(test)), check)]
            }
        }
        let unknown = Expression.Argument.plain(plan.unknownTaggedFields)
        let noTags = Statement.expression(
            .attempt(
                Expression.name("WireSize").calling(
                    "expectNoTaggedFields",
                    [unknown, .plain(.string(plan.qualifiedName)), .plain(.version)])))
        switch plan.versions.presence(plan.versions.flexible) {
        case .never: return refusals
        case .always: return refusals + section()
        case .when:
            usesFlexible = true
            return refusals + [.branch(.name("flexible"), section(), otherwise: [noTags])]
        }
    }

    private mutating func section() -> [Statement] {
        let unknown = Expression.Argument.plain(plan.unknownTaggedFields)
        guard !plan.taggedFields.isEmpty else {
            return [.add("size", .attempt(Expression.name("WireSize").calling("taggedFields", [unknown])))]
        }
        var steps: [Statement] = [
            .binding(isConstant: false, name: "tagCount", type: nil, value: .number(0)),
            .binding(isConstant: false, name: "tagSize", type: nil, value: .number(0)),
        ]
        for field in plan.taggedFields {
            let value = size(field, in: field.tagged).withoutAttempt
            let tagged = Expression.name("WireSize").calling(
                "tagged", [.plain(.number(field.tag)), .plain(value), .plain(.string(field.path))])
            steps.append(
                .branch(
                    FieldExpressions.isTagWritten(field, plan),
                    [.add("tagCount", .number(1)), .add("tagSize", .attempt(tagged))]))
        }
        steps += checksOfHighTags()
        steps.append(
            .add(
                "size",
                .attempt(
                    Expression.name("WireSize").calling(
                        "taggedFields",
                        [
                            unknown, .labeled("knownTags", knownTags()),
                            .labeled("knownCount", .name("tagCount")), .labeled("knownSize", .name("tagSize")),
                        ]))))
        return steps
    }

    /// The tags that the schema knows in the version, as bits.
    private func knownTags() -> Expression {
        var always: UInt64 = 0
        var sometimes: [(bits: UInt64, test: Expression)] = []
        for field in plan.taggedFields where field.tag < 64 {
            let bit: UInt64 = 1 << UInt64(field.tag)
            switch plan.tagPresence(field) {
            case .never: break
            case .always: always |= bit
            case .when(let test):
                if let index = sometimes.firstIndex(where: { $0.test == test }) {
                    sometimes[index].bits |= bit
                } else {
                    sometimes.append((bit, test))
                }
            }
        }
        func mask(_ bits: UInt64) -> Expression { .name("0x\(String(bits, radix: 16))") }
        let terms = sometimes.map { Expression.ternary($0.test, mask($0.bits), mask(0)) }
        if always == 0, terms.count == 1 { return terms[0] }
        let grouped = (always == 0 && !terms.isEmpty ? [] : [mask(always)]) + terms.map(Expression.group)
        return grouped.dropFirst().reduce(grouped[0]) { .binary($0, "|", $1) }
    }

    /// The checks for known tags that are too high to be bits.
    private func checksOfHighTags() -> [Statement] {
        plan.taggedFields.filter { $0.tag >= 64 }.flatMap { field -> [Statement] in
            let check = Statement.expression(
                .attempt(
                    Expression.name("WireSize").calling(
                        "expectUnknown",
                        [.plain(plan.unknownTaggedFields), .labeled("without", .number(field.tag))])))
            switch plan.tagPresence(field) {
            case .never: return []
            case .always: return [check]
            case .when(let test): return [.branch(test, [check])]
            }
        }
    }

    // MARK: Values

    private mutating func flexibility(_ field: FieldPlan) -> Expression.Argument {
        let expression = plan.versions.flexibility(field)
        if case .name("flexible") = expression { usesFlexible = true }
        return .labeled("flexible", expression)
    }

    /// The size of a value in versions that have it.
    private mutating func size(_ field: FieldPlan, in versions: Versions) -> Expression {
        if let fixed = FieldPlan.fixedSize(field.type) { return .number(fixed) }
        let size = Expression.name("WireSize")
        let property = field.access
        let path = Expression.Argument.plain(.string(field.path))
        let version = Expression.Argument.labeled("version", .version)
        var nullable: [Expression.Argument] = []
        if field.swiftType.hasSuffix("?") {
            let within = PlannedVersions(all: versions, flexible: plan.versions.flexible)
            nullable = [.labeled("nullable", within.presence(field.nullable).expression)]
        }
        switch field.type {
        case .string:
            return .attempt(size.calling("string", [.plain(property), flexibility(field)] + nullable + [path]))
        case .bytes, .records:
            return .attempt(size.calling("bytes", [.plain(property), flexibility(field)] + nullable + [path]))
        case .structure:
            if nullable.isEmpty { return .attempt(property.calling("encodedSize", [version])) }
            return .attempt(size.calling("structure", [.plain(property), version] + nullable + [path]))
        case .array(let element):
            if let fixed = FieldPlan.fixedSize(element) {
                let count = Expression.member(nullable.isEmpty ? property : field.chained, "count")
                return .attempt(
                    size.calling(
                        "array",
                        [.labeled("count", count), .labeled("of", .number(fixed)), flexibility(field)] + nullable
                            + [path]))
            }
            if case .string = element {
                return .attempt(size.calling("strings", [.plain(property), flexibility(field)] + nullable + [path]))
            }
            if element == .bytes || element == .records {
                return .attempt(size.calling("byteArrays", [.plain(property), flexibility(field)] + nullable + [path]))
            }
            return .attempt(
                size.calling("array", [.plain(property), version, flexibility(field)] + nullable + [path]))
        default: return .number(0)
        }
    }
}

extension Expression {
    /// Whether the expression stands behind `try`.
    var isAttempt: Bool {
        if case .attempt = self { true } else { false }
    }

    /// The expression without `try` before it, for use inside another one that has it.
    var withoutAttempt: Expression {
        if case .attempt(let inner) = self { inner } else { self }
    }
}
