// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RenewDelegationTokenRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.bytes("hmac", self.hmac, path: "RenewDelegationTokenRequest.Hmac", version: version)
        json.integer("renewPeriodMs", self.renewPeriodMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.hmac = try object.bytes("hmac")
        self.renewPeriodMs = try object.integer("renewPeriodMs")
        try object.finish()
    }
}

extension RenewDelegationTokenResponse: JSONStructure {
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
