import KafkaSchema

/// Emits the declarations of one message.
enum MessageEmitter {
    static func declarations(_ plan: MessagePlan, response: MessagePlan?, isOutsideCodec: Bool) -> [Declaration] {
        var declarations = [
            TypeEmitter.structure(
                plan.root, conformance: conformance(plan.schema.kind), extra: statics(plan, response, isOutsideCodec))
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

    private static func statics(
        _ plan: MessagePlan, _ response: MessagePlan?, _ isOutsideCodec: Bool
    ) -> [Declaration] {
        let schema = plan.schema
        var members: [Declaration] = []
        if let response {
            members.append(.alias(documentation: [], name: "Response", type: response.name))
        }
        if schema.kind == .request || schema.kind == .response {
            // The names of keys are in the codec, which knows none of what is generated elsewhere.
            let key: Expression =
                isOutsideCodec
                ? .call(.name("ApiKey"), [.labeled("rawValue", .number(schema.apiKey ?? 0))])
                : .implicitMember(SwiftNames.constant(api: schema.apiName))
            members.append(constant("apiKey", "ApiKey", key))
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
        if let header = HeaderVersionEmitter.function(schema) { members.append(header) }
        return members
    }

    private static func constant(_ name: String, _ type: String, _ value: Expression) -> Declaration {
        .computedProperty(documentation: [], isStatic: true, name: name, type: type, body: [.result(value)])
    }
}
