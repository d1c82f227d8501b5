// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension TxnOffsetCommitRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.string("groupId", self.groupID)
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        if version >= 3 {
            json.integer("generationIdOrMemberEpoch", self.generationIDOrMemberEpoch)
            json.string("memberId", self.memberID)
            json.string("groupInstanceId", self.groupInstanceID)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.string("transactionalId")
        self.groupID = try object.string("groupId")
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        if version >= 3 {
            self.generationIDOrMemberEpoch = try object.integer("generationIdOrMemberEpoch")
            self.memberID = try object.string("memberId")
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 5 {
            json.string("name", self.name)
        }
        if version == 6 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 5 {
            self.name = try object.string("name")
        }
        if version == 6 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("committedOffset", self.committedOffset)
        if version >= 2 {
            json.integer("committedLeaderEpoch", self.committedLeaderEpoch)
        }
        json.string("committedMetadata", self.committedMetadata)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.committedOffset = try object.integer("committedOffset")
        if version >= 2 {
            self.committedLeaderEpoch = try object.integer("committedLeaderEpoch")
        }
        self.committedMetadata = try object.nullableString("committedMetadata")
        try object.finish()
    }
}

extension TxnOffsetCommitResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 5 {
            json.string("name", self.name)
        }
        if version == 6 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 5 {
            self.name = try object.string("name")
        }
        if version == 6 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
