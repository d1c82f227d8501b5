/// A message of the protocol, as its schema file says.
public struct MessageSchema: Hashable, Sendable {
    /// What a message is used for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case request, response, header, data, metadata
        case coordinatorKey = "coordinator-key"
        case coordinatorValue = "coordinator-value"

        /// Whether messages of this kind are told apart by an api key.
        public var hasApiKey: Bool {
            switch self {
            case .request, .response, .metadata, .coordinatorKey, .coordinatorValue: true
            case .header, .data: false
            }
        }
    }

    /// The file, relative to the folder that was read.
    public var file: String
    public var kind: Kind
    public var name: String
    public var apiKey: Int?
    /// Which listeners serve the request: `broker`, `controller`.
    public var listeners: [String]
    public var validVersions: Versions
    public var deprecatedVersions: Versions
    public var flexibleVersions: Versions
    /// Whether the newest version may still change.
    public var latestVersionUnstable: Bool
    public var about: String?
    public var fields: [FieldSchema]
    /// Structures that several fields use.
    public var commonStructures: [StructureSchema]

    /// The folder of the file, empty for the top.
    public var folder: String {
        file.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// The API's name: that of the request without `Request`.
    public var apiName: String {
        for suffix in ["Request", "Response"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
        return name
    }

    /// All structures inside the message in the order of their first use, each once.
    public var structures: [StructureSchema] {
        var found: [StructureSchema] = []
        func visit(_ fields: [FieldSchema]) {
            for field in fields {
                guard let name = field.type.structureName, !found.contains(where: { $0.name == name }) else { continue }
                let common = commonStructures.first { $0.name == name }
                let structure =
                    common
                    ?? StructureSchema(
                        name: name, versions: field.versions, about: field.structureAbout, fields: field.fields)
                found.append(structure)
                visit(structure.fields)
            }
        }
        visit(fields)
        return found
    }
}

/// A structure inside a message.
public struct StructureSchema: Hashable, Sendable {
    public var name: String
    public var versions: Versions
    public var about: String?
    public var fields: [FieldSchema]
}
