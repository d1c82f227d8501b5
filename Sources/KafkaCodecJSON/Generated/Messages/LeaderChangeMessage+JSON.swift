// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension LeaderChangeMessage: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("version", self.version)
        json.integer("leaderId", self.leaderID)
        json.array("voters", self.voters, version: version)
        json.array("grantingVoters", self.grantingVoters, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.version = try object.integer("version")
        self.leaderID = try object.integer("leaderId")
        self.voters = try object.array("voters", version: version)
        self.grantingVoters = try object.array("grantingVoters", version: version)
        try object.finish()
    }
}

extension LeaderChangeMessage.Voter: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("voterId", self.voterID)
        if version == 1 {
            json.uuid("voterDirectoryId", self.voterDirectoryID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.voterID = try object.integer("voterId")
        if version == 1 {
            self.voterDirectoryID = try object.uuid("voterDirectoryId")
        }
        try object.finish()
    }
}
