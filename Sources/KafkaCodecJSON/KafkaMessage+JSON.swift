public import KafkaCodec
import NIOCore

extension KafkaMessage {
    /// The message in Kafka's JSON form, as compact text.
    ///
    /// - Throws: ``WireError`` for a version that does not exist, or a value that the version cannot carry: what cannot be
    ///   encoded has no JSON form either.
    public func json(version: Int16) throws(WireError) -> String {
        var writer = JSONWriter()
        try writeJSON(to: &writer, checking: version)
        return String(buffer: writer.text)
    }

    /// Writes the message in Kafka's JSON form, after the checks that encoding makes.
    ///
    /// - Throws: ``WireError`` for a version that does not exist, or a value that the version cannot carry.
    public func writeJSON(to json: inout JSONWriter, checking version: Int16) throws(WireError) {
        _ = try checkedSize(version: version)
        // Every message of the catalogue has its JSON form in this module.
        if let structure = self as? any JSONStructure {
            structure.writeJSON(to: &json, version: version)
        } else {
            json.null()
        }
    }

    /// Reads a message in Kafka's JSON form.
    ///
    /// - Throws: ``JSONFormError`` with the path to what is wrong, also for a version that does not exist.
    public init(json: JSONValue, version: Int16) throws(JSONFormError) {
        let path = JSONPath(root: Self.messageName)
        guard Self.validVersions.contains(version) else { throw JSONFormError(path, "there is no version \(version)") }
        guard let type = Self.self as? any JSONStructure.Type,
            let message = try type.init(json: json, version: version, at: path) as? Self
        else { throw JSONFormError(path, "has no JSON form") }
        self = message
    }
}
