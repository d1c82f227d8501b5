// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StopReplicaRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("controllerId", self.controllerID)
        if version == 4 {
            json.boolean("isKRaftController", self.isKRaftController)
        }
        json.integer("controllerEpoch", self.controllerEpoch)
        if version >= 1 {
            json.integer("brokerEpoch", self.brokerEpoch)
        }
        if version <= 2 {
            json.boolean("deletePartitions", self.deletePartitions)
        }
        if version == 0 {
            json.array("ungroupedPartitions", self.ungroupedPartitions, version: version)
        }
        if version >= 1 && version <= 2 {
            json.array("topics", self.topics, version: version)
        }
        if version >= 3 {
            json.array("topicStates", self.topicStates, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.controllerID = try object.integer("controllerId")
        if version == 4 {
            self.isKRaftController = try object.boolean("isKRaftController")
        }
        self.controllerEpoch = try object.integer("controllerEpoch")
        if version >= 1 {
            self.brokerEpoch = try object.integer("brokerEpoch")
        }
        if version <= 2 {
            self.deletePartitions = try object.boolean("deletePartitions")
        }
        if version == 0 {
            self.ungroupedPartitions = try object.array("ungroupedPartitions", version: version)
        }
        if version >= 1 && version <= 2 {
            self.topics = try object.array("topics", version: version)
        }
        if version >= 3 {
            self.topicStates = try object.array("topicStates", version: version)
        }
        try object.finish()
    }
}

extension StopReplicaRequest.StopReplicaPartitionV0: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.integer("partitionIndex", self.partitionIndex)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitionIndex = try object.integer("partitionIndex")
        try object.finish()
    }
}

extension StopReplicaRequest.StopReplicaTopicV1: JSONStructure {
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

extension StopReplicaRequest.StopReplicaTopicState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.array("partitionStates", self.partitionStates, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitionStates = try object.array("partitionStates", version: version)
        try object.finish()
    }
}

extension StopReplicaRequest.StopReplicaPartitionState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.boolean("deletePartition", self.deletePartition)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.deletePartition = try object.boolean("deletePartition")
        try object.finish()
    }
}

extension StopReplicaResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.array("partitionErrors", self.partitionErrors, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.partitionErrors = try object.array("partitionErrors", version: version)
        try object.finish()
    }
}

extension StopReplicaResponse.StopReplicaPartitionError: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
