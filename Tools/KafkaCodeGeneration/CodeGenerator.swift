public import KafkaSchema

/// Turns a schema into Swift.
public struct CodeGenerator {
    /// The module that the generated types belong to; types generated into another module import it.
    public static let codecModule = "KafkaCodec"

    private let plans: [MessagePlan]
    /// The requests without a version, whose API was removed.
    private let removed: [MessageSchema]
    private let errors: [ErrorCodeFact]

    /// A generator for messages that belong together.
    ///
    /// - Parameters:
    ///   - messages: The messages, as ``SchemaLoader`` gives them.
    ///   - errors: The protocol's error codes; no names are generated for an empty array.
    /// - Throws: ``SchemaError`` with all names that would become the same in Swift.
    public init(messages: [MessageSchema], errors: [ErrorCodeFact] = []) throws(SchemaError) {
        let ordered = messages.sorted { ($0.folder, $0.name) < ($1.folder, $1.name) }
        // What has no version left has no type either; only its number keeps its name.
        plans = ordered.filter(\.hasVersions).map(MessagePlan.init)
        removed = ordered.filter { !$0.hasVersions && $0.kind == .request }
        self.errors = errors
        let problems = NameChecker.problems(in: plans, errors: errors)
        guard problems.isEmpty else { throw SchemaError(problems: problems) }
    }

    /// The messages that types are generated for.
    public var messageCount: Int { plans.count }

    /// The first line of every generated file, by which it is known as one.
    static let header = "Generated from the protocol schema by Tools/generate. Do not edit."

    /// The types with their encoding, one file per API, and the tables that name them.
    ///
    /// - Parameter isOutsideCodec: Whether the files go into another module than the codec's own.
    public func codecFiles(isOutsideCodec: Bool = false) -> [GeneratedFile] {
        let imports = (isOutsideCodec ? ["public import \(Self.codecModule)"] : []) + ["public import NIOCore"]
        var files = groups().map { path, group in
            let usesBytes = group.contains { $0.structures.contains { $0.fields.contains(where: \.isBytes) } }
            return file(
                path, usesBytes ? imports : imports.filter { !$0.hasSuffix("NIOCore") },
                group.flatMap { plan in
                    MessageEmitter.declarations(plan, response: response(of: plan))
                })
        }
        if !isOutsideCodec {
            files.append(file("MessageCatalogue+Generated.swift", [], CatalogueEmitter.declarations(plans)))
            files.append(file("ApiKey+Generated.swift", [], NameEmitter.apiKeys(plans, removed: removed)))
            if !errors.isEmpty { files.append(file("ErrorCode+Generated.swift", [], NameEmitter.errorCodes(errors))) }
        }
        return files
    }

    /// The conversions to and from Kafka's JSON form, one file per API.
    ///
    /// - Parameter isOutsideCodec: Whether the types are in the module that these files go into, and not in the codec.
    public func jsonFiles(isOutsideCodec: Bool = false) -> [GeneratedFile] {
        groups().map { path, group in
            let comparesBytes = group.contains { plan in
                plan.structures.contains { $0.fields.contains { $0.isBytes && $0.isTagged } }
            }
            let imports =
                (isOutsideCodec
                    ? ["import \(Self.codecModule)", "public import \(Self.codecModule)JSON"]
                    : ["public import \(Self.codecModule)"]) + (comparesBytes ? ["import NIOCore"] : [])
            return file(
                String(path.dropLast(6)) + "+JSON.swift", imports,
                group.flatMap { plan in plan.structures.map(JSONEmitter.declaration) })
        }
    }

    private func file(_ path: String, _ imports: [String], _ declarations: [Declaration]) -> GeneratedFile {
        GeneratedFile(
            path: path,
            text: Renderer.render(SourceFile(header: [Self.header], imports: imports, declarations: declarations)))
    }

    private func response(of plan: MessagePlan) -> MessagePlan? {
        guard plan.schema.kind == .request else { return nil }
        return plans.first { $0.schema.kind == .response && $0.schema.apiKey == plan.schema.apiKey }
    }

    /// The messages by the file they go into, ordered by file; a request stands before its response, a key before its
    /// value.
    private func groups() -> [(path: String, plans: [MessagePlan])] {
        var groups: [(path: String, plans: [MessagePlan])] = []
        for plan in plans {
            let path = plan.path
            if let index = groups.firstIndex(where: { $0.path == path }) {
                groups[index].plans.append(plan)
            } else {
                groups.append((path, [plan]))
            }
        }
        return groups.sorted { $0.path < $1.path }
    }
}

extension FieldPlan {
    var isBytes: Bool { elementType == "ByteBuffer" }
}
