public import KafkaCodec

/// A structure of the protocol in the JSON form that Kafka's own tools use.
///
/// Names are the schema's with a small first letter, UUIDs are base64url without padding, bytes and records base64; a
/// tagged field at its default is left out.
public protocol JSONStructure: WireStructure {
    /// Writes the fields that a version has.
    func writeJSON(to json: inout JSONWriter, version: Int16)

    /// Reads the fields that a version has.
    ///
    /// - Throws: ``JSONFormError`` for a name that the version does not know, a missing field that is not tagged, and a
    ///   value of the wrong type or out of range.
    init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError)
}
