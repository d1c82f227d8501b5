// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension SnapshotFooterRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("version", self.version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.version = try object.integer("version")
        try object.finish()
    }
}
