// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension UserScramCredentialRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("mechanism", self.mechanism)
        json.bytes("salt", self.salt, path: "UserScramCredentialRecord.Salt", version: version)
        json.bytes("storedKey", self.storedKey, path: "UserScramCredentialRecord.StoredKey", version: version)
        json.bytes("serverKey", self.serverKey, path: "UserScramCredentialRecord.ServerKey", version: version)
        json.integer("iterations", self.iterations)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.mechanism = try object.integer("mechanism")
        self.salt = try object.bytes("salt")
        self.storedKey = try object.bytes("storedKey")
        self.serverKey = try object.bytes("serverKey")
        self.iterations = try object.integer("iterations")
        try object.finish()
    }
}
