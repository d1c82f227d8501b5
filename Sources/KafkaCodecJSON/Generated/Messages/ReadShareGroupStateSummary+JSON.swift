// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ReadShareGroupStateSummaryRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension ReadShareGroupStateSummaryRequest.ReadStateSummaryData: JSONStructure {
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

extension ReadShareGroupStateSummaryRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension ReadShareGroupStateSummaryResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension ReadShareGroupStateSummaryResponse.ReadStateSummaryResult: JSONStructure {
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

extension ReadShareGroupStateSummaryResponse.PartitionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.integer("stateEpoch", self.stateEpoch)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.integer("startOffset", self.startOffset)
        if version == 1 {
            json.integer("deliveryCompleteCount", self.deliveryCompleteCount)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.stateEpoch = try object.integer("stateEpoch")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.startOffset = try object.integer("startOffset")
        if version == 1 {
            self.deliveryCompleteCount = try object.integer("deliveryCompleteCount")
        }
        try object.finish()
    }
}
