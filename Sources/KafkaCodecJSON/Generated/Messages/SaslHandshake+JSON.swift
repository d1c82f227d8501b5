// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension SaslHandshakeRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("mechanism", self.mechanism)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.mechanism = try object.string("mechanism")
        try object.finish()
    }
}

extension SaslHandshakeResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.strings("mechanisms", self.mechanisms)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.mechanisms = try object.strings("mechanisms")
        try object.finish()
    }
}
