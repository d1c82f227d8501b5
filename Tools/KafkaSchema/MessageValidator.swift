/// Checks one message.
struct MessageValidator {
    let message: MessageSchema
    private(set) var problems: [SchemaProblem] = []
    private var definitions: [String: [FieldSchema]] = [:]

    init(message: MessageSchema) {
        self.message = message
    }

    mutating func validate() {
        if message.kind.hasApiKey {
            if message.apiKey == nil { report(nil, "a \(message.kind.rawValue) needs an 'apiKey'") }
            if let key = message.apiKey, !(0...Int(Int16.max)).contains(key) {
                report(nil, "api key \(key) is not an int16 from 0")
            }
        }
        if message.kind == .request, !message.name.hasSuffix("Request") {
            report(nil, "the name of a request ends with 'Request'")
        }
        if message.kind == .response, !message.name.hasSuffix("Response") {
            report(nil, "the name of a response ends with 'Response'")
        }
        if message.validVersions.isUnbounded { report(nil, "'validVersions' has no upper end") }
        for structure in message.commonStructures { define(structure.name, structure.fields, structure.name) }
        collect(message.fields, nil)
        for structure in message.commonStructures {
            collect(structure.fields, structure.name)
            check(structure.fields, structure.name, in: structure.versions)
        }
        check(message.fields, nil, in: message.validVersions)
        checkCycles()
    }

    private mutating func report(_ field: String?, _ reason: String) {
        problems.append(SchemaProblem(file: message.file, message: message.name, field: field, reason: reason))
    }

    // MARK: Structures

    private mutating func define(_ name: String, _ fields: [FieldSchema], _ path: String) {
        if definitions.updateValue(fields, forKey: name) != nil { report(path, "structure \(name) is defined twice") }
    }

    private mutating func collect(_ fields: [FieldSchema], _ outer: String?) {
        for field in fields {
            let path = Self.path(outer, field)
            if !field.fields.isEmpty {
                if let name = field.type.structureName {
                    define(name, field.fields, path)
                } else {
                    report(path, "a field of type \(field.type) has no fields of its own")
                }
            }
            collect(field.fields, path)
        }
    }

    private mutating func checkCycles() {
        var done: Set<String> = []
        func cycle(from name: String, through trail: [String]) -> [String]? {
            if let start = trail.firstIndex(of: name) { return Array(trail[start...]) + [name] }
            if done.contains(name) { return nil }
            for field in definitions[name] ?? [] {
                if let next = field.type.structureName, let found = cycle(from: next, through: trail + [name]) {
                    return found
                }
            }
            done.insert(name)
            return nil
        }
        for name in definitions.keys.sorted() {
            if let found = cycle(from: name, through: []) {
                report(nil, "structures hold each other: \(found.joined(separator: " holds "))")
                return
            }
        }
    }

    // MARK: Fields

    private static func path(_ outer: String?, _ field: FieldSchema) -> String {
        [outer, field.name].compactMap(\.self).joined(separator: ".")
    }

    private mutating func check(_ fields: [FieldSchema], _ outer: String?, in versions: Versions) {
        var names: Set<String> = []
        for field in fields {
            let path = Self.path(outer, field)
            if !names.insert(field.name).inserted { report(path, "stands twice in its structure") }
            checkVersions(field, path)
            checkTag(field, path)
            checkType(field, path)
            check(field.fields, path, in: field.versions)
        }
        checkTags(fields, outer)
    }

    private mutating func checkVersions(_ field: FieldSchema, _ path: String) {
        let valid = message.validVersions
        let ranges: [(String, Versions)] = [
            ("versions", field.versions), ("nullableVersions", field.nullableVersions),
            ("taggedVersions", field.taggedVersions),
        ]
        for (key, range) in ranges where !range.isEmpty && !valid.isEmpty {
            // Ranges may begin before the valid versions: support for old ones ends, and their fields stay as they are.
            if range.lowest > valid.highest || (!range.isUnbounded && range.highest > valid.highest) {
                report(path, "'\(key)' \(range) reaches outside of the valid versions \(valid)")
            }
        }
        if !field.versions.contains(field.taggedVersions) {
            report(path, "'taggedVersions' \(field.taggedVersions) are not all among its versions \(field.versions)")
        }
        if field.versions.subtracting(field.taggedVersions) == nil {
            report(path, "'taggedVersions' \(field.taggedVersions) lie in the middle of its versions")
        }
    }

    private mutating func checkTag(_ field: FieldSchema, _ path: String) {
        switch (field.tag, field.taggedVersions.isEmpty) {
        case (nil, false): report(path, "has 'taggedVersions' without a 'tag'")
        case (.some, true): report(path, "has a 'tag' without 'taggedVersions'")
        case (let tag?, false):
            if tag < 0 || tag > Int(Int32.max) { report(path, "tag \(tag) is out of range") }
            let tagged = field.taggedVersions.intersection(message.validVersions)
            if !message.flexibleVersions.contains(tagged) {
                report(path, "is tagged in versions \(tagged), which are not all flexible")
            }
        case (nil, true): break
        }
    }

    private mutating func checkTags(_ fields: [FieldSchema], _ outer: String?) {
        for (index, field) in fields.enumerated() {
            guard let tag = field.tag else { continue }
            for other in fields[..<index] where other.tag == tag {
                if !other.taggedVersions.intersection(field.taggedVersions).isEmpty {
                    report(Self.path(outer, field), "tag \(tag) is also that of \(other.name)")
                }
            }
        }
    }

    private mutating func checkType(_ field: FieldSchema, _ path: String) {
        if let name = field.type.structureName, definitions[name] == nil { report(path, "unknown type '\(field.type)'") }
        if !field.nullableVersions.isEmpty, !field.type.canBeNull {
            report(path, "a field of type \(field.type) cannot be null")
        }
        switch DefaultValue(field) {
        case nil:
            report(path, "default '\(field.defaultText ?? "")' does not fit type \(field.type)")
        case .null where field.nullableVersions.isEmpty:
            report(path, "default null does not fit a field that is null in no version")
        default: break
        }
        if field.zeroCopy, field.type != .bytes, field.type != .records {
            report(path, "'zeroCopy' does not fit type \(field.type)")
        }
        if let entity = field.entityType { checkEntity(entity, field, path) }
    }

    private mutating func checkEntity(_ entity: String, _ field: FieldSchema, _ path: String) {
        let types: [String: FieldType] = [
            "topicName": .string, "groupId": .string, "transactionalId": .string, "producerId": .int64,
            "brokerId": .int32, "unknown": field.type,
        ]
        guard let type = types[entity] else {
            report(path, "unknown entity type '\(entity)'")
            return
        }
        let own: FieldType = if case .array(let element) = field.type { element } else { field.type }
        if own != type && field.type != type {
            report(path, "entity type '\(entity)' does not fit type \(field.type)")
        }
    }
}
