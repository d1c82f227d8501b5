/// Checks what a single file's form cannot show.
enum SchemaValidator {
    /// What is wrong with messages, each by itself and together.
    ///
    /// - Parameter areAll: Whether every file gave a message; what a message lacks may be in one that did not.
    static func problems(in messages: [MessageSchema], areAll: Bool) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        for message in messages {
            var validator = MessageValidator(message: message)
            validator.validate()
            problems += validator.problems
        }
        problems += duplicates(in: messages)
        for message in messages {
            if let problem = pairing(of: message, in: messages, areAll: areAll) { problems.append(problem) }
        }
        return problems
    }

    private static func duplicates(in messages: [MessageSchema]) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        var names: [String: MessageSchema] = [:]
        var keys: [String: MessageSchema] = [:]
        for message in messages {
            if let other = names.updateValue(message, forKey: message.name) {
                problems.append(
                    SchemaProblem(file: message.path, message: message.name, reason: "is also in \(other.path)"))
            }
            guard message.kind.hasApiKey, let key = message.apiKey else { continue }
            // The records of each internal topic have numbers of their own.
            let scope = "\(message.kind.rawValue) \(log(of: message)) \(key)"
            if let other = keys.updateValue(message, forKey: scope), other.name != message.name {
                problems.append(
                    SchemaProblem(
                        file: message.path, message: message.name,
                        reason: "api key \(key) is also that of \(other.name) in \(other.path)"))
            }
        }
        return problems
    }

    /// The internal topic that a record is in, empty for other messages.
    private static func log(of message: MessageSchema) -> String {
        switch message.kind {
        case .coordinatorKey, .coordinatorValue: "\(message.source)/\(message.folder)"
        default: ""
        }
    }

    /// What is wrong between a message and the one that belongs to it.
    private static func pairing(
        of message: MessageSchema, in messages: [MessageSchema], areAll: Bool
    ) -> SchemaProblem? {
        let kind: MessageSchema.Kind
        switch message.kind {
        case .request: kind = .response
        case .response: kind = .request
        case .coordinatorKey: kind = .coordinatorValue
        case .coordinatorValue: kind = .coordinatorKey
        case .header, .data, .metadata: return nil
        }
        guard let key = message.apiKey else { return nil }
        let other = messages.first { $0.kind == kind && $0.apiKey == key && log(of: $0) == log(of: message) }
        guard let other else {
            return areAll ? problem(message, "there is no \(kind.rawValue) with api key \(key)") : nil
        }
        // Key and value of a record have versions of their own.
        guard message.kind == .request else { return nil }
        if other.apiName != message.apiName {
            return problem(message, "the response with api key \(key) is \(other.name) in \(other.path)")
        }
        if !other.validVersions.contains(message.validVersions) {
            return problem(
                message,
                "has versions \(message.validVersions), but \(other.name) in \(other.path) has \(other.validVersions)")
        }
        return nil
    }

    private static func problem(_ message: MessageSchema, _ reason: String) -> SchemaProblem {
        SchemaProblem(file: message.path, message: message.name, reason: reason)
    }
}
