// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension OffsetCommitRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        if version >= 1 {
            json.integer("generationIdOrMemberEpoch", self.generationIDOrMemberEpoch)
            json.string("memberId", self.memberID)
        }
        if version >= 7 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        if version >= 2 && version <= 4 {
            json.integer("retentionTimeMs", self.retentionTimeMs)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        if version >= 1 {
            self.generationIDOrMemberEpoch = try object.integer("generationIdOrMemberEpoch")
            self.memberID = try object.string("memberId")
        }
        if version >= 7 {
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        if version >= 2 && version <= 4 {
            self.retentionTimeMs = try object.integer("retentionTimeMs")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension OffsetCommitRequest.OffsetCommitRequestTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 9 {
            json.string("name", self.name)
        }
        if version == 10 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 9 {
            self.name = try object.string("name")
        }
        if version == 10 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension OffsetCommitRequest.OffsetCommitRequestPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("committedOffset", self.committedOffset)
        if version >= 6 {
            json.integer("committedLeaderEpoch", self.committedLeaderEpoch)
        }
        if version == 1 {
            json.integer("commitTimestamp", self.commitTimestamp)
        }
        json.string("committedMetadata", self.committedMetadata)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.committedOffset = try object.integer("committedOffset")
        if version >= 6 {
            self.committedLeaderEpoch = try object.integer("committedLeaderEpoch")
        }
        if version == 1 {
            self.commitTimestamp = try object.integer("commitTimestamp")
        }
        self.committedMetadata = try object.nullableString("committedMetadata")
        try object.finish()
    }
}

extension OffsetCommitResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 3 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 3 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension OffsetCommitResponse.OffsetCommitResponseTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 9 {
            json.string("name", self.name)
        }
        if version == 10 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 9 {
            self.name = try object.string("name")
        }
        if version == 10 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension OffsetCommitResponse.OffsetCommitResponsePartition: JSONStructure {
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
