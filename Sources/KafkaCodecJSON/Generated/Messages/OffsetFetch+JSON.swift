// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension OffsetFetchRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 7 {
            json.string("groupId", self.groupID)
            json.array("topics", self.topics, version: version)
        }
        if version >= 8 {
            json.array("groups", self.groups, version: version)
        }
        if version >= 7 {
            json.boolean("requireStable", self.requireStable)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 7 {
            self.groupID = try object.string("groupId")
            self.topics =
                try version >= 2
                ? object.nullableArray("topics", version: version)
                : object.array("topics", version: version)
        }
        if version >= 8 {
            self.groups = try object.array("groups", version: version)
        }
        if version >= 7 {
            self.requireStable = try object.boolean("requireStable")
        }
        try object.finish()
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.int32List("partitionIndexes", self.partitionIndexes)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitionIndexes = try object.int32List("partitionIndexes")
        try object.finish()
    }
}

extension OffsetFetchRequest.OffsetFetchRequestGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        if version >= 9 {
            json.string("memberId", self.memberID)
            json.integer("memberEpoch", self.memberEpoch)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        if version >= 9 {
            self.memberID = try object.nullableString("memberId")
            self.memberEpoch = try object.integer("memberEpoch")
        }
        self.topics = try object.nullableArray("topics", version: version)
        try object.finish()
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopics: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 9 {
            json.string("name", self.name)
        }
        if version == 10 {
            json.uuid("topicId", self.topicID)
        }
        json.int32List("partitionIndexes", self.partitionIndexes)
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
        self.partitionIndexes = try object.int32List("partitionIndexes")
        try object.finish()
    }
}

extension OffsetFetchResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 3 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        if version <= 7 {
            json.array("topics", self.topics, version: version)
        }
        if version >= 2 && version <= 7 {
            json.code("errorCode", self.errorCode)
        }
        if version >= 8 {
            json.array("groups", self.groups, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 3 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        if version <= 7 {
            self.topics = try object.array("topics", version: version)
        }
        if version >= 2 && version <= 7 {
            self.errorCode = try object.code("errorCode")
        }
        if version >= 8 {
            self.groups = try object.array("groups", version: version)
        }
        try object.finish()
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("committedOffset", self.committedOffset)
        if version >= 5 {
            json.integer("committedLeaderEpoch", self.committedLeaderEpoch)
        }
        json.string("metadata", self.metadata)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.committedOffset = try object.integer("committedOffset")
        if version >= 5 {
            self.committedLeaderEpoch = try object.integer("committedLeaderEpoch")
        }
        self.metadata = try object.nullableString("metadata")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}

extension OffsetFetchResponse.OffsetFetchResponseGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.array("topics", self.topics, version: version)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.topics = try object.array("topics", version: version)
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopics: JSONStructure {
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

extension OffsetFetchResponse.OffsetFetchResponsePartitions: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("committedOffset", self.committedOffset)
        json.integer("committedLeaderEpoch", self.committedLeaderEpoch)
        json.string("metadata", self.metadata)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.committedOffset = try object.integer("committedOffset")
        self.committedLeaderEpoch = try object.integer("committedLeaderEpoch")
        self.metadata = try object.nullableString("metadata")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
