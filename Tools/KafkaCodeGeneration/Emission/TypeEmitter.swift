import KafkaSchema

/// Emits the declaration of a structure: properties and the memberwise initializer.
enum TypeEmitter {
    static func structure(_ plan: StructurePlan, conformance: String, extra: [Declaration]) -> Declaration {
        var members = extra
        for field in plan.fields {
            members.append(
                .storedProperty(documentation: field.documentation, name: field.property, type: field.swiftType))
        }
        if plan.hasTaggedSection {
            members.append(
                .storedProperty(
                    documentation: [
                        "The tagged fields that the schema does not know; they are written back as they came."
                    ],
                    name: "unknownTaggedFields", type: "UnknownTaggedFields"))
        }
        members.append(initializer(plan))
        return .structure(
            Declaration.Container(
                documentation: plan.documentation, name: plan.name, conformances: [conformance], members: members))
    }

    private static func initializer(_ plan: StructurePlan) -> Declaration {
        var parameters = plan.fields.map { field in
            Declaration.Parameter(
                name: field.property, type: field.swiftType, defaultValue: FieldExpressions.defaultValue(field))
        }
        var body = plan.fields.map { field in
            Statement.assignment(.member(.name("self"), field.property), "=", .name(field.property))
        }
        if plan.hasTaggedSection {
            parameters.append(
                Declaration.Parameter(
                    name: "unknownTaggedFields", type: "UnknownTaggedFields",
                    defaultValue: .call(.name("UnknownTaggedFields"), [])))
            body.append(.assignment(.member(.name("self"), "unknownTaggedFields"), "=", .name("unknownTaggedFields")))
        }
        return .function(
            Declaration.Function(
                documentation: ["A value of the given fields, the others at their defaults."], head: "public init",
                parameters: parameters, body: body))
    }
}
