/// Lays out schema files as this project keeps them: one field to a line, its description below, what it holds inside.
public enum SchemaFormatter {
    /// The text of a message's file.
    public static func text(of message: MessageSchema) -> String {
        var lines: [String] = []
        if let key = message.apiKey { lines.append("\"apiKey\": \(key)") }
        lines.append(pair("type", message.kind.rawValue))
        if !message.listeners.isEmpty {
            lines.append("\"listeners\": [\(message.listeners.map(quoted).joined(separator: ", "))]")
        }
        lines.append(pair("name", message.name))
        if let about = message.about { lines.append(pair("about", about)) }
        lines.append(pair("validVersions", message.validVersions.description))
        if !message.deprecatedVersions.isEmpty {
            lines.append(pair("deprecatedVersions", message.deprecatedVersions.description))
        }
        lines.append(pair("flexibleVersions", message.flexibleVersions.description))
        if !message.headerVersions.isEmpty {
            let ranges = message.headerVersions.map { pair($0.versions.description, String($0.header)) }
            lines.append("\"headerVersions\": { \(ranges.joined(separator: ", ")) }")
        }
        if message.latestVersionUnstable { lines.append("\"latestVersionUnstable\": true") }
        if !message.commonStructures.isEmpty {
            lines.append("\"commonStructs\": \(list(message.commonStructures.map(structure), depth: 1))")
        }
        lines.append("\"fields\": \(fields(message.fields, depth: 1))")
        return "{\n" + lines.map { "  \($0)" }.joined(separator: ",\n") + "\n}\n"
    }

    private static func structure(_ structure: StructureSchema) -> String {
        var parts = [pair("name", structure.name), pair("versions", structure.versions.description)]
        if let about = structure.about { parts.append(pair("about", about)) }
        return "{ \(parts.joined(separator: ", ")),\n      \"fields\": \(fields(structure.fields, depth: 3)) }"
    }

    private static func fields(_ fields: [FieldSchema], depth: Int) -> String {
        list(fields.map { field($0, depth: depth + 1) }, depth: depth)
    }

    private static func field(_ field: FieldSchema, depth: Int) -> String {
        var parts = [pair("name", field.name), pair("type", field.type.description)]
        parts.append(pair("versions", field.versions.description))
        if !field.nullableVersions.isEmpty {
            parts.append(pair("nullableVersions", field.nullableVersions.description))
        }
        if let tag = field.tag {
            parts.append("\"tag\": \(tag)")
            parts.append(pair("taggedVersions", field.taggedVersions.description))
        }
        if let flexible = field.flexibleVersions { parts.append(pair("flexibleVersions", flexible.description)) }
        if let text = field.defaultText { parts.append(pair("default", text)) }
        if field.ignorable { parts.append("\"ignorable\": true") }
        if field.mapKey { parts.append("\"mapKey\": true") }
        if let entity = field.entityType { parts.append(pair("entityType", entity)) }
        if field.zeroCopy { parts.append("\"zeroCopy\": true") }
        let indent = String(repeating: "  ", count: depth + 1)
        var text = "{ " + parts.joined(separator: ", ")
        if let about = field.about { text += ",\n\(indent)" + pair("about", about) }
        if !field.fields.isEmpty { text += ",\n\(indent)\"fields\": " + fields(field.fields, depth: depth + 1) }
        return text + " }"
    }

    private static func list(_ items: [String], depth: Int) -> String {
        if items.isEmpty { return "[]" }
        let indent = String(repeating: "  ", count: depth)
        return "[\n" + items.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)]"
    }

    private static func pair(_ key: String, _ value: String) -> String { "\(quoted(key)): \(quoted(value))" }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
