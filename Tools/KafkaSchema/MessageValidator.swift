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
            if message.apiKey == nil { report(nil, "a message of type \(message.kind.rawValue) needs an 'apiKey'") }
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
        checkMessageVersions()
        checkHeaderVersions()
        checkListeners()
        for structure in message.commonStructures { define(structure.name, structure.fields, structure.name) }
        collect(message.fields, nil)
        for structure in message.commonStructures {
            collect(structure.fields, structure.name)
            check(structure.fields, structure.name)
        }
        check(message.fields, nil)
        for field in message.fields where field.mapKey {
            report(field.name, "'mapKey' stands at a field of the message itself, which is no element of an array")
        }
        checkUse(of: message.fields, nil, in: message.validVersions)
        checkCycles()
    }

    private mutating func report(_ field: String?, _ reason: String) {
        problems.append(SchemaProblem(file: message.path, message: message.name, field: field, reason: reason))
    }

    // MARK: The message

    private mutating func checkMessageVersions() {
        let valid = message.validVersions
        if valid.isEmpty { return }
        let flexible = message.flexibleVersions.intersection(valid)
        if !flexible.isEmpty, flexible.highest != valid.highest {
            report(nil, "'flexibleVersions' \(message.flexibleVersions) do not reach to the newest version")
        }
        let deprecated = message.deprecatedVersions
        if !deprecated.isEmpty, isOutside(deprecated) {
            report(nil, "'deprecatedVersions' \(deprecated) reaches outside of the valid versions \(valid)")
        }
    }

    private mutating func checkHeaderVersions() {
        let ranges = message.headerVersions
        guard let first = ranges.first, let last = ranges.last else { return }
        if message.kind != .request, message.kind != .response {
            report(nil, "a message of type \(message.kind.rawValue) has no 'headerVersions'")
        }
        if !message.hasVersions { report(nil, "has 'headerVersions' without a valid version") }
        if first.versions.lowest != 0 { report(nil, "'headerVersions' does not begin at version 0") }
        if !last.versions.isUnbounded { report(nil, "'headerVersions' does not end with a range such as 2+") }
        for (range, next) in zip(ranges, ranges.dropFirst()) where next.versions.lowest != range.versions.highest + 1 {
            report(nil, "'headerVersions' \(next.versions) does not follow on \(range.versions)")
        }
    }

    private mutating func checkListeners() {
        let known = ["broker", "controller", "zkBroker"]
        for listener in message.listeners where !known.contains(listener) {
            report(nil, "unknown listener '\(listener)'")
        }
        guard message.kind != .request else { return }
        if !message.listeners.isEmpty { report(nil, "a message of type \(message.kind.rawValue) has no 'listeners'") }
        if message.latestVersionUnstable {
            report(nil, "a message of type \(message.kind.rawValue) has no 'latestVersionUnstable'")
        }
    }

    /// Whether a range leaves the valid versions.
    ///
    /// It may begin before them: support for old versions ends, and what they had stays in the file.
    private func isOutside(_ range: Versions) -> Bool {
        let valid = message.validVersions
        return range.lowest > valid.highest || (!range.isUnbounded && range.highest > valid.highest)
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
        var cycles: [[String]] = []
        func visit(_ name: String, through trail: [String]) {
            if let start = trail.firstIndex(of: name) {
                cycles.append(Array(trail[start...]) + [name])
                return
            }
            if !done.insert(name).inserted { return }
            for field in definitions[name] ?? [] {
                if let next = field.type.structureName { visit(next, through: trail + [name]) }
            }
        }
        for name in definitions.keys.sorted() { visit(name, through: []) }
        for cycle in cycles { report(nil, "structures hold each other: \(cycle.joined(separator: " holds "))") }
    }

    /// Checks that a common structure has the versions in which fields use it.
    private mutating func checkUse(of fields: [FieldSchema], _ outer: String?, in versions: Versions) {
        for field in fields {
            let path = Self.path(outer, field)
            let used = field.versions.intersection(versions)
            if let common = message.commonStructures.first(where: { $0.name == field.type.structureName }) {
                if !common.versions.contains(used) {
                    report(path, "uses \(common.name) in versions \(used), which has versions \(common.versions)")
                }
            }
            checkUse(of: field.fields, path, in: used)
        }
    }

    // MARK: Fields

    private static func path(_ outer: String?, _ field: FieldSchema) -> String {
        [outer, field.name].compactMap(\.self).joined(separator: ".")
    }

    private mutating func check(_ fields: [FieldSchema], _ outer: String?) {
        var names: Set<String> = []
        for field in fields {
            let path = Self.path(outer, field)
            if !names.insert(field.name).inserted { report(path, "stands twice in its structure") }
            checkVersions(field, path)
            checkTag(field, path)
            checkType(field, path)
            check(field.fields, path)
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
            if isOutside(range) {
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
            let flexible = message.flexibleVersions.intersection(field.flexibleVersions ?? .all)
            if !flexible.contains(tagged) {
                report(path, "is tagged in versions \(tagged), which are not all flexible")
            }
            if field.mapKey { report(path, "a tagged field cannot be a 'mapKey'") }
            if field.type == .records { report(path, "records cannot be a tagged field") }
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
        if let name = field.type.structureName, definitions[name] == nil {
            report(path, "unknown type '\(field.type)'")
        }
        if field.type == .array(.records) { report(path, "an array cannot hold records") }
        if field.flexibleVersions != nil, field.type != .string, field.type != .bytes {
            report(path, "a field of type \(field.type) has no 'flexibleVersions' of its own")
        }
        if !field.nullableVersions.isEmpty, !field.type.canBeNull {
            report(path, "a field of type \(field.type) cannot be null")
        }
        let present = field.versions.intersection(message.validVersions)
        switch DefaultValue(field) {
        case nil:
            report(path, "default '\(field.defaultText ?? "")' does not fit type \(field.type)")
        case .null where field.type != .records && !field.nullableVersions.contains(present):
            report(path, "default null does not fit a field that cannot be null in all of its versions")
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
