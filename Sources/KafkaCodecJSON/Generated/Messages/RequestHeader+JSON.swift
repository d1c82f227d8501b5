// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RequestHeader: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("requestApiKey", self.requestApiKey)
        json.integer("requestApiVersion", self.requestApiVersion)
        json.integer("correlationId", self.correlationID)
        if version >= 1 {
            json.string("clientId", self.clientID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.requestApiKey = try object.code("requestApiKey")
        self.requestApiVersion = try object.integer("requestApiVersion")
        self.correlationID = try object.integer("correlationId")
        if version >= 1 {
            self.clientID = try object.nullableString("clientId")
        }
        try object.finish()
    }
}
