// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeTopicPartitionsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        json.integer("responsePartitionLimit", self.responsePartitionLimit)
        json.structure("cursor", self.cursor, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.array("topics", version: version)
        self.responsePartitionLimit = try object.integer("responsePartitionLimit")
        self.cursor = try object.nullableStructure("cursor", version: version)
        try object.finish()
    }
}

extension DescribeTopicPartitionsRequest.TopicRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        try object.finish()
    }
}

extension DescribeTopicPartitionsRequest.Cursor: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.integer("partitionIndex", self.partitionIndex)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitionIndex = try object.integer("partitionIndex")
        try object.finish()
    }
}

extension DescribeTopicPartitionsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("topics", self.topics, version: version)
        json.structure("nextCursor", self.nextCursor, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.topics = try object.array("topics", version: version)
        self.nextCursor = try object.nullableStructure("nextCursor", version: version)
        try object.finish()
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("name", self.name)
        json.uuid("topicId", self.topicID)
        json.boolean("isInternal", self.isInternal)
        json.array("partitions", self.partitions, version: version)
        json.integer("topicAuthorizedOperations", self.topicAuthorizedOperations)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.name = try object.nullableString("name")
        self.topicID = try object.uuid("topicId")
        self.isInternal = try object.boolean("isInternal")
        self.partitions = try object.array("partitions", version: version)
        self.topicAuthorizedOperations = try object.integer("topicAuthorizedOperations")
        try object.finish()
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.int32List("replicaNodes", self.replicaNodes)
        json.int32List("isrNodes", self.isrNodes)
        json.int32List("eligibleLeaderReplicas", self.eligibleLeaderReplicas)
        json.int32List("lastKnownElr", self.lastKnownELR)
        json.int32List("offlineReplicas", self.offlineReplicas)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.partitionIndex = try object.integer("partitionIndex")
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.replicaNodes = try object.int32List("replicaNodes")
        self.isrNodes = try object.int32List("isrNodes")
        self.eligibleLeaderReplicas = try object.nullableInt32List("eligibleLeaderReplicas")
        self.lastKnownELR = try object.nullableInt32List("lastKnownElr")
        self.offlineReplicas = try object.int32List("offlineReplicas")
        try object.finish()
    }
}

extension DescribeTopicPartitionsResponse.Cursor: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.integer("partitionIndex", self.partitionIndex)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitionIndex = try object.integer("partitionIndex")
        try object.finish()
    }
}
