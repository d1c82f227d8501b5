import Foundation

/// Reads one schema file into a ``MessageSchema`` and collects what is wrong with its form.
struct SchemaParser {
    let file: String
    private(set) var problems: [SchemaProblem] = []
    private var message: String?

    init(file: String) {
        self.file = file
    }

    private static let messageKeys: Set<String> = [
        "apiKey", "type", "listeners", "name", "about", "validVersions", "deprecatedVersions", "flexibleVersions",
        "latestVersionUnstable", "commonStructs", "fields",
    ]

    private static let structureKeys: Set<String> = ["name", "versions", "about", "fields"]

    private static let fieldKeys: Set<String> = [
        "name", "type", "versions", "nullableVersions", "tag", "taggedVersions", "flexibleVersions", "default",
        "ignorable", "mapKey", "entityType", "zeroCopy", "about", "fields",
    ]

    /// The message, nil when the file's form does not allow one.
    mutating func parse(_ data: Data) -> MessageSchema? {
        let node: JSONNode
        do {
            node = try JSONNode.parse(data)
        } catch {
            report(nil, "is not JSON: \(Self.reason(error))")
            return nil
        }
        guard case .object(let object) = node else {
            report(nil, "is not a JSON object")
            return nil
        }
        message = text(object, "name", nil)
        guard let name = message, FieldType.isName(name) else {
            report(nil, "has no name, or one that is not letters and digits")
            return nil
        }
        checkKeys(object, Self.messageKeys, nil)
        guard let kindText = text(object, "type", nil), let kind = MessageSchema.Kind(rawValue: kindText) else {
            let kinds = MessageSchema.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            report(nil, "'type' must be one of \(kinds)")
            return nil
        }
        let valid = versions(object, "validVersions", nil) ?? missing("validVersions", nil)
        return MessageSchema(
            file: file,
            kind: kind,
            name: name,
            apiKey: integer(object, "apiKey", nil),
            listeners: list(object, "listeners", nil).compactMap { if case .text(let text) = $0 { text } else { nil } },
            validVersions: valid,
            deprecatedVersions: versions(object, "deprecatedVersions", nil) ?? .none,
            flexibleVersions: versions(object, "flexibleVersions", nil) ?? missing("flexibleVersions", nil),
            latestVersionUnstable: boolean(object, "latestVersionUnstable", nil),
            about: text(object, "about", nil),
            fields: fields(object, nil, isRequired: true),
            commonStructures: list(object, "commonStructs", nil).compactMap { structure($0) }
        )
    }

    private mutating func structure(_ node: JSONNode) -> StructureSchema? {
        guard case .object(let object) = node, let name = text(object, "name", nil), FieldType.isName(name) else {
            report("commonStructs", "holds something that is not a structure with a name")
            return nil
        }
        checkKeys(object, Self.structureKeys, name)
        return StructureSchema(
            name: name,
            versions: versions(object, "versions", name) ?? .all,
            about: text(object, "about", name),
            fields: fields(object, name, isRequired: true)
        )
    }

    private mutating func fields(
        _ object: [String: JSONNode], _ path: String?, isRequired: Bool
    ) -> [FieldSchema] {
        if isRequired, object["fields"] == nil { report(path, "has no 'fields'") }
        return list(object, "fields", path).compactMap { field($0, path) }
    }

    private mutating func field(_ node: JSONNode, _ outer: String?) -> FieldSchema? {
        guard case .object(let object) = node, let name = text(object, "name", outer), FieldType.isName(name) else {
            report(outer, "'fields' holds something that is not a field with a name")
            return nil
        }
        let path = [outer, name].compactMap(\.self).joined(separator: ".")
        checkKeys(object, Self.fieldKeys, path)
        guard let typeText = text(object, "type", path) else {
            report(path, "has no 'type'")
            return nil
        }
        guard let type = FieldType(typeText) else {
            report(path, "unknown type '\(typeText)'")
            return nil
        }
        let tagged = versions(object, "taggedVersions", path)
        return FieldSchema(
            name: name,
            type: type,
            versions: versions(object, "versions", path) ?? tagged ?? missing("versions", path),
            nullableVersions: versions(object, "nullableVersions", path) ?? .none,
            tag: integer(object, "tag", path),
            taggedVersions: tagged ?? .none,
            flexibleVersions: versions(object, "flexibleVersions", path),
            defaultText: scalar(object, "default", path),
            ignorable: boolean(object, "ignorable", path),
            mapKey: boolean(object, "mapKey", path),
            entityType: text(object, "entityType", path),
            zeroCopy: boolean(object, "zeroCopy", path),
            about: text(object, "about", path),
            fields: fields(object, path, isRequired: false)
        )
    }

    // MARK: Values

    private mutating func report(_ field: String?, _ reason: String) {
        problems.append(SchemaProblem(file: file, message: message, field: field, reason: reason))
    }

    private mutating func missing(_ key: String, _ path: String?) -> Versions {
        report(path, "has no '\(key)'")
        return .all
    }

    private mutating func checkKeys(_ object: [String: JSONNode], _ known: Set<String>, _ path: String?) {
        for key in object.keys.sorted() where !known.contains(key) { report(path, "unknown key '\(key)'") }
    }

    private mutating func text(_ object: [String: JSONNode], _ key: String, _ path: String?) -> String? {
        switch object[key] {
        case .text(let text): return text
        case nil: return nil
        default:
            report(path, "'\(key)' must be a string")
            return nil
        }
    }

    private mutating func scalar(_ object: [String: JSONNode], _ key: String, _ path: String?) -> String? {
        switch object[key] {
        case .text(let text): return text
        case .number(let number): return number
        case .boolean(let boolean): return boolean ? "true" : "false"
        // A JSON null says that there is none, as Kafka's own generator reads it; the text "null" is a default.
        case .null, nil: return nil
        case .array, .object:
            report(path, "'\(key)' must be a single value")
            return nil
        }
    }

    private mutating func boolean(_ object: [String: JSONNode], _ key: String, _ path: String?) -> Bool {
        switch object[key] {
        case .boolean(let boolean): return boolean
        case .text("true"): return true
        case .text("false"), nil: return false
        default:
            report(path, "'\(key)' must be true or false")
            return false
        }
    }

    private mutating func integer(_ object: [String: JSONNode], _ key: String, _ path: String?) -> Int? {
        guard let node = object[key] else { return nil }
        if case .number(let text) = node, let number = Int(text) { return number }
        report(path, "'\(key)' must be a whole number")
        return nil
    }

    private mutating func list(_ object: [String: JSONNode], _ key: String, _ path: String?) -> [JSONNode] {
        switch object[key] {
        case .array(let nodes): return nodes
        case nil: return []
        default:
            report(path, "'\(key)' must be an array")
            return []
        }
    }

    private mutating func versions(_ object: [String: JSONNode], _ key: String, _ path: String?) -> Versions? {
        guard let text = text(object, key, path) else { return nil }
        guard let versions = Versions(text) else {
            report(path, "'\(key)' is '\(text)', which is not a version range such as 3, 0-4, 2+ or none")
            return nil
        }
        return versions
    }

    private static func reason(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
        guard let underlying = context.underlyingError as NSError? else { return context.debugDescription }
        return underlying.userInfo["NSDebugDescription"] as? String ?? context.debugDescription
    }
}
