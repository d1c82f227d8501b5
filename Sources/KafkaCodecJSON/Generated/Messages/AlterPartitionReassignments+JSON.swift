// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AlterPartitionReassignmentsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("timeoutMs", self.timeoutMs)
        if version == 1 {
            json.boolean("allowReplicationFactorChange", self.allowReplicationFactorChange)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.timeoutMs = try object.integer("timeoutMs")
        if version == 1 {
            self.allowReplicationFactorChange = try object.boolean("allowReplicationFactorChange")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension AlterPartitionReassignmentsRequest.ReassignableTopic: JSONStructure {
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

extension AlterPartitionReassignmentsRequest.ReassignablePartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.int32List("replicas", self.replicas)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.replicas = try object.nullableInt32List("replicas")
        try object.finish()
    }
}

extension AlterPartitionReassignmentsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        if version == 1 {
            json.boolean("allowReplicationFactorChange", self.allowReplicationFactorChange)
        }
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("responses", self.responses, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        if version == 1 {
            self.allowReplicationFactorChange = try object.boolean("allowReplicationFactorChange")
        }
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.responses = try object.array("responses", version: version)
        try object.finish()
    }
}

extension AlterPartitionReassignmentsResponse.ReassignableTopicResponse: JSONStructure {
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

extension AlterPartitionReassignmentsResponse.ReassignablePartitionResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
