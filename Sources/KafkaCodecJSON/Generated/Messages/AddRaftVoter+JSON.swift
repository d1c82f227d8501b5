// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AddRaftVoterRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("clusterId", self.clusterID)
        json.integer("timeoutMs", self.timeoutMs)
        json.integer("voterId", self.voterID)
        json.uuid("voterDirectoryId", self.voterDirectoryID)
        json.array("listeners", self.listeners, version: version)
        if version == 1 {
            json.boolean("ackWhenCommitted", self.ackWhenCommitted)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clusterID = try object.nullableString("clusterId")
        self.timeoutMs = try object.integer("timeoutMs")
        self.voterID = try object.integer("voterId")
        self.voterDirectoryID = try object.uuid("voterDirectoryId")
        self.listeners = try object.array("listeners", version: version)
        if version == 1 {
            self.ackWhenCommitted = try object.boolean("ackWhenCommitted")
        }
        try object.finish()
    }
}

extension AddRaftVoterRequest.Listener: JSONStructure {
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

extension AddRaftVoterResponse: JSONStructure {
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
