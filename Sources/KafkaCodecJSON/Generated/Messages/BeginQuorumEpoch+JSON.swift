// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension BeginQuorumEpochRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("clusterId", self.clusterID)
        if version == 1 {
            json.integer("voterId", self.voterID)
        }
        json.array("topics", self.topics, version: version)
        if version == 1 {
            json.array("leaderEndpoints", self.leaderEndpoints, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clusterID = try object.nullableString("clusterId")
        if version == 1 {
            self.voterID = try object.integer("voterId")
        }
        self.topics = try object.array("topics", version: version)
        if version == 1 {
            self.leaderEndpoints = try object.array("leaderEndpoints", version: version)
        }
        try object.finish()
    }
}

extension BeginQuorumEpochRequest.TopicData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension BeginQuorumEpochRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        if version == 1 {
            json.uuid("voterDirectoryId", self.voterDirectoryID)
        }
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        if version == 1 {
            self.voterDirectoryID = try object.uuid("voterDirectoryId")
        }
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension BeginQuorumEpochRequest.LeaderEndpoint: JSONStructure {
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

extension BeginQuorumEpochResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.array("topics", self.topics, version: version)
        if version == 1 && !self.nodeEndpoints.isEmpty {
            json.array("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.topics = try object.array("topics", version: version)
        if version == 1 && object.contains("nodeEndpoints") {
            self.nodeEndpoints = try object.array("nodeEndpoints", version: version)
        }
        try object.finish()
    }
}

extension BeginQuorumEpochResponse.TopicData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension BeginQuorumEpochResponse.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension BeginQuorumEpochResponse.NodeEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}
