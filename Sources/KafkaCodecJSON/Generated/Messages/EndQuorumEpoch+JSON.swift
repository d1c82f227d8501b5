// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension EndQuorumEpochRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("clusterId", self.clusterID)
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
        self.topics = try object.array("topics", version: version)
        if version == 1 {
            self.leaderEndpoints = try object.array("leaderEndpoints", version: version)
        }
        try object.finish()
    }
}

extension EndQuorumEpochRequest.TopicData: JSONStructure {
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

extension EndQuorumEpochRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        if version == 0 {
            json.int32List("preferredSuccessors", self.preferredSuccessors)
        }
        if version == 1 {
            json.array("preferredCandidates", self.preferredCandidates, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        if version == 0 {
            self.preferredSuccessors = try object.int32List("preferredSuccessors")
        }
        if version == 1 {
            self.preferredCandidates = try object.array("preferredCandidates", version: version)
        }
        try object.finish()
    }
}

extension EndQuorumEpochRequest.ReplicaInfo: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("candidateId", self.candidateID)
        json.uuid("candidateDirectoryId", self.candidateDirectoryID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.candidateID = try object.integer("candidateId")
        self.candidateDirectoryID = try object.uuid("candidateDirectoryId")
        try object.finish()
    }
}

extension EndQuorumEpochRequest.LeaderEndpoint: JSONStructure {
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

extension EndQuorumEpochResponse: JSONStructure {
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

extension EndQuorumEpochResponse.TopicData: JSONStructure {
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

extension EndQuorumEpochResponse.PartitionData: JSONStructure {
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

extension EndQuorumEpochResponse.NodeEndpoint: JSONStructure {
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
