// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ExpireDelegationTokenRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.bytes("hmac", self.hmac, path: "ExpireDelegationTokenRequest.Hmac", version: version)
        json.integer("expiryTimePeriodMs", self.expiryTimePeriodMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.hmac = try object.bytes("hmac")
        self.expiryTimePeriodMs = try object.integer("expiryTimePeriodMs")
        try object.finish()
    }
}

extension ExpireDelegationTokenResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.integer("expiryTimestampMs", self.expiryTimestampMs)
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.expiryTimestampMs = try object.integer("expiryTimestampMs")
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        try object.finish()
    }
}
