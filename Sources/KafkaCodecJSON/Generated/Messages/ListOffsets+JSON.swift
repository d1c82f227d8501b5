// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ListOffsetsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("replicaId", self.replicaID)
        if version >= 2 {
            json.integer("isolationLevel", self.isolationLevel)
        }
        json.array("topics", self.topics, version: version)
        if version >= 10 {
            json.integer("timeoutMs", self.timeoutMs)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.replicaID = try object.integer("replicaId")
        if version >= 2 {
            self.isolationLevel = try object.integer("isolationLevel")
        }
        self.topics = try object.array("topics", version: version)
        if version >= 10 {
            self.timeoutMs = try object.integer("timeoutMs")
        }
        try object.finish()
    }
}

extension ListOffsetsRequest.ListOffsetsTopic: JSONStructure {
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

extension ListOffsetsRequest.ListOffsetsPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        if version >= 4 {
            json.integer("currentLeaderEpoch", self.currentLeaderEpoch)
        }
        json.integer("timestamp", self.timestamp)
        if version == 0 {
            json.integer("maxNumOffsets", self.maxNumOffsets)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        if version >= 4 {
            self.currentLeaderEpoch = try object.integer("currentLeaderEpoch")
        }
        self.timestamp = try object.integer("timestamp")
        if version == 0 {
            self.maxNumOffsets = try object.integer("maxNumOffsets")
        }
        try object.finish()
    }
}

extension ListOffsetsResponse: JSONStructure {
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

extension ListOffsetsResponse.ListOffsetsTopicResponse: JSONStructure {
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

extension ListOffsetsResponse.ListOffsetsPartitionResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        if version == 0 {
            json.integers("oldStyleOffsets", self.oldStyleOffsets)
        }
        if version >= 1 {
            json.integer("timestamp", self.timestamp)
            json.integer("offset", self.offset)
        }
        if version >= 4 {
            json.integer("leaderEpoch", self.leaderEpoch)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        if version == 0 {
            self.oldStyleOffsets = try object.integers("oldStyleOffsets")
        }
        if version >= 1 {
            self.timestamp = try object.integer("timestamp")
            self.offset = try object.integer("offset")
        }
        if version >= 4 {
            self.leaderEpoch = try object.integer("leaderEpoch")
        }
        try object.finish()
    }
}
