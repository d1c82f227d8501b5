// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareFetchRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.integer("shareSessionEpoch", self.shareSessionEpoch)
        json.integer("maxWaitMs", self.maxWaitMs)
        json.integer("minBytes", self.minBytes)
        json.integer("maxBytes", self.maxBytes)
        if version >= 1 {
            json.integer("maxRecords", self.maxRecords)
            json.integer("batchSize", self.batchSize)
        }
        if version == 2 {
            json.integer("shareAcquireMode", self.shareAcquireMode)
            json.boolean("isRenewAck", self.isRenewAck)
        }
        json.array("topics", self.topics, version: version)
        json.array("forgottenTopicsData", self.forgottenTopicsData, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.nullableString("groupId")
        self.memberID = try object.nullableString("memberId")
        self.shareSessionEpoch = try object.integer("shareSessionEpoch")
        self.maxWaitMs = try object.integer("maxWaitMs")
        self.minBytes = try object.integer("minBytes")
        self.maxBytes = try object.integer("maxBytes")
        if version >= 1 {
            self.maxRecords = try object.integer("maxRecords")
            self.batchSize = try object.integer("batchSize")
        }
        if version == 2 {
            self.shareAcquireMode = try object.integer("shareAcquireMode")
            self.isRenewAck = try object.boolean("isRenewAck")
        }
        self.topics = try object.array("topics", version: version)
        self.forgottenTopicsData = try object.array("forgottenTopicsData", version: version)
        try object.finish()
    }
}

extension ShareFetchRequest.FetchTopic: JSONStructure {
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

extension ShareFetchRequest.FetchPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        if version == 0 {
            json.integer("partitionMaxBytes", self.partitionMaxBytes)
        }
        json.array("acknowledgementBatches", self.acknowledgementBatches, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        if version == 0 {
            self.partitionMaxBytes = try object.integer("partitionMaxBytes")
        }
        self.acknowledgementBatches = try object.array("acknowledgementBatches", version: version)
        try object.finish()
    }
}

extension ShareFetchRequest.AcknowledgementBatch: JSONStructure {
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

extension ShareFetchRequest.ForgottenTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension ShareFetchResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        if version >= 1 {
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
        if version >= 1 {
            self.acquisitionLockTimeoutMs = try object.integer("acquisitionLockTimeoutMs")
        }
        self.responses = try object.array("responses", version: version)
        self.nodeEndpoints = try object.array("nodeEndpoints", version: version)
        try object.finish()
    }
}

extension ShareFetchResponse.ShareFetchableTopicResponse: JSONStructure {
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

extension ShareFetchResponse.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.code("acknowledgeErrorCode", self.acknowledgeErrorCode)
        json.string("acknowledgeErrorMessage", self.acknowledgeErrorMessage)
        json.structure("currentLeader", self.currentLeader, version: version)
        json.records("records", self.records, path: "ShareFetchResponse.PartitionData.Records", version: version)
        json.array("acquiredRecords", self.acquiredRecords, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.acknowledgeErrorCode = try object.code("acknowledgeErrorCode")
        self.acknowledgeErrorMessage = try object.nullableString("acknowledgeErrorMessage")
        self.currentLeader = try object.structure("currentLeader", version: version)
        self.records = try version == 0 ? object.nullableRecords("records") : object.records("records")
        self.acquiredRecords = try object.array("acquiredRecords", version: version)
        try object.finish()
    }
}

extension ShareFetchResponse.LeaderIdAndEpoch: JSONStructure {
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

extension ShareFetchResponse.AcquiredRecords: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("firstOffset", self.firstOffset)
        json.integer("lastOffset", self.lastOffset)
        json.integer("deliveryCount", self.deliveryCount)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.firstOffset = try object.integer("firstOffset")
        self.lastOffset = try object.integer("lastOffset")
        self.deliveryCount = try object.integer("deliveryCount")
        try object.finish()
    }
}

extension ShareFetchResponse.NodeEndpoint: JSONStructure {
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
