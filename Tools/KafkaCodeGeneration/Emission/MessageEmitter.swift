import KafkaSchema

/// Emits the declarations of one message.
enum MessageEmitter {
    static func declarations(_ plan: MessagePlan, response: MessagePlan?) -> [Declaration] {
        var declarations = [
            TypeEmitter.structure(plan.root, conformance: conformance(plan.schema.kind), extra: statics(plan, response))
        ]
        if !plan.nested.isEmpty {
            declarations.append(
                .extensionOf(
                    Declaration.Container(
                        name: plan.name,
                        members: plan.nested.map {
                            TypeEmitter.structure($0, conformance: "WireStructure", extra: [])
                        })))
        }
        for structure in plan.structures {
            declarations.append(
                .extensionOf(
                    Declaration.Container(
                        name: structure.qualifiedName,
                        members: [
                            ReadEmitter.initializer(structure), SizeEmitter.function(structure),
                            WriteEmitter.function(structure),
                        ])))
        }
        return declarations
    }

    private static func conformance(_ kind: MessageSchema.Kind) -> String {
        switch kind {
        case .request: "KafkaRequest"
        case .response: "KafkaResponse"
        case .header, .data: "KafkaMessage"
        case .coordinatorKey, .coordinatorValue, .metadata: "KafkaRecordMessage"
        }
    }

    private static func statics(_ plan: MessagePlan, _ response: MessagePlan?) -> [Declaration] {
        let schema = plan.schema
        var members: [Declaration] = []
        if let response {
            members.append(.alias(documentation: [], name: "Response", type: response.name))
        }
        if schema.kind == .request || schema.kind == .response {
            members.append(
                constant("apiKey", "ApiKey", .implicitMember(SwiftNames.constant(api: schema.apiName))))
        } else if let key = schema.apiKey {
            members.append(constant("recordType", "Int16", .number(key)))
        }
        members.append(constant("messageName", "String", .string(schema.name)))
        members.append(
            constant(
                "validVersions", "VersionRange",
                .call(
                    .name("VersionRange"),
                    [.plain(.number(schema.validVersions.lowest)), .plain(.number(schema.validVersions.highest))])))
        let flexible = schema.flexibleVersions.intersection(schema.validVersions)
        members.append(
            constant("firstFlexibleVersion", "Int16?", flexible.isEmpty ? .name("nil") : .number(flexible.lowest)))
        if let header = headerVersion(schema) { members.append(header) }
        return members
    }

    private static func constant(_ name: String, _ type: String, _ value: Expression) -> Declaration {
        .computedProperty(documentation: [], isStatic: true, name: name, type: type, body: [.result(value)])
    }

    /// The header versions of the two messages that differ from the rule.
    private static func headerVersion(_ schema: MessageSchema) -> Declaration? {
        let body: [Statement]
        switch schema.name {
        case "ControlledShutdownRequest":
            body = [
                .branch(.binary(.version, "==", .number(0)), [.result(.number(0))]),
                .result(.ternary(.name("isFlexible(version: version)"), .number(2), .number(1))),
            ]
        case "ApiVersionsResponse":
            body = [.result(.number(0))]
        default: return nil
        }
        return .function(
            Declaration.Function(
                head: "public static func headerVersion",
                parameters: [Declaration.Parameter(name: "for version", type: "Int16")], result: "Int16", body: body))
    }
}
