// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension EndTransactionRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        let object = try JSONObject(json, at: path)
        self.init()
        try object.finish()
    }
}
