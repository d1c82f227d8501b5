/// Checks what a single file's form cannot show.
enum SchemaValidator {
    static func problems(in messages: [MessageSchema]) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        for message in messages {
            var validator = MessageValidator(message: message)
            validator.validate()
            problems += validator.problems
        }
        return problems + duplicates(in: messages) + unpaired(messages)
    }

    private static func duplicates(in messages: [MessageSchema]) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        var names: [String: MessageSchema] = [:]
        var keys: [String: MessageSchema] = [:]
        for message in messages {
            if let other = names.updateValue(message, forKey: message.name) {
                problems.append(
                    SchemaProblem(file: message.file, message: message.name, reason: "is also in \(other.file)"))
            }
            guard message.kind.hasApiKey, let key = message.apiKey else { continue }
            // The records of each internal topic have numbers of their own.
            let isCoordinator = message.kind == .coordinatorKey || message.kind == .coordinatorValue
            let scope = "\(message.kind.rawValue) \(isCoordinator ? message.folder : "") \(key)"
            if let other = keys.updateValue(message, forKey: scope), other.name != message.name {
                problems.append(
                    SchemaProblem(
                        file: message.file, message: message.name,
                        reason: "api key \(key) is also that of \(other.name) in \(other.file)"))
            }
        }
        return problems
    }

    private static func unpaired(_ messages: [MessageSchema]) -> [SchemaProblem] {
        let pairs: [(MessageSchema.Kind, MessageSchema.Kind)] = [
            (.request, .response), (.response, .request), (.coordinatorKey, .coordinatorValue),
            (.coordinatorValue, .coordinatorKey),
        ]
        var problems: [SchemaProblem] = []
        for message in messages {
            guard let other = pairs.first(where: { $0.0 == message.kind })?.1, let key = message.apiKey else { continue }
            let isPaired = messages.contains {
                $0.kind == other && $0.apiKey == key
                    && (message.kind == .request || message.kind == .response || $0.folder == message.folder)
            }
            if !isPaired {
                problems.append(
                    SchemaProblem(
                        file: message.file, message: message.name,
                        reason: "there is no \(other.rawValue) with api key \(key)"))
            }
        }
        return problems
    }
}
