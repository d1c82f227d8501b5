public import Foundation

/// Sentences that say what messages, structures and fields are.
///
/// A field is looked up by `Message.Structure.Field` (`Message.Field` for one of the message itself), then by
/// `Message.Field`, then by its name alone; a structure by `Message.Structure`, then by its name.
public struct Glossary: Hashable, Sendable, Decodable {
    public var messages: [String: String]
    public var structs: [String: String]
    public var fields: [String: String]

    /// A glossary of sentences.
    public init(messages: [String: String], structs: [String: String], fields: [String: String]) {
        self.messages = messages
        self.structs = structs
        self.fields = fields
    }

    /// Reads a glossary from its JSON file.
    ///
    /// - Throws: ``SchemaError`` when the file is not a glossary.
    public static func load(_ file: URL) throws(SchemaError) -> Glossary {
        try JSONFile.load(Glossary.self, from: file)
    }

    /// The message with the sentences of the glossary, and its own where the glossary has none.
    public func describing(_ message: MessageSchema) -> MessageSchema {
        var message = message
        message.about = messages[message.name] ?? message.about
        message.fields = describing(message.fields, in: nil, of: message.name)
        message.commonStructures = message.commonStructures.map { structure in
            var structure = structure
            structure.about = self.structure(structure.name, of: message.name) ?? structure.about
            structure.fields = describing(structure.fields, in: structure.name, of: message.name)
            return structure
        }
        return message
    }

    private func structure(_ name: String, of message: String) -> String? {
        structs["\(message).\(name)"] ?? structs[name]
    }

    private func describing(_ fields: [FieldSchema], in structure: String?, of message: String) -> [FieldSchema] {
        fields.map { field in
            var field = field
            let place = structure.map { "\(message).\($0).\(field.name)" }
            let sentence =
                place.flatMap { self.fields[$0] } ?? self.fields["\(message).\(field.name)"] ?? self.fields[field.name]
            field.about = sentence ?? field.about
            if let name = field.type.structureName, !field.fields.isEmpty {
                field.structureAbout = self.structure(name, of: message)
                field.fields = describing(field.fields, in: name, of: message)
            }
            return field
        }
    }
}
