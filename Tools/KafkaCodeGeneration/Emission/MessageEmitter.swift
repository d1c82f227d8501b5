import KafkaSchema

/// Emits the declarations of one message.
enum MessageEmitter {
    static func declarations(_ plan: MessagePlan, response: MessagePlan?) -> [Declaration] {
        var declarations = [
            TypeEmitter.structure(
                plan.root, conformance: conformance(plan.schema.kind), extra: statics(plan, response))
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
                            WriteEmitter.function(structure), VisitEmitter.function(structure),
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
        _ plan: MessagePlan, _ response: MessagePlan?
    ) -> [Declaration] {
        let schema = plan.schema
        var members: [Declaration] = []
        if let response {
            members.append(.alias(documentation: [], name: "Response", type: response.name))
        }
        let versions: Expression = .call(
            .name("VersionRange"),
            [.plain(.number(schema.validVersions.lowest)), .plain(.number(schema.validVersions.highest))])
        let flexible = schema.flexibleVersions.intersection(schema.validVersions)
        var arguments: [Expression.Argument] = [.plain(.string(schema.name))]
        if let key = schema.apiKey { arguments.append(.labeled("key", .number(key))) }
        arguments.append(.labeled("versions", versions))
        arguments.append(.labeled("flexibleFrom", flexible.isEmpty ? .name("nil") : .number(flexible.lowest)))
        members.append(
            .computedProperty(
                documentation: [], isStatic: true, name: "specification", type: "MessageSpecification",
                body: [.result(.call(.name("MessageSpecification"), arguments))]))
        if let header = HeaderVersionEmitter.function(schema) { members.append(header) }
        return members
    }
}
