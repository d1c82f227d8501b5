// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeDelegationTokenRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("owners", self.owners, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.owners = try object.nullableArray("owners", version: version)
        try object.finish()
    }
}

extension DescribeDelegationTokenRequest.DescribeDelegationTokenOwner: JSONStructure {
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

extension DescribeDelegationTokenResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.array("tokens", self.tokens, version: version)
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.tokens = try object.array("tokens", version: version)
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        try object.finish()
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationToken: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version == 3 {
            json.string("tokenRequesterPrincipalType", self.tokenRequesterPrincipalType)
            json.string("tokenRequesterPrincipalName", self.tokenRequesterPrincipalName)
        }
        json.integer("issueTimestamp", self.issueTimestamp)
        json.integer("expiryTimestamp", self.expiryTimestamp)
        json.integer("maxTimestamp", self.maxTimestamp)
        json.string("tokenId", self.tokenID)
        json.bytes(
            "hmac",
            self.hmac,
            path: "DescribeDelegationTokenResponse.DescribedDelegationToken.Hmac",
            version: version
        )
        json.array("renewers", self.renewers, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.principalType = try object.string("principalType")
        self.principalName = try object.string("principalName")
        if version == 3 {
            self.tokenRequesterPrincipalType = try object.string("tokenRequesterPrincipalType")
            self.tokenRequesterPrincipalName = try object.string("tokenRequesterPrincipalName")
        }
        self.issueTimestamp = try object.integer("issueTimestamp")
        self.expiryTimestamp = try object.integer("expiryTimestamp")
        self.maxTimestamp = try object.integer("maxTimestamp")
        self.tokenID = try object.string("tokenId")
        self.hmac = try object.bytes("hmac")
        self.renewers = try object.array("renewers", version: version)
        try object.finish()
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer: JSONStructure {
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
