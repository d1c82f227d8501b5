// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RemoveAccessControlEntryRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("id", self.id)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.uuid("id")
        try object.finish()
    }
}
