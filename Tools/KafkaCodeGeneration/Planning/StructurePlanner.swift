import KafkaSchema

/// Plans the structures of one message.
struct StructurePlanner {
    let message: MessageSchema
    private let structures: [StructureSchema]
    /// The message's versions in which a structure occurs.
    private let reachable: [String: Versions]

    init(message: MessageSchema) {
        self.message = message
        structures = message.structures
        reachable = Self.reachable(message)
    }

    func root() -> StructurePlan {
        let newest = message.validVersions.highest
        var documentation = [message.about ?? "The message `\(message.name)` of the protocol."]
        documentation.append(Self.versionSentence(message))
        if message.latestVersionUnstable { documentation.append("Version \(newest) may still change.") }
        return plan(
            schemaName: message.name, fields: message.fields, versions: message.validVersions,
            documentation: documentation, isRoot: true)
    }

    func nested() -> [StructurePlan] {
        structures.compactMap { structure in
            guard let versions = reachable[structure.name], !versions.isEmpty else { return nil }
            return plan(
                schemaName: structure.name, fields: structure.fields, versions: versions,
                documentation: [structure.about ?? "The structure `\(structure.name)` of `\(message.name)`."],
                isRoot: false)
        }
    }

    private static func versionSentence(_ message: MessageSchema) -> String {
        let valid = message.validVersions
        var sentence = "Versions \(valid)"
        if valid.lowest == valid.highest { sentence = "Version \(valid)" }
        let flexible = message.flexibleVersions.intersection(valid)
        if flexible == valid {
            sentence += ", flexible"
        } else if !flexible.isEmpty {
            sentence += ", flexible from \(flexible.lowest)"
        }
        let deprecated = message.deprecatedVersions.intersection(valid)
        if !deprecated.isEmpty { sentence += ", deprecated \(deprecated)" }
        return sentence + "."
    }

    private static func reachable(_ message: MessageSchema) -> [String: Versions] {
        var found: [String: Versions] = [:]
        let structures = message.structures
        func visit(_ fields: [FieldSchema], _ versions: Versions) {
            for field in fields {
                guard let name = field.type.structureName else { continue }
                let own = field.versions.intersection(versions)
                let hull = (found[name] ?? .none).hull(own)
                if hull == found[name] { continue }
                found[name] = hull
                if let structure = structures.first(where: { $0.name == name }) { visit(structure.fields, hull) }
            }
        }
        visit(message.fields, message.validVersions)
        return found
    }

    private func plan(
        schemaName: String, fields: [FieldSchema], versions: Versions, documentation: [String], isRoot: Bool
    ) -> StructurePlan {
        let planned = PlannedVersions(all: versions, flexible: message.flexibleVersions.intersection(versions))
        let prefix = isRoot ? message.name : "\(message.name).\(schemaName)"
        let typeName = isRoot ? SwiftNames.type(schemaName) : SwiftNames.type(schemaName, in: message.name)
        return StructurePlan(
            name: typeName,
            schemaName: isRoot ? nil : schemaName,
            qualifiedName: isRoot ? typeName : "\(SwiftNames.type(message.name)).\(typeName)",
            versions: planned,
            documentation: documentation,
            fields: fields.compactMap { plan($0, prefix: prefix, versions: planned) }
        )
    }

    private func plan(_ field: FieldSchema, prefix: String, versions: PlannedVersions) -> FieldPlan? {
        let present = field.versions.intersection(versions.all)
        // A field of versions that are no longer valid has no place in the type.
        if present.isEmpty { return nil }
        let tagged = field.taggedVersions.intersection(present)
        let nullable = field.nullableVersions.intersection(present)
        let element: FieldType = if case .array(let element) = field.type { element } else { field.type }
        let elementType = swiftType(element, field.type.isArray ? "" : field.name)
        var swiftType = elementType
        if field.type.isArray { swiftType = element == .int32 ? "Int32List" : "[\(elementType)]" }
        let isNull = field.defaultValue == .null
        return FieldPlan(
            schemaName: field.name,
            path: "\(prefix).\(field.name)",
            property: SwiftNames.property(field.name),
            type: field.type,
            elementType: elementType,
            swiftType: nullable.isEmpty && !isNull ? swiftType : "\(swiftType)?",
            regular: present.subtracting(tagged) ?? .none,
            tagged: tagged,
            tag: field.tag ?? 0,
            nullable: nullable,
            flexible: (field.flexibleVersions ?? message.flexibleVersions).intersection(versions.all),
            defaultValue: field.defaultValue,
            ignorable: field.ignorable,
            documentation: documentation(field, present, versions),
            minimumElementSize: field.type.isArray ? minimumSize(element, present) : 0
        )
    }

    private func documentation(_ field: FieldSchema, _ present: Versions, _ versions: PlannedVersions) -> [String] {
        var text = field.about ?? "The field `\(field.name)`."
        switch versions.presence(present) {
        case .always, .never: break
        case .when:
            if present.highest == versions.all.highest {
                text += " From version \(present.lowest) on."
            } else if present.lowest == versions.all.lowest {
                text += " Up to version \(present.highest)."
            } else {
                text += " In version\(present.lowest == present.highest ? "" : "s") \(present)."
            }
        }
        return [text]
    }

    private func swiftType(_ type: FieldType, _ fieldName: String) -> String {
        switch type {
        case .bool: "Bool"
        case .int8: "Int8"
        case .int16: SpecialType(type, fieldName)?.rawValue ?? "Int16"
        case .uint16: "UInt16"
        case .int32: "Int32"
        case .uint32: "UInt32"
        case .int64: "Int64"
        case .float64: "Double"
        case .string: "String"
        case .uuid: "KafkaUUID"
        case .bytes, .records: "ByteBuffer"
        case .structure(let name): "\(SwiftNames.type(message.name)).\(SwiftNames.type(name, in: message.name))"
        case .array(let element): "[\(swiftType(element, fieldName))]"
        }
    }

    // MARK: Sizes

    /// The fewest bytes that a value takes in any of some versions.
    private func minimumSize(_ type: FieldType, _ versions: Versions) -> Int {
        let occurring = versions.intersection(message.validVersions)
        guard !occurring.isEmpty else { return 1 }
        let sizes = (occurring.lowest...occurring.highest).map { minimumSize(type, version: $0, flexible: nil) }
        // An element of no bytes would let a count of any size pass.
        return max(1, sizes.min() ?? 1)
    }

    private func minimumSize(_ type: FieldType, version: Int, flexible own: Versions?) -> Int {
        if let size = FieldPlan.fixedSize(type) { return size }
        let flexible = (own ?? message.flexibleVersions).contains(version)
        switch type {
        case .string: return flexible ? 1 : 2
        case .structure(let name):
            guard let structure = structures.first(where: { $0.name == name }) else { return 0 }
            var size = message.flexibleVersions.contains(version) ? 1 : 0
            for field in structure.fields where field.versions.contains(version) {
                if field.taggedVersions.contains(version) { continue }
                if field.nullableVersions.contains(version), case .structure = field.type {
                    size += 1
                } else {
                    size += minimumSize(field.type, version: version, flexible: field.flexibleVersions)
                }
            }
            return size
        default: return flexible ? 1 : 4
        }
    }
}
