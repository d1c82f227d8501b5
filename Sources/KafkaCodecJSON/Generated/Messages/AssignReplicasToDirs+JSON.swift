// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AssignReplicasToDirsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.array("directories", self.directories, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        self.directories = try object.array("directories", version: version)
        try object.finish()
    }
}

extension AssignReplicasToDirsRequest.DirectoryData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("id", self.id)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.uuid("id")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension AssignReplicasToDirsRequest.TopicData: JSONStructure {
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

extension AssignReplicasToDirsRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        try object.finish()
    }
}

extension AssignReplicasToDirsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.array("directories", self.directories, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.directories = try object.array("directories", version: version)
        try object.finish()
    }
}

extension AssignReplicasToDirsResponse.DirectoryData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("id", self.id)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.uuid("id")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension AssignReplicasToDirsResponse.TopicData: JSONStructure {
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

extension AssignReplicasToDirsResponse.PartitionData: JSONStructure {
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
