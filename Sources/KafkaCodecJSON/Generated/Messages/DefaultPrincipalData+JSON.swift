// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DefaultPrincipalData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("type", self.type)
        json.string("name", self.name)
        json.boolean("tokenAuthenticated", self.tokenAuthenticated)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.type = try object.string("type")
        self.name = try object.string("name")
        self.tokenAuthenticated = try object.boolean("tokenAuthenticated")
        try object.finish()
    }
}
