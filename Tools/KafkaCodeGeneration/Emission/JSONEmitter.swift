import KafkaSchema

/// Emits the conversion of a structure to and from Kafka's JSON form.
struct JSONEmitter {
    let plan: StructurePlan

    static func declaration(_ plan: StructurePlan) -> Declaration {
        let emitter = JSONEmitter(plan: plan)
        return .extensionOf(
            Declaration.Container(
                name: plan.qualifiedName, conformances: ["JSONStructure"],
                members: [emitter.writer(), emitter.reader()]))
    }

    private static let version = Expression.Argument.labeled("version", .version)

    // MARK: Writing

    private func writer() -> Declaration {
        let json = Expression.name("json")
        var steps: [Statement] = [.expression(json.calling("beginObject"))]
        for field in plan.fields {
            let write = Statement.expression(json.calling(method(field), writeArguments(field)))
            switch plan.versions.presence(field.regular) {
            case .never: break
            case .always: steps.append(write)
            case .when(let test): steps.append(.branch(test, [write]))
            }
            if field.isTagged {
                let isNotDefault = FieldExpressions.isNotDefault(field)
                switch plan.versions.presence(field.tagged) {
                case .never: break
                case .always: steps.append(.branch(isNotDefault, [write]))
                case .when(let test): steps.append(.branch(.binary(test, "&&", isNotDefault), [write]))
                }
            }
        }
        steps.append(.expression(json.calling("endObject")))
        return .function(
            Declaration.Function(
                head: "public func writeJSON",
                parameters: [
                    Declaration.Parameter(name: "to json", type: "inout JSONWriter"),
                    Declaration.Parameter(name: "version", type: "Int16"),
                ], body: steps.mergingNeighbours))
    }

    private func method(_ field: FieldPlan) -> String {
        switch field.type {
        case .bool: "boolean"
        case .float64: "double"
        case .string: "string"
        case .uuid: "uuid"
        case .bytes: "bytes"
        case .records: "records"
        case .structure: "structure"
        case .array(.int32): "int32List"
        case .array(let element): arrayMethod(element)
        default: SpecialType(rawValue: field.elementType) != nil ? "code" : "integer"
        }
    }

    private func arrayMethod(_ element: FieldType) -> String {
        switch element {
        case .bool: "booleans"
        case .float64: "doubles"
        case .string: "strings"
        case .uuid: "uuids"
        case .bytes, .records: "byteArrays"
        case .structure, .array: "array"
        default: "integers"
        }
    }

    private func writeArguments(_ field: FieldPlan) -> [Expression.Argument] {
        var arguments: [Expression.Argument] = [
            .plain(.string(SwiftNames.json(field.schemaName))), .plain(field.access),
        ]
        switch field.type {
        case .structure, .array(.structure): arguments.append(Self.version)
        case .bytes, .records:
            arguments.append(.labeled("path", .string(field.path)))
            arguments.append(Self.version)
        default: break
        }
        return arguments
    }

    // MARK: Reading

    private func reader() -> Declaration {
        var steps: [Statement] = [
            .binding(
                isConstant: plan.fields.isEmpty, name: "object", type: nil,
                value: .attempt(.call(.name("JSONObject"), [.plain(.name("json")), .labeled("at", .name("path"))]))),
            .expression(Expression.name("self").calling("init")),
        ]
        for field in plan.fields {
            let read = read(field, in: field.regular)
            switch plan.versions.presence(field.regular) {
            case .never: break
            case .always: steps.append(read)
            case .when(let test): steps.append(.branch(test, [read]))
            }
            if field.isTagged {
                let read = self.read(field, in: field.tagged)
                let isThere = Expression.name("object").calling(
                    "contains", [.plain(.string(SwiftNames.json(field.schemaName)))])
                switch plan.versions.presence(field.tagged) {
                case .never: break
                case .always: steps.append(.branch(isThere, [read]))
                case .when(let test): steps.append(.branch(.binary(test, "&&", isThere), [read]))
                }
            }
        }
        steps.append(.expression(.attempt(Expression.name("object").calling("finish"))))
        return .function(
            Declaration.Function(
                head: "public init",
                parameters: [
                    Declaration.Parameter(name: "json", type: "JSONValue"),
                    Declaration.Parameter(name: "version", type: "Int16"),
                    Declaration.Parameter(name: "at path", type: "JSONPath"),
                ], error: "JSONFormError", body: steps.mergingNeighbours))
    }

    /// Reads a field in versions that have it; null only in those that allow it.
    private func read(_ field: FieldPlan, in versions: Versions) -> Statement {
        let object = Expression.name("object")
        let arguments = readArguments(field)
        let value = object.calling(method(field), arguments)
        let nullable = object.calling("nullable" + capitalized(method(field)), arguments)
        switch PlannedVersions(all: versions, flexible: plan.versions.flexible).presence(field.nullable) {
        case .always: return .assignment(field.access, "=", .attempt(nullable))
        case .never: return .assignment(field.access, "=", .attempt(value))
        case .when(let test): return .assignment(field.access, "=", .attempt(.ternary(test, nullable, value)))
        }
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func readArguments(_ field: FieldPlan) -> [Expression.Argument] {
        let name = Expression.Argument.plain(.string(SwiftNames.json(field.schemaName)))
        switch field.type {
        case .structure, .array(.structure): return [name, Self.version]
        default: return [name]
        }
    }
}
