// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ElectLeadersRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("electionType", self.electionType)
        }
        json.array("topicPartitions", self.topicPartitions, version: version)
        json.integer("timeoutMs", self.timeoutMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.electionType = try object.integer("electionType")
        }
        self.topicPartitions = try object.nullableArray("topicPartitions", version: version)
        self.timeoutMs = try object.integer("timeoutMs")
        try object.finish()
    }
}

extension ElectLeadersRequest.TopicPartitions: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension ElectLeadersResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        if version >= 1 {
            json.code("errorCode", self.errorCode)
        }
        json.array("replicaElectionResults", self.replicaElectionResults, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        if version >= 1 {
            self.errorCode = try object.code("errorCode")
        }
        self.replicaElectionResults = try object.array("replicaElectionResults", version: version)
        try object.finish()
    }
}

extension ElectLeadersResponse.ReplicaElectionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.array("partitionResult", self.partitionResult, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitionResult = try object.array("partitionResult", version: version)
        try object.finish()
    }
}

extension ElectLeadersResponse.PartitionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionId", self.partitionID)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionID = try object.integer("partitionId")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
