// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ListPartitionReassignmentsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("timeoutMs", self.timeoutMs)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.timeoutMs = try object.integer("timeoutMs")
        self.topics = try object.nullableArray("topics", version: version)
        try object.finish()
    }
}

extension ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics: JSONStructure {
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

extension ListPartitionReassignmentsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension ListPartitionReassignmentsResponse.OngoingTopicReassignment: JSONStructure {
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

extension ListPartitionReassignmentsResponse.OngoingPartitionReassignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.int32List("replicas", self.replicas)
        json.int32List("addingReplicas", self.addingReplicas)
        json.int32List("removingReplicas", self.removingReplicas)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.replicas = try object.int32List("replicas")
        self.addingReplicas = try object.int32List("addingReplicas")
        self.removingReplicas = try object.int32List("removingReplicas")
        try object.finish()
    }
}
