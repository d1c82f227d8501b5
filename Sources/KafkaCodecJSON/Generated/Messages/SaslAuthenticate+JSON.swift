// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension SaslAuthenticateRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.bytes("authBytes", self.authBytes, path: "SaslAuthenticateRequest.AuthBytes", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.authBytes = try object.bytes("authBytes")
        try object.finish()
    }
}

extension SaslAuthenticateResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.bytes("authBytes", self.authBytes, path: "SaslAuthenticateResponse.AuthBytes", version: version)
        if version >= 1 {
            json.integer("sessionLifetimeMs", self.sessionLifetimeMs)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.authBytes = try object.bytes("authBytes")
        if version >= 1 {
            self.sessionLifetimeMs = try object.integer("sessionLifetimeMs")
        }
        try object.finish()
    }
}
