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

        /// Whether messages of this kind are records that a coordinator keeps in an internal topic.
        public var isCoordinatorRecord: Bool { self == .coordinatorKey || self == .coordinatorValue }
    }

    /// The folder that was read, as it was named.
    public var source: String
    /// The file's path below that folder.
    public var file: String
    public var kind: Kind
    public var name: String
    public var apiKey: Int?
    /// Which listeners serve the request: `broker`, `controller`.
    public var listeners: [String]
    public var validVersions: Versions
    public var deprecatedVersions: Versions
    public var flexibleVersions: Versions
    /// The header versions of a request or response in ascending order of its versions; empty where they follow from
    /// the flexible versions.
    public var headerVersions: [HeaderVersion]
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

    /// The file's path with the folder's before it.
    public var path: String {
        source.isEmpty ? file : "\(source)/\(file)"
    }

    /// Whether the message has a version at all: an API that was removed keeps its file and its key with none.
    public var hasVersions: Bool { !validVersions.isEmpty }

    /// The coordinator that writes the record, from the folder that the file is in: `Group` for `group-coordinator`,
    /// wherever in the path that stands. Empty when no folder says.
    public var coordinator: String {
        let suffix = "-coordinator"
        let folders = path.split(separator: "/").dropLast()
        guard let name = folders.last(where: { $0.hasSuffix(suffix) && $0.count > suffix.count }) else { return "" }
        return name.dropLast(suffix.count).split(separator: "-")
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The API's name: that of the request without `Request`.
    public var apiName: String {
        for suffix in ["Request", "Response"] where name.hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
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

/// The header version that some versions of a message have.
public struct HeaderVersion: Hashable, Sendable {
    public var versions: Versions
    public var header: Int

    public init(versions: Versions, header: Int) {
        self.versions = versions
        self.header = header
    }
}

/// A structure inside a message.
public struct StructureSchema: Hashable, Sendable {
    public var name: String
    public var versions: Versions
    public var about: String?
    public var fields: [FieldSchema]
}
