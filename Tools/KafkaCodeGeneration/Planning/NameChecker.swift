import KafkaSchema

/// Finds what the rules for names cannot keep apart.
struct NameChecker {
    private(set) var problems: [SchemaProblem] = []

    /// Checks the names that the generated code of some messages uses together.
    static func problems(in plans: [MessagePlan], errors: [ErrorCodeFact]) -> [SchemaProblem] {
        var checker = NameChecker()
        for plan in plans {
            for structure in plan.structures { checker.checkProperties(structure, of: plan) }
            checker.checkStructures(of: plan)
            if plan.schema.kind.isCoordinatorRecord, plan.schema.coordinator.isEmpty {
                checker.report(
                    plan.schema, nil, "is in no folder with the name of its coordinator, as group-coordinator")
            }
        }
        checker.checkTypes(plans)
        checker.checkConstants(plans)
        checker.checkErrorCodes(errors)
        return checker.problems
    }

    private mutating func report(_ schema: MessageSchema, _ field: String?, _ reason: String) {
        problems.append(SchemaProblem(file: schema.path, message: schema.name, field: field, reason: reason))
    }

    private mutating func checkProperties(_ structure: StructurePlan, of plan: MessagePlan) {
        var seen: [String: FieldPlan] = [:]
        for field in structure.fields {
            guard let other = seen.updateValue(field, forKey: field.property) else { continue }
            let place = structure.schemaName.map { "\($0).\(field.schemaName)" } ?? field.schemaName
            report(plan.schema, place, "becomes the property \(field.property), as \(other.schemaName) does")
        }
    }

    private mutating func checkStructures(of plan: MessagePlan) {
        var seen: [String: String] = [:]
        for structure in plan.nested {
            guard let schemaName = structure.schemaName else { continue }
            if let other = seen.updateValue(schemaName, forKey: structure.name) {
                report(plan.schema, schemaName, "becomes the type \(structure.name), as \(other) does")
            }
        }
    }

    /// Types of a module are told apart by their names, and its files by theirs, whatever folder they are in.
    private mutating func checkTypes(_ plans: [MessagePlan]) {
        var types: [String: MessageSchema] = [:]
        var files: [String: (path: String, schema: MessageSchema)] = [:]
        for plan in plans {
            if let other = types.updateValue(plan.schema, forKey: plan.name), other.name != plan.schema.name {
                report(plan.schema, nil, "becomes the type \(plan.name), as \(other.name) does")
            }
            let path = plan.path
            let file = path.split(separator: "/").last?.lowercased() ?? ""
            if let other = files.updateValue((path, plan.schema), forKey: file), other.path != path {
                report(plan.schema, nil, "becomes the file \(path), which \(other.path) of \(other.schema.name) hides")
            }
        }
    }

    private mutating func checkConstants(_ plans: [MessagePlan]) {
        var seen: [String: MessageSchema] = [:]
        for plan in plans where plan.schema.kind == .request {
            let constant = SwiftNames.constant(api: plan.schema.apiName)
            if let other = seen.updateValue(plan.schema, forKey: constant) {
                report(plan.schema, nil, "becomes the constant \(constant) of ApiKey, as \(other.name) does")
            }
        }
    }

    private mutating func checkErrorCodes(_ errors: [ErrorCodeFact]) {
        var names: [String: ErrorCodeFact] = [:]
        var codes: [Int16: ErrorCodeFact] = [:]
        for error in errors {
            if let other = codes.updateValue(error, forKey: error.code) {
                problems.append(
                    SchemaProblem(
                        file: "error codes", reason: "\(error.name) has code \(error.code), as \(other.name) has"))
            }
            let constant = SwiftNames.constant(errorCode: error.name)
            if let other = names.updateValue(error, forKey: constant) {
                problems.append(
                    SchemaProblem(
                        file: "error codes",
                        reason: "\(error.name) becomes the constant \(constant), as \(other.name) does"))
            }
        }
    }
}
