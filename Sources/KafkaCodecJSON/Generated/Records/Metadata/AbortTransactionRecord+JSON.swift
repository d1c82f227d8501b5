// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AbortTransactionRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if self.reason != nil {
            json.string("reason", self.reason)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if object.contains("reason") {
            self.reason = try object.nullableString("reason")
        }
        try object.finish()
    }
}
