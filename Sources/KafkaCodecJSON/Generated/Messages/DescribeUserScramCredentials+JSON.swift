// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeUserScramCredentialsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("users", self.users, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.users = try object.nullableArray("users", version: version)
        try object.finish()
    }
}

extension DescribeUserScramCredentialsRequest.UserName: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        try object.finish()
    }
}

extension DescribeUserScramCredentialsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("user", self.user)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("credentialInfos", self.credentialInfos, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.user = try object.string("user")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.credentialInfos = try object.array("credentialInfos", version: version)
        try object.finish()
    }
}

extension DescribeUserScramCredentialsResponse.CredentialInfo: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("mechanism", self.mechanism)
        json.integer("iterations", self.iterations)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.mechanism = try object.integer("mechanism")
        self.iterations = try object.integer("iterations")
        try object.finish()
    }
}
