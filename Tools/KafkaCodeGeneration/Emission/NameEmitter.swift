import KafkaSchema

/// Emits the names of API keys and error codes.
enum NameEmitter {
    /// - Parameter removed: Requests without a version: their numbers have names, but no types.
    static func apiKeys(_ plans: [MessagePlan], removed: [MessageSchema]) -> [Declaration] {
        let requests = plans.filter { $0.schema.kind == .request }
            .sorted { ($0.schema.apiKey ?? 0) < ($1.schema.apiKey ?? 0) }
        let named = (requests.map(\.schema) + removed).sorted { ($0.apiKey ?? 0) < ($1.apiKey ?? 0) }
        let constants = named.map { schema in
            Declaration.staticConstant(
                documentation: [], name: SwiftNames.constant(api: schema.apiName), type: nil,
                value: rawValue("ApiKey", schema.apiKey ?? 0))
        }
        let known = Declaration.staticConstant(
            documentation: ["Every API that this kit knows, in ascending order."], name: "known", type: "[ApiKey]",
            value: .array(requests.map { .implicitMember(SwiftNames.constant(api: $0.schema.apiName)) }))
        let name = names(
            "The API's name in the schema, nil for an API that this kit does not know.",
            named.map { ($0.apiKey ?? 0, $0.apiName) })
        return [
            .extensionOf(Declaration.Container(name: "ApiKey", members: constants)),
            .extensionOf(Declaration.Container(name: "ApiKey", members: [known, name])),
        ]
    }

    static func errorCodes(_ errors: [ErrorCodeFact]) -> [Declaration] {
        let constants = errors.map { error in
            let remark = error.retriable ? error.refreshMetadata ? "; retriable after a refresh" : "; retriable" : ""
            return Declaration.staticConstant(
                documentation: ["`\(error.name)` (\(error.code))\(remark)."],
                name: SwiftNames.constant(errorCode: error.name), type: nil,
                value: rawValue("ErrorCode", Int(error.code)))
        }
        return [
            .extensionOf(Declaration.Container(name: "ErrorCode", members: constants)),
            .extensionOf(
                Declaration.Container(
                    name: "ErrorCode",
                    members: [
                        names(
                            "The code's name in the protocol, nil for a code that this kit does not know.",
                            errors.map { (Int($0.code), $0.name) }),
                        test(
                            "isRetriable",
                            "Whether the request may succeed when it is sent again. False for codes that are not known.",
                            errors.filter(\.retriable)),
                        test(
                            "refreshesMetadata",
                            "Whether the client's metadata is out of date and should be refreshed before a retry.",
                            errors.filter(\.refreshMetadata)),
                    ])),
        ]
    }

    private static func rawValue(_ type: String, _ number: Int) -> Expression {
        .call(.name(type), [.labeled("rawValue", .number(number))])
    }

    private static func names(_ documentation: String, _ names: [(Int, String)]) -> Declaration {
        .computedProperty(
            documentation: [documentation], isStatic: false, name: "name", type: "String?",
            body: [
                .choice(
                    .name("rawValue"),
                    names.map { number, name in
                        Statement.Case(pattern: .number(number), condition: nil, body: [.result(.string(name))])
                    }, otherwise: [.result(.name("nil"))])
            ])
    }

    private static func test(_ name: String, _ documentation: String, _ errors: [ErrorCodeFact]) -> Declaration {
        .computedProperty(
            documentation: [documentation], isStatic: false, name: name, type: "Bool",
            body: [
                .choice(
                    .name("rawValue"),
                    errors.map { error in
                        Statement.Case(
                            pattern: .number(Int(error.code)), condition: nil, body: [.result(.name("true"))])
                    }, otherwise: [.result(.name("false"))])
            ])
    }
}
