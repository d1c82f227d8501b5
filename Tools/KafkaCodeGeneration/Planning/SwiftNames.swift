/// The rules by which names of the schema become names of Swift.
///
/// Types keep the schema's name. Properties begin with a small letter, and the words `Id`, `Ids`, `Isr`, `Elr` and `Url`
/// are written as the acronyms they are, unless they come first: `TopicId` is `topicID`, `IsrNodes` is `isrNodes`.
/// `Api` stays, since `ApiKey` is a term of the protocol. A reserved word gets backticks; a property that a generated
/// structure has already gets `Field` behind its name, and a type that Swift or the generated code would take for
/// something else gets `Schema`. What still has the same name afterwards is an error (``NameChecker``).
enum SwiftNames {
    private static let acronyms: Set<String> = ["Id", "Ids", "Isr", "Elr", "Url"]

    private static let reservedWords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in",
        "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]

    /// Members that every generated structure has. Static ones are no obstacle. `self` cannot be a property that the
    /// initializer's parameter of the same name is assigned to.
    private static let takenNames: Set<String> = [
        "encode", "encoded", "encodedSize", "hash", "hashValue", "json", "self", "unknownTaggedFields", "write",
        "writeJSON",
    ]

    /// What Swift takes for something else, and the types that generated code names.
    private static let takenTypes: Set<String> = [
        "Any", "AnyObject", "ApiKey", "Array", "Bool", "ByteBuffer", "Double", "Error", "ErrorCode", "Hashable",
        "Hasher",
        "Int", "Int16", "Int32", "Int32List", "Int64", "Int8", "JSONFormError", "JSONObject", "JSONPath",
        "JSONStructure", "JSONValue", "JSONWriter", "KafkaMessage", "KafkaRecordMessage", "KafkaRequest",
        "KafkaResponse", "KafkaUUID", "MessageCatalogue", "Never", "Optional", "Protocol", "Response", "Self",
        "Sendable",
        "StaticString", "String", "Type", "UInt16", "UInt32", "UInt64", "UInt8", "UnknownTaggedField",
        "UnknownTaggedFields", "VersionRange", "Void", "WireError", "WireReader", "WireSize", "WireStructure",
        "WireWriter",
    ]

    /// The words of a name in camel case; a run of capitals is one word, its last capital the next word's first.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        let letters = Array(name)
        for (index, letter) in letters.enumerated() {
            let afterSmall = index > 0 && !letters[index - 1].isUppercase
            let beforeSmall = index + 1 < letters.count && letters[index + 1].isLowercase
            if index == 0 || (letter.isUppercase && (afterSmall || beforeSmall)) {
                words.append(String(letter))
            } else {
                words[words.count - 1].append(letter)
            }
        }
        return words
    }

    /// The property's name for a field.
    static func property(_ name: String) -> String {
        let words = words(name)
        let first = words.first?.lowercased() ?? ""
        let rest = words.dropFirst().map { acronyms.contains($0) ? acronym($0) : $0 }
        let joined = ([first] + rest).joined()
        return takenNames.contains(joined) ? joined + "Field" : escaped(joined)
    }

    private static func acronym(_ word: String) -> String {
        word == "Ids" ? "IDs" : word.uppercased()
    }

    /// A name with backticks where Swift reserves it.
    private static func escaped(_ name: String) -> String {
        reservedWords.contains(name) ? "`\(name)`" : name
    }

    /// The type's name for a message or a structure, which begins with a capital.
    ///
    /// - Parameter message: The name of the message around the structure, nil for a message: inside a type, its own
    ///   name must not mean anything else.
    static func type(_ name: String, in message: String? = nil) -> String {
        let name = name.prefix(1).uppercased() + name.dropFirst()
        return takenTypes.contains(name) || message.map { type($0) == name } ?? false ? name + "Schema" : name
    }

    /// The name of a constant for an error code in capitals and underscores: `NOT_CONTROLLER` is `notController`.
    static func constant(errorCode name: String) -> String {
        // `none` would be taken for an optional's.
        if name == "NONE" { return "noError" }
        let words = name.split(separator: "_").map { $0.lowercased() }
        let rest = words.dropFirst().map { word in
            word == "id" ? "ID" : word.prefix(1).uppercased() + word.dropFirst()
        }
        return escaped(((words.first.map { [$0] } ?? []) + rest).joined())
    }

    /// The name of a constant for an API: `FindCoordinator` is `findCoordinator`.
    static func constant(api name: String) -> String {
        let words = words(name)
        let joined = ([words.first?.lowercased() ?? ""] + words.dropFirst()).joined()
        return ["known", "none"].contains(joined) ? joined + "API" : escaped(joined)
    }

    /// A field's name in Kafka's JSON form: the schema's with a small first letter.
    static func json(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }
}
