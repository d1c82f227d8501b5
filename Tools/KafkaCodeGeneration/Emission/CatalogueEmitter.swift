import KafkaSchema

/// Emits the tables that find a message by its number or name.
enum CatalogueEmitter {
    /// The coordinators that have look-ups in any case, and those that the schema adds.
    private static func coordinators(_ plans: [MessagePlan]) -> [String] {
        let known = ["Group", "Share", "Transaction"]
        return known + Set(plans.map(\.schema.coordinator)).subtracting(known + [""]).sorted()
    }

    static func declarations(_ plans: [MessagePlan]) -> [Declaration] {
        var members: [Declaration] = [
            .staticConstant(
                documentation: ["Every message, in the order of their names."], name: "all",
                type: "[any KafkaMessage.Type]",
                value: .array(plans.sorted { $0.name < $1.name }.map { .name("\($0.name).self") })),
            lookUp(
                "The request type of an API, nil for an API that this kit does not know.",
                head: "public static func request", parameter: "for apiKey", type: "ApiKey",
                subject: .member(.name("apiKey"), "rawValue"), result: "(any KafkaRequest.Type)?",
                plans.filter { $0.schema.kind == .request }),
            lookUp(
                "The response type of an API, nil for an API that this kit does not know.",
                head: "public static func response", parameter: "for apiKey", type: "ApiKey",
                subject: .member(.name("apiKey"), "rawValue"), result: "(any KafkaResponse.Type)?",
                plans.filter { $0.schema.kind == .response }),
            lookUp(
                "The cluster metadata record of a type (KIP-631), nil for a type that this kit does not know.",
                head: "public static func metadataRecord", parameter: "type", type: "Int16",
                subject: .name("type"), result: "(any KafkaRecordMessage.Type)?",
                plans.filter { $0.schema.kind == .metadata }),
        ]
        for log in coordinators(plans.filter(\.schema.kind.isCoordinatorRecord)) {
            for (kind, part) in [(MessageSchema.Kind.coordinatorKey, "Key"), (.coordinatorValue, "Value")] {
                members.append(
                    lookUp(
                        "The \(part.lowercased()) of a record type in the \(log.lowercased()) coordinator's internal "
                            + "topic, nil for a type that this kit does not know.",
                        head: "public static func \(SwiftNames.json(log))Record\(part)", parameter: "type",
                        type: "Int16",
                        subject: .name("type"), result: "(any KafkaRecordMessage.Type)?",
                        plans.filter { $0.schema.kind == kind && $0.schema.coordinator == log }))
            }
        }
        return [.extensionOf(Declaration.Container(name: "MessageCatalogue", members: members))]
    }

    private static func lookUp(
        _ documentation: String, head: String, parameter: String, type: String, subject: Expression, result: String,
        _ plans: [MessagePlan]
    ) -> Declaration {
        let cases = plans.sorted { ($0.schema.apiKey ?? 0) < ($1.schema.apiKey ?? 0) }.map { plan in
            Statement.Case(
                pattern: .number(plan.schema.apiKey ?? 0), condition: nil,
                body: [.result(.name("\(plan.name).self"))])
        }
        let body: Statement =
            cases.isEmpty ? .result(.name("nil")) : .choice(subject, cases, otherwise: [.result(.name("nil"))])
        return .function(
            Declaration.Function(
                documentation: [documentation], head: head,
                parameters: [Declaration.Parameter(name: parameter, type: type)], result: result, body: [body]))
    }
}
