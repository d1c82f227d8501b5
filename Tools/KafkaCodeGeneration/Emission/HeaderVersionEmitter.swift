import KafkaSchema

/// Emits the header versions of messages that differ from the rule: 2 for a flexible request and 1 for others, 1 for a
/// flexible response and 0 for others.
enum HeaderVersionEmitter {
    /// The function that gives the header version, nil where the rule does.
    static func function(_ schema: MessageSchema) -> Declaration? {
        guard schema.kind == .request || schema.kind == .response else { return nil }
        let valid = schema.validVersions
        let headers = ranges(schema)
        if headers == ruled(schema, in: valid) { return nil }
        var body: [Statement] = []
        for range in headers.dropLast() {
            let highest = range.versions.highest
            let sign = highest == valid.lowest ? "==" : "<="
            body.append(.branch(.binary(.version, sign, .number(highest)), [.result(.number(range.header))]))
        }
        if let last = headers.last { body.append(.result(.number(last.header))) }
        return .function(
            Declaration.Function(
                head: "public static func headerVersion",
                parameters: [Declaration.Parameter(name: "for version", type: "Int16")], result: "Int16", body: body))
    }

    /// The header versions of the valid versions: those that the schema says, or those of the rule with the two
    /// exceptions that Kafka made before schemas could say them.
    private static func ranges(_ schema: MessageSchema) -> [HeaderVersion] {
        let valid = schema.validVersions
        if !schema.headerVersions.isEmpty { return joined(schema.headerVersions, in: valid) }
        switch schema.name {
        case "ControlledShutdownRequest":
            let first = HeaderVersion(versions: Versions(0, 0), header: 0)
            return joined([first] + ruled(schema, in: Versions(1, Versions.unbounded)), in: valid)
        case "ApiVersionsResponse":
            return [HeaderVersion(versions: valid, header: 0)]
        default:
            return ruled(schema, in: valid)
        }
    }

    private static func ruled(_ schema: MessageSchema, in versions: Versions) -> [HeaderVersion] {
        let flexible = schema.flexibleVersions
        let header = schema.kind == .request ? 1 : 0
        let ranges = [
            HeaderVersion(versions: versions.subtracting(flexible) ?? versions, header: header),
            HeaderVersion(versions: flexible, header: header + 1),
        ]
        return joined(ranges, in: versions)
    }

    /// Ranges cut to some versions, with neighbours of one header together.
    private static func joined(_ ranges: [HeaderVersion], in versions: Versions) -> [HeaderVersion] {
        var joined: [HeaderVersion] = []
        for range in ranges {
            let common = range.versions.intersection(versions)
            if common.isEmpty { continue }
            if let last = joined.last, last.header == range.header {
                joined[joined.count - 1].versions = last.versions.hull(common)
            } else {
                joined.append(HeaderVersion(versions: common, header: range.header))
            }
        }
        return joined
    }
}
