/// The rules by which names of the schema become names of Swift.
///
/// Types keep the schema's name. Properties begin with a small letter, and the words `Id`, `Ids`, `Isr`, `Elr` and `Url`
/// are written as the acronyms they are, unless they come first: `TopicId` is `topicID`, `IsrNodes` is `isrNodes`.
/// `Api` stays, since `ApiKey` is a term of the protocol. A reserved word gets backticks; a type that Swift would take for
/// something else gets `Schema` behind its name.
enum SwiftNames {
    private static let acronyms: Set<String> = ["Id", "Ids", "Isr", "Elr", "Url"]

    private static let reservedWords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "var", "where", "while",
    ]

    /// Members that every generated structure has.
    private static let takenNames: Set<String> = [
        "apiKey", "encodedSize", "firstFlexibleVersion", "hash", "hashValue", "headerVersion", "messageName",
        "unknownTaggedFields", "validVersions", "write",
    ]

    private static let takenTypes: Set<String> = [
        "Any", "Array", "Bool", "Double", "Error", "Hasher", "Int", "Optional", "Protocol", "Response", "Self", "String",
        "Type",
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
        if takenNames.contains(joined) { return joined + "Field" }
        return reservedWords.contains(joined) ? "`\(joined)`" : joined
    }

    private static func acronym(_ word: String) -> String {
        word == "Ids" ? "IDs" : word.uppercased()
    }

    /// The type's name for a structure.
    static func type(_ name: String) -> String {
        takenTypes.contains(name) ? name + "Schema" : name
    }

    /// The name of a constant for a name in capitals and underscores: `NOT_CONTROLLER` is `notController`.
    static func constant(_ name: String) -> String {
        let words = name.split(separator: "_").map { $0.lowercased() }
        let rest = words.dropFirst().map { word in
            word == "id" ? "ID" : word.prefix(1).uppercased() + word.dropFirst()
        }
        let joined = ((words.first.map { [$0] } ?? []) + rest).joined()
        return reservedWords.contains(joined) ? "`\(joined)`" : joined
    }

    /// The name of a constant for an API: `FindCoordinator` is `findCoordinator`.
    static func constant(api name: String) -> String {
        let words = words(name)
        return ([words.first?.lowercased() ?? ""] + words.dropFirst()).joined()
    }

    /// A field's name in Kafka's JSON form: the schema's with a small first letter.
    static func json(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }
}
