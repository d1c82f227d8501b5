// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension InitializeShareGroupStateRequest: JSONStructure {
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

extension InitializeShareGroupStateRequest.InitializeStateData: JSONStructure {
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

extension InitializeShareGroupStateRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        json.integer("stateEpoch", self.stateEpoch)
        json.integer("startOffset", self.startOffset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        self.stateEpoch = try object.integer("stateEpoch")
        self.startOffset = try object.integer("startOffset")
        try object.finish()
    }
}

extension InitializeShareGroupStateResponse: JSONStructure {
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

extension InitializeShareGroupStateResponse.InitializeStateResult: JSONStructure {
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

extension InitializeShareGroupStateResponse.PartitionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
