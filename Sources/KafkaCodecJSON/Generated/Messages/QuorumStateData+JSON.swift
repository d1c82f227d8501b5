// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension QuorumStateData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 0 {
            json.string("clusterId", self.clusterID)
        }
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.integer("votedId", self.votedID)
        if version == 1 {
            json.uuid("votedDirectoryId", self.votedDirectoryID)
        }
        if version == 0 {
            json.integer("appliedOffset", self.appliedOffset)
            json.array("currentVoters", self.currentVoters, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 0 {
            self.clusterID = try object.string("clusterId")
        }
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.votedID = try object.integer("votedId")
        if version == 1 {
            self.votedDirectoryID = try object.uuid("votedDirectoryId")
        }
        if version == 0 {
            self.appliedOffset = try object.integer("appliedOffset")
            self.currentVoters = try object.nullableArray("currentVoters", version: version)
        }
        try object.finish()
    }
}

extension QuorumStateData.Voter: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("voterId", self.voterID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.voterID = try object.integer("voterId")
        try object.finish()
    }
}
