package import KafkaCodec
package import NIOCore

/// The members of a JSON object while a structure is read from it.
package struct JSONObject {
    private let members: [String: JSONValue]
    private let path: JSONPath
    // The names that were asked for: whatever is left at the end is unknown.
    private var used: Set<String> = []

    package init(_ value: JSONValue, at path: JSONPath) throws(JSONFormError) {
        guard case .object(let members) = value else {
            throw JSONFormError(path, "is \(value.kind), not an object")
        }
        self.members = members
        self.path = path
    }

    package func contains(_ name: String) -> Bool { members[name] != nil }

    /// Throws for a member that nothing asked for.
    package func finish() throws(JSONFormError) {
        guard used.count < members.count else { return }
        guard let name = members.keys.filter({ !used.contains($0) }).min() else { return }
        throw JSONFormError(path.member(name), "the version has no such field")
    }

    private mutating func member(_ name: String) throws(JSONFormError) -> (JSONValue, JSONPath) {
        guard let value = members[name] else { throw JSONFormError(path.member(name), "is missing") }
        used.insert(name)
        return (value, path.member(name))
    }

    private mutating func optional<Value>(
        _ name: String, _ read: (JSONValue, JSONPath) throws(JSONFormError) -> Value
    ) throws(JSONFormError) -> Value? {
        let (value, path) = try member(name)
        return value == .null ? nil : try read(value, path)
    }

    private mutating func required<Value>(
        _ name: String, _ read: (JSONValue, JSONPath) throws(JSONFormError) -> Value
    ) throws(JSONFormError) -> Value {
        let (value, path) = try member(name)
        return try read(value, path)
    }
}

// MARK: - Single values

extension JSONObject {
    package mutating func boolean(_ name: String) throws(JSONFormError) -> Bool { try required(name, Self.boolean) }

    package mutating func integer<Value: FixedWidthInteger & Sendable>(_ name: String) throws(JSONFormError) -> Value {
        try required(name, Self.integer)
    }

    package mutating func code<Value: RawRepresentable<Int16> & Sendable>(_ name: String) throws(JSONFormError) -> Value
    {
        try required(name) { (value, path) throws(JSONFormError) in
            guard let code = Value(rawValue: try Self.integer(value, path)) else {
                throw JSONFormError(path, "is no code")
            }
            return code
        }
    }

    package mutating func double(_ name: String) throws(JSONFormError) -> Double { try required(name, Self.double) }

    package mutating func string(_ name: String) throws(JSONFormError) -> String { try required(name, Self.string) }

    package mutating func nullableString(_ name: String) throws(JSONFormError) -> String? {
        try optional(name, Self.string)
    }

    package mutating func uuid(_ name: String) throws(JSONFormError) -> KafkaUUID { try required(name, Self.uuid) }

    package mutating func bytes(_ name: String) throws(JSONFormError) -> ByteBuffer { try required(name, Self.bytes) }

    package mutating func nullableBytes(_ name: String) throws(JSONFormError) -> ByteBuffer? {
        try optional(name, Self.bytes)
    }

    package mutating func records(_ name: String) throws(JSONFormError) -> ByteBuffer { try required(name, Self.bytes) }

    package mutating func nullableRecords(_ name: String) throws(JSONFormError) -> ByteBuffer? {
        try optional(name, Self.bytes)
    }

    package mutating func structure<Value: JSONStructure>(_ name: String, version: Int16) throws(JSONFormError) -> Value
    {
        try required(name) { (value, path) throws(JSONFormError) in
            try Value(json: value, version: version, at: path)
        }
    }

    package mutating func nullableStructure<Value: JSONStructure>(
        _ name: String, version: Int16
    ) throws(JSONFormError) -> Value? {
        try optional(name) { (value, path) throws(JSONFormError) in
            try Value(json: value, version: version, at: path)
        }
    }
}

// MARK: - Arrays

extension JSONObject {
    // Generic code serves all structures: a copy for each would double the module and its build time for little speed.
    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func array<Value: JSONStructure>(_ name: String, version: Int16) throws(JSONFormError) -> [Value] {
        try required(name) { (value, path) throws(JSONFormError) in
            try Self.elements(value, path) { (value, path) throws(JSONFormError) in
                try Value(json: value, version: version, at: path)
            }
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func nullableArray<Value: JSONStructure>(
        _ name: String, version: Int16
    ) throws(JSONFormError) -> [Value]? {
        try optional(name) { (value, path) throws(JSONFormError) in
            try Self.elements(value, path) { (value, path) throws(JSONFormError) in
                try Value(json: value, version: version, at: path)
            }
        }
    }

    package mutating func int32List(_ name: String) throws(JSONFormError) -> Int32List {
        try required(name, Self.int32List)
    }

    package mutating func nullableInt32List(_ name: String) throws(JSONFormError) -> Int32List? {
        try optional(name, Self.int32List)
    }

    package mutating func integers<Value: FixedWidthInteger & Sendable>(_ name: String) throws(JSONFormError) -> [Value]
    {
        try required(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.integer) }
    }

    package mutating func nullableIntegers<Value: FixedWidthInteger & Sendable>(_ name: String) throws(JSONFormError)
        -> [Value]?
    {
        try optional(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.integer) }
    }

    package mutating func booleans(_ name: String) throws(JSONFormError) -> [Bool] {
        try required(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.boolean) }
    }

    package mutating func nullableBooleans(_ name: String) throws(JSONFormError) -> [Bool]? {
        try optional(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.boolean) }
    }

    package mutating func doubles(_ name: String) throws(JSONFormError) -> [Double] {
        try required(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.double) }
    }

    package mutating func nullableDoubles(_ name: String) throws(JSONFormError) -> [Double]? {
        try optional(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.double) }
    }

    package mutating func strings(_ name: String) throws(JSONFormError) -> [String] {
        try required(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.string) }
    }

    package mutating func nullableStrings(_ name: String) throws(JSONFormError) -> [String]? {
        try optional(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.string) }
    }

    package mutating func uuids(_ name: String) throws(JSONFormError) -> [KafkaUUID] {
        try required(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.uuid) }
    }

    package mutating func nullableUuids(_ name: String) throws(JSONFormError) -> [KafkaUUID]? {
        try optional(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.uuid) }
    }

    package mutating func byteArrays(_ name: String) throws(JSONFormError) -> [ByteBuffer] {
        try required(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.bytes) }
    }

    package mutating func nullableByteArrays(_ name: String) throws(JSONFormError) -> [ByteBuffer]? {
        try optional(name) { (value, path) throws(JSONFormError) in try Self.elements(value, path, Self.bytes) }
    }
}

// MARK: - Conversions

extension JSONObject {
    private static func elements<Value>(
        _ value: JSONValue, _ path: JSONPath, _ read: (JSONValue, JSONPath) throws(JSONFormError) -> Value
    ) throws(JSONFormError) -> [Value] {
        guard case .array(let elements) = value else { throw JSONFormError(path, "is \(value.kind), not an array") }
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() { values.append(try read(element, path.element(index))) }
        return values
    }

    private static func boolean(_ value: JSONValue, _ path: JSONPath) throws(JSONFormError) -> Bool {
        guard case .boolean(let boolean) = value else { throw JSONFormError(path, "is \(value.kind), not a boolean") }
        return boolean
    }

    private static func integer<Value: FixedWidthInteger & Sendable>(
        _ value: JSONValue, _ path: JSONPath
    ) throws(JSONFormError) -> Value {
        guard case .integer(let integer) = value else {
            throw JSONFormError(path, "is \(value.kind), not a whole number of 64 bits")
        }
        guard let exact = Value(exactly: integer) else {
            throw JSONFormError(path, "\(integer) does not lie in \(Value.min)...\(Value.max)")
        }
        return exact
    }

    private static func double(_ value: JSONValue, _ path: JSONPath) throws(JSONFormError) -> Double {
        switch value {
        case .double(let double): return double
        case .integer(let integer): return Double(integer)
        case .string("NaN"): return .nan
        case .string("Infinity"): return .infinity
        case .string("-Infinity"): return -.infinity
        default: throw JSONFormError(path, "is \(value.kind), not a number")
        }
    }

    private static func string(_ value: JSONValue, _ path: JSONPath) throws(JSONFormError) -> String {
        guard case .string(let string) = value else { throw JSONFormError(path, "is \(value.kind), not a string") }
        return string
    }

    private static func uuid(_ value: JSONValue, _ path: JSONPath) throws(JSONFormError) -> KafkaUUID {
        guard let uuid = KafkaUUID(try string(value, path)) else {
            throw JSONFormError(path, "is not a UUID of 22 characters of base64url")
        }
        return uuid
    }

    private static func bytes(_ value: JSONValue, _ path: JSONPath) throws(JSONFormError) -> ByteBuffer {
        guard let bytes = Base64.read(try string(value, path)) else { throw JSONFormError(path, "is not base64") }
        return bytes
    }

    private static func int32List(_ value: JSONValue, _ path: JSONPath) throws(JSONFormError) -> Int32List {
        Int32List(try elements(value, path, integer) as [Int32])
    }
}
