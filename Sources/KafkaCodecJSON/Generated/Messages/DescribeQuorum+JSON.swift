// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeQuorumRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension DescribeQuorumRequest.TopicData: JSONStructure {
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

extension DescribeQuorumRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        try object.finish()
    }
}

extension DescribeQuorumResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        if version == 2 {
            json.string("errorMessage", self.errorMessage)
        }
        json.array("topics", self.topics, version: version)
        if version == 2 {
            json.array("nodes", self.nodes, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        if version == 2 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        self.topics = try object.array("topics", version: version)
        if version == 2 {
            self.nodes = try object.array("nodes", version: version)
        }
        try object.finish()
    }
}

extension DescribeQuorumResponse.TopicData: JSONStructure {
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

extension DescribeQuorumResponse.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        if version == 2 {
            json.string("errorMessage", self.errorMessage)
        }
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.integer("highWatermark", self.highWatermark)
        json.array("currentVoters", self.currentVoters, version: version)
        json.array("observers", self.observers, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        if version == 2 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.highWatermark = try object.integer("highWatermark")
        self.currentVoters = try object.array("currentVoters", version: version)
        self.observers = try object.array("observers", version: version)
        try object.finish()
    }
}

extension DescribeQuorumResponse.ReplicaState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("replicaId", self.replicaID)
        if version == 2 {
            json.uuid("replicaDirectoryId", self.replicaDirectoryID)
        }
        json.integer("logEndOffset", self.logEndOffset)
        if version >= 1 {
            json.integer("lastFetchTimestamp", self.lastFetchTimestamp)
            json.integer("lastCaughtUpTimestamp", self.lastCaughtUpTimestamp)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.replicaID = try object.integer("replicaId")
        if version == 2 {
            self.replicaDirectoryID = try object.uuid("replicaDirectoryId")
        }
        self.logEndOffset = try object.integer("logEndOffset")
        if version >= 1 {
            self.lastFetchTimestamp = try object.integer("lastFetchTimestamp")
            self.lastCaughtUpTimestamp = try object.integer("lastCaughtUpTimestamp")
        }
        try object.finish()
    }
}

extension DescribeQuorumResponse.Node: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.array("listeners", self.listeners, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.listeners = try object.array("listeners", version: version)
        try object.finish()
    }
}

extension DescribeQuorumResponse.Listener: JSONStructure {
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
