// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RemoveRaftVoterRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("clusterId", self.clusterID)
        json.integer("voterId", self.voterID)
        json.uuid("voterDirectoryId", self.voterDirectoryID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clusterID = try object.nullableString("clusterId")
        self.voterID = try object.integer("voterId")
        self.voterDirectoryID = try object.uuid("voterDirectoryId")
        try object.finish()
    }
}

extension RemoveRaftVoterResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
