// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareAcknowledgeRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.integer("shareSessionEpoch", self.shareSessionEpoch)
        if version == 2 {
            json.boolean("isRenewAck", self.isRenewAck)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.nullableString("groupId")
        self.memberID = try object.nullableString("memberId")
        self.shareSessionEpoch = try object.integer("shareSessionEpoch")
        if version == 2 {
            self.isRenewAck = try object.boolean("isRenewAck")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension ShareAcknowledgeRequest.AcknowledgeTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension ShareAcknowledgeRequest.AcknowledgePartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.array("acknowledgementBatches", self.acknowledgementBatches, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.acknowledgementBatches = try object.array("acknowledgementBatches", version: version)
        try object.finish()
    }
}

extension ShareAcknowledgeRequest.AcknowledgementBatch: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("firstOffset", self.firstOffset)
        json.integer("lastOffset", self.lastOffset)
        json.integers("acknowledgeTypes", self.acknowledgeTypes)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.firstOffset = try object.integer("firstOffset")
        self.lastOffset = try object.integer("lastOffset")
        self.acknowledgeTypes = try object.integers("acknowledgeTypes")
        try object.finish()
    }
}

extension ShareAcknowledgeResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        if version == 2 {
            json.integer("acquisitionLockTimeoutMs", self.acquisitionLockTimeoutMs)
        }
        json.array("responses", self.responses, version: version)
        json.array("nodeEndpoints", self.nodeEndpoints, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        if version == 2 {
            self.acquisitionLockTimeoutMs = try object.integer("acquisitionLockTimeoutMs")
        }
        self.responses = try object.array("responses", version: version)
        self.nodeEndpoints = try object.array("nodeEndpoints", version: version)
        try object.finish()
    }
}

extension ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension ShareAcknowledgeResponse.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.structure("currentLeader", self.currentLeader, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.currentLeader = try object.structure("currentLeader", version: version)
        try object.finish()
    }
}

extension ShareAcknowledgeResponse.LeaderIdAndEpoch: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension ShareAcknowledgeResponse.NodeEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.string("rack", self.rack)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        self.rack = try object.nullableString("rack")
        try object.finish()
    }
}
