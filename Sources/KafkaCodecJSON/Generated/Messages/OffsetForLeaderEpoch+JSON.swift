// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension OffsetForLeaderEpochRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 3 {
            json.integer("replicaId", self.replicaID)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 3 {
            self.replicaID = try object.integer("replicaId")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        if version >= 2 {
            json.integer("currentLeaderEpoch", self.currentLeaderEpoch)
        }
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        if version >= 2 {
            self.currentLeaderEpoch = try object.integer("currentLeaderEpoch")
        }
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension OffsetForLeaderEpochResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 2 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension OffsetForLeaderEpochResponse.EpochEndOffset: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.integer("partition", self.partition)
        if version >= 1 {
            json.integer("leaderEpoch", self.leaderEpoch)
        }
        json.integer("endOffset", self.endOffset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.partition = try object.integer("partition")
        if version >= 1 {
            self.leaderEpoch = try object.integer("leaderEpoch")
        }
        self.endOffset = try object.integer("endOffset")
        try object.finish()
    }
}
