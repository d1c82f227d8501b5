/// Reads one schema file into a ``MessageSchema`` and collects what is wrong with its form.
struct SchemaParser {
    private let file: SchemaFile
    private(set) var problems: [SchemaProblem] = []
    private var message: String?

    init(file: SchemaFile) {
        self.file = file
    }

    private static let messageKeys: Set<String> = [
        "apiKey", "type", "listeners", "name", "about", "validVersions", "deprecatedVersions", "flexibleVersions",
        "headerVersions", "latestVersionUnstable", "commonStructs", "fields",
    ]

    private static let structureKeys: Set<String> = ["name", "versions", "deprecatedVersions", "about", "fields"]

    private static let fieldKeys: Set<String> = [
        "name", "type", "versions", "nullableVersions", "tag", "taggedVersions", "flexibleVersions", "default",
        "ignorable", "mapKey", "entityType", "zeroCopy", "about", "fields",
    ]

    /// The message, nil when the file's form does not allow one.
    mutating func parse() -> MessageSchema? {
        let node: JSONNode
        do throws(JSONNodeReader.Failure) {
            node = try JSONNodeReader.read(file.data)
        } catch {
            report(nil, "is not JSON: line \(error.line), column \(error.column): \(error.reason)")
            return nil
        }
        guard case .object(let object) = node else {
            report(nil, "is not a JSON object")
            return nil
        }
        message = text(object, "name", nil)
        let hasName = message.map(FieldType.isName) ?? false
        if !hasName { report(nil, "has no name, or one that is not letters and digits") }
        checkKeys(object, Self.messageKeys, nil)
        let kind = text(object, "type", nil).flatMap(MessageSchema.Kind.init)
        if kind == nil {
            let kinds = MessageSchema.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            report(nil, "'type' must be one of \(kinds)")
        }
        let valid = versions(object, "validVersions", nil) ?? missing("validVersions", object, nil)
        // What has no versions left needs not say which of them are flexible.
        let withoutFlexible = valid.isEmpty ? Versions.none : nil
        let schema = MessageSchema(
            source: file.source,
            file: file.path,
            kind: kind ?? .data,
            name: message ?? "",
            apiKey: integer(object, "apiKey", nil),
            listeners: listeners(object),
            validVersions: valid,
            deprecatedVersions: versions(object, "deprecatedVersions", nil) ?? .none,
            flexibleVersions: versions(object, "flexibleVersions", nil) ?? withoutFlexible
                ?? missing("flexibleVersions", object, nil),
            headerVersions: headerVersions(object),
            latestVersionUnstable: boolean(object, "latestVersionUnstable", nil),
            about: about(object, nil),
            fields: fields(object, nil, isRequired: true),
            commonStructures: list(object, "commonStructs", nil).compactMap { structure($0) }
        )
        return hasName && kind != nil ? schema : nil
    }

    private mutating func listeners(_ object: [String: JSONNode]) -> [String] {
        // One listener may stand without brackets.
        if case .text(let listener) = object["listeners"] { return [listener] }
        return list(object, "listeners", nil).compactMap { node in
            if case .text(let listener) = node { return listener }
            report(nil, "'listeners' must be an array of strings")
            return nil
        }
    }

    /// The header versions by ranges of the message's, as `{ "0-1": "1", "2+": "2" }`.
    private mutating func headerVersions(_ object: [String: JSONNode]) -> [HeaderVersion] {
        guard let node = object["headerVersions"] else { return [] }
        guard case .object(let ranges) = node, !ranges.isEmpty else {
            report(nil, "'headerVersions' must be an object of version ranges")
            return []
        }
        return ranges.sorted { $0.key < $1.key }.compactMap { key, value in
            guard let versions = Versions(key), !versions.isEmpty else {
                report(nil, "'headerVersions' has '\(key)', which is not a version range such as 3, 0-4 or 2+")
                return nil
            }
            let header: Int? =
                switch value {
                case .text(let text), .number(let text): Int(text)
                default: nil
                }
            guard let header, (0...Int(Int16.max)).contains(header) else {
                report(nil, "'headerVersions' has no header version for \(key)")
                return nil
            }
            return HeaderVersion(versions: versions, header: header)
        }.sorted { ($0.versions.lowest, $0.versions.highest) < ($1.versions.lowest, $1.versions.highest) }
    }

    private mutating func structure(_ node: JSONNode) -> StructureSchema? {
        guard case .object(let object) = node, let name = text(object, "name", nil), FieldType.isName(name) else {
            report("commonStructs", "holds something that is not a structure with a name")
            return nil
        }
        checkKeys(object, Self.structureKeys, name)
        return StructureSchema(
            name: name,
            versions: versions(object, "versions", name) ?? missing("versions", object, name),
            about: about(object, name),
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
        let typeText = text(object, "type", path)
        let type = typeText.flatMap { FieldType($0) }
        if type == nil { report(path, typeText.map { "unknown type '\($0)'" } ?? "has no 'type'") }
        let tagged = versions(object, "taggedVersions", path)
        let field = FieldSchema(
            name: name,
            type: type ?? .bool,
            versions: versions(object, "versions", path) ?? tagged ?? missing("versions", object, path),
            nullableVersions: versions(object, "nullableVersions", path) ?? .none,
            tag: integer(object, "tag", path),
            taggedVersions: tagged ?? .none,
            flexibleVersions: versions(object, "flexibleVersions", path),
            defaultText: scalar(object, "default", path),
            ignorable: boolean(object, "ignorable", path),
            mapKey: boolean(object, "mapKey", path),
            entityType: text(object, "entityType", path),
            zeroCopy: boolean(object, "zeroCopy", path),
            about: about(object, path),
            fields: fields(object, path, isRequired: false)
        )
        return type == nil ? nil : field
    }

    /// A description, nil when there is none or it is empty.
    private mutating func about(_ object: [String: JSONNode], _ path: String?) -> String? {
        text(object, "about", path).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    // MARK: Values

    private mutating func report(_ field: String?, _ reason: String) {
        problems.append(
            SchemaProblem(
                file: file.source.isEmpty ? file.path : "\(file.source)/\(file.path)", message: message, field: field,
                reason: reason))
    }

    /// Every version, for what does not say it or says it wrongly, so that the rest can be checked.
    private mutating func missing(_ key: String, _ object: [String: JSONNode], _ path: String?) -> Versions {
        if object[key] == nil { report(path, "has no '\(key)'") }
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
        switch node {
        case .number(let text), .text(let text):
            if let number = Int(text) { return number }
        default: break
        }
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
}
