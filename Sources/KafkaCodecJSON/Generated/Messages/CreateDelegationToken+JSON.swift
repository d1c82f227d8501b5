// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension CreateDelegationTokenRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 3 {
            json.string("ownerPrincipalType", self.ownerPrincipalType)
            json.string("ownerPrincipalName", self.ownerPrincipalName)
        }
        json.array("renewers", self.renewers, version: version)
        json.integer("maxLifetimeMs", self.maxLifetimeMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 3 {
            self.ownerPrincipalType = try object.nullableString("ownerPrincipalType")
            self.ownerPrincipalName = try object.nullableString("ownerPrincipalName")
        }
        self.renewers = try object.array("renewers", version: version)
        self.maxLifetimeMs = try object.integer("maxLifetimeMs")
        try object.finish()
    }
}

extension CreateDelegationTokenRequest.CreatableRenewers: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.principalType = try object.string("principalType")
        self.principalName = try object.string("principalName")
        try object.finish()
    }
}

extension CreateDelegationTokenResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version == 3 {
            json.string("tokenRequesterPrincipalType", self.tokenRequesterPrincipalType)
            json.string("tokenRequesterPrincipalName", self.tokenRequesterPrincipalName)
        }
        json.integer("issueTimestampMs", self.issueTimestampMs)
        json.integer("expiryTimestampMs", self.expiryTimestampMs)
        json.integer("maxTimestampMs", self.maxTimestampMs)
        json.string("tokenId", self.tokenID)
        json.bytes("hmac", self.hmac, path: "CreateDelegationTokenResponse.Hmac", version: version)
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.principalType = try object.string("principalType")
        self.principalName = try object.string("principalName")
        if version == 3 {
            self.tokenRequesterPrincipalType = try object.string("tokenRequesterPrincipalType")
            self.tokenRequesterPrincipalName = try object.string("tokenRequesterPrincipalName")
        }
        self.issueTimestampMs = try object.integer("issueTimestampMs")
        self.expiryTimestampMs = try object.integer("expiryTimestampMs")
        self.maxTimestampMs = try object.integer("maxTimestampMs")
        self.tokenID = try object.string("tokenId")
        self.hmac = try object.bytes("hmac")
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        try object.finish()
    }
}
