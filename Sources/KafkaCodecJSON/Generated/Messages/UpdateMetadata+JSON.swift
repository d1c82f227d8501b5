// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension UpdateMetadataRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("controllerId", self.controllerID)
        if version == 8 {
            json.boolean("isKRaftController", self.isKRaftController)
        }
        if version == 8 && self.type != 0 {
            json.integer("type", self.type)
        }
        json.integer("controllerEpoch", self.controllerEpoch)
        if version >= 5 {
            json.integer("brokerEpoch", self.brokerEpoch)
        }
        if version <= 4 {
            json.array("ungroupedPartitionStates", self.ungroupedPartitionStates, version: version)
        }
        if version >= 5 {
            json.array("topicStates", self.topicStates, version: version)
        }
        json.array("liveBrokers", self.liveBrokers, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.controllerID = try object.integer("controllerId")
        if version == 8 {
            self.isKRaftController = try object.boolean("isKRaftController")
        }
        if version == 8 && object.contains("type") {
            self.type = try object.integer("type")
        }
        self.controllerEpoch = try object.integer("controllerEpoch")
        if version >= 5 {
            self.brokerEpoch = try object.integer("brokerEpoch")
        }
        if version <= 4 {
            self.ungroupedPartitionStates = try object.array("ungroupedPartitionStates", version: version)
        }
        if version >= 5 {
            self.topicStates = try object.array("topicStates", version: version)
        }
        self.liveBrokers = try object.array("liveBrokers", version: version)
        try object.finish()
    }
}

extension UpdateMetadataRequest.UpdateMetadataPartitionState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 4 {
            json.string("topicName", self.topicName)
        }
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("controllerEpoch", self.controllerEpoch)
        json.integer("leader", self.leader)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.int32List("isr", self.isr)
        json.integer("zkVersion", self.zkVersion)
        json.int32List("replicas", self.replicas)
        if version >= 4 {
            json.int32List("offlineReplicas", self.offlineReplicas)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 4 {
            self.topicName = try object.string("topicName")
        }
        self.partitionIndex = try object.integer("partitionIndex")
        self.controllerEpoch = try object.integer("controllerEpoch")
        self.leader = try object.integer("leader")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.isr = try object.int32List("isr")
        self.zkVersion = try object.integer("zkVersion")
        self.replicas = try object.int32List("replicas")
        if version >= 4 {
            self.offlineReplicas = try object.int32List("offlineReplicas")
        }
        try object.finish()
    }
}

extension UpdateMetadataRequest.UpdateMetadataTopicState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        if version >= 7 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitionStates", self.partitionStates, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        if version >= 7 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitionStates = try object.array("partitionStates", version: version)
        try object.finish()
    }
}

extension UpdateMetadataRequest.UpdateMetadataBroker: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("id", self.id)
        if version == 0 {
            json.string("v0Host", self.v0Host)
            json.integer("v0Port", self.v0Port)
        }
        if version >= 1 {
            json.array("endpoints", self.endpoints, version: version)
        }
        if version >= 2 {
            json.string("rack", self.rack)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.integer("id")
        if version == 0 {
            self.v0Host = try object.string("v0Host")
            self.v0Port = try object.integer("v0Port")
        }
        if version >= 1 {
            self.endpoints = try object.array("endpoints", version: version)
        }
        if version >= 2 {
            self.rack = try object.nullableString("rack")
        }
        try object.finish()
    }
}

extension UpdateMetadataRequest.UpdateMetadataEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("port", self.port)
        json.string("host", self.host)
        if version >= 3 {
            json.string("listener", self.listener)
        }
        json.integer("securityProtocol", self.securityProtocol)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.port = try object.integer("port")
        self.host = try object.string("host")
        if version >= 3 {
            self.listener = try object.string("listener")
        }
        self.securityProtocol = try object.integer("securityProtocol")
        try object.finish()
    }
}

extension UpdateMetadataResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
