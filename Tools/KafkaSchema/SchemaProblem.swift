/// Something wrong in a schema.
public struct SchemaProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's path: the folder as it was named, and the file below it.
    public var file: String
    /// The message, when it has a name.
    public var message: String?
    /// The path to the field inside the message.
    public var field: String?
    public var reason: String

    public init(file: String, message: String? = nil, field: String? = nil, reason: String) {
        self.file = file
        self.message = message
        self.field = field
        self.reason = reason
    }

    public var description: String {
        let place = [message, field].compactMap(\.self).joined(separator: ".")
        return place.isEmpty ? "\(file): \(reason)" : "\(file): \(place): \(reason)"
    }
}

/// All that is wrong in a schema, in the order of the files.
public struct SchemaError: Error, Sendable, CustomStringConvertible {
    public var problems: [SchemaProblem]

    public init(problems: [SchemaProblem]) {
        self.problems = problems
    }

    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
