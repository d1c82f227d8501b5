// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AlterUserScramCredentialsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("deletions", self.deletions, version: version)
        json.array("upsertions", self.upsertions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.deletions = try object.array("deletions", version: version)
        self.upsertions = try object.array("upsertions", version: version)
        try object.finish()
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialDeletion: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("mechanism", self.mechanism)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.mechanism = try object.integer("mechanism")
        try object.finish()
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialUpsertion: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("mechanism", self.mechanism)
        json.integer("iterations", self.iterations)
        json.bytes(
            "salt",
            self.salt,
            path: "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.Salt",
            version: version
        )
        json.bytes(
            "saltedPassword",
            self.saltedPassword,
            path: "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.SaltedPassword",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.mechanism = try object.integer("mechanism")
        self.iterations = try object.integer("iterations")
        self.salt = try object.bytes("salt")
        self.saltedPassword = try object.bytes("saltedPassword")
        try object.finish()
    }
}

extension AlterUserScramCredentialsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("user", self.user)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.user = try object.string("user")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
