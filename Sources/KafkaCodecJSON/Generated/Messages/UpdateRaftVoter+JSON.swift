// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension UpdateRaftVoterRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("clusterId", self.clusterID)
        json.integer("currentLeaderEpoch", self.currentLeaderEpoch)
        json.integer("voterId", self.voterID)
        json.uuid("voterDirectoryId", self.voterDirectoryID)
        json.array("listeners", self.listeners, version: version)
        json.structure("kRaftVersionFeature", self.kRaftVersionFeature, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clusterID = try object.nullableString("clusterId")
        self.currentLeaderEpoch = try object.integer("currentLeaderEpoch")
        self.voterID = try object.integer("voterId")
        self.voterDirectoryID = try object.uuid("voterDirectoryId")
        self.listeners = try object.array("listeners", version: version)
        self.kRaftVersionFeature = try object.structure("kRaftVersionFeature", version: version)
        try object.finish()
    }
}

extension UpdateRaftVoterRequest.Listener: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension UpdateRaftVoterRequest.KRaftVersionFeature: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("minSupportedVersion", self.minSupportedVersion)
        json.integer("maxSupportedVersion", self.maxSupportedVersion)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.minSupportedVersion = try object.integer("minSupportedVersion")
        self.maxSupportedVersion = try object.integer("maxSupportedVersion")
        try object.finish()
    }
}

extension UpdateRaftVoterResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        if self.currentLeader != UpdateRaftVoterResponse.CurrentLeader() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        if object.contains("currentLeader") {
            self.currentLeader = try object.structure("currentLeader", version: version)
        }
        try object.finish()
    }
}

extension UpdateRaftVoterResponse.CurrentLeader: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}
