// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension LeaderAndIsrRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("controllerId", self.controllerID)
        if version == 7 {
            json.boolean("isKRaftController", self.isKRaftController)
        }
        json.integer("controllerEpoch", self.controllerEpoch)
        if version >= 2 {
            json.integer("brokerEpoch", self.brokerEpoch)
        }
        if version >= 5 {
            json.integer("type", self.type)
        }
        if version <= 1 {
            json.array("ungroupedPartitionStates", self.ungroupedPartitionStates, version: version)
        }
        if version >= 2 {
            json.array("topicStates", self.topicStates, version: version)
        }
        json.array("liveLeaders", self.liveLeaders, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.controllerID = try object.integer("controllerId")
        if version == 7 {
            self.isKRaftController = try object.boolean("isKRaftController")
        }
        self.controllerEpoch = try object.integer("controllerEpoch")
        if version >= 2 {
            self.brokerEpoch = try object.integer("brokerEpoch")
        }
        if version >= 5 {
            self.type = try object.integer("type")
        }
        if version <= 1 {
            self.ungroupedPartitionStates = try object.array("ungroupedPartitionStates", version: version)
        }
        if version >= 2 {
            self.topicStates = try object.array("topicStates", version: version)
        }
        self.liveLeaders = try object.array("liveLeaders", version: version)
        try object.finish()
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrPartitionState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 1 {
            json.string("topicName", self.topicName)
        }
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("controllerEpoch", self.controllerEpoch)
        json.integer("leader", self.leader)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.int32List("isr", self.isr)
        json.integer("partitionEpoch", self.partitionEpoch)
        json.int32List("replicas", self.replicas)
        if version >= 3 {
            json.int32List("addingReplicas", self.addingReplicas)
            json.int32List("removingReplicas", self.removingReplicas)
        }
        if version >= 1 {
            json.boolean("isNew", self.isNew)
        }
        if version >= 6 {
            json.integer("leaderRecoveryState", self.leaderRecoveryState)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 1 {
            self.topicName = try object.string("topicName")
        }
        self.partitionIndex = try object.integer("partitionIndex")
        self.controllerEpoch = try object.integer("controllerEpoch")
        self.leader = try object.integer("leader")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.isr = try object.int32List("isr")
        self.partitionEpoch = try object.integer("partitionEpoch")
        self.replicas = try object.int32List("replicas")
        if version >= 3 {
            self.addingReplicas = try object.int32List("addingReplicas")
            self.removingReplicas = try object.int32List("removingReplicas")
        }
        if version >= 1 {
            self.isNew = try object.boolean("isNew")
        }
        if version >= 6 {
            self.leaderRecoveryState = try object.integer("leaderRecoveryState")
        }
        try object.finish()
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrTopicState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        if version >= 5 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitionStates", self.partitionStates, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        if version >= 5 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitionStates = try object.array("partitionStates", version: version)
        try object.finish()
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrLiveLeader: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.string("hostName", self.hostName)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.hostName = try object.string("hostName")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension LeaderAndIsrResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        if version <= 4 {
            json.array("partitionErrors", self.partitionErrors, version: version)
        }
        if version >= 5 {
            json.array("topics", self.topics, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        if version <= 4 {
            self.partitionErrors = try object.array("partitionErrors", version: version)
        }
        if version >= 5 {
            self.topics = try object.array("topics", version: version)
        }
        try object.finish()
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrPartitionError: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 4 {
            json.string("topicName", self.topicName)
        }
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 4 {
            self.topicName = try object.string("topicName")
        }
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrTopicError: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.array("partitionErrors", self.partitionErrors, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.partitionErrors = try object.array("partitionErrors", version: version)
        try object.finish()
    }
}
