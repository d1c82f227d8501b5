// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension BeginTransactionRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if self.name != nil {
            json.string("name", self.name)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if object.contains("name") {
            self.name = try object.nullableString("name")
        }
        try object.finish()
    }
}
