// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension MetadataRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        if version >= 4 {
            json.boolean("allowAutoTopicCreation", self.allowAutoTopicCreation)
        }
        if version >= 8 && version <= 10 {
            json.boolean("includeClusterAuthorizedOperations", self.includeClusterAuthorizedOperations)
        }
        if version >= 8 {
            json.boolean("includeTopicAuthorizedOperations", self.includeTopicAuthorizedOperations)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics =
            try version >= 1
            ? object.nullableArray("topics", version: version)
            : object.array("topics", version: version)
        if version >= 4 {
            self.allowAutoTopicCreation = try object.boolean("allowAutoTopicCreation")
        }
        if version >= 8 && version <= 10 {
            self.includeClusterAuthorizedOperations = try object.boolean("includeClusterAuthorizedOperations")
        }
        if version >= 8 {
            self.includeTopicAuthorizedOperations = try object.boolean("includeTopicAuthorizedOperations")
        }
        try object.finish()
    }
}

extension MetadataRequest.MetadataRequestTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 10 {
            json.uuid("topicId", self.topicID)
        }
        json.string("name", self.name)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 10 {
            self.topicID = try object.uuid("topicId")
        }
        self.name = try version >= 10 ? object.nullableString("name") : object.string("name")
        try object.finish()
    }
}

extension MetadataResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 3 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.array("brokers", self.brokers, version: version)
        if version >= 2 {
            json.string("clusterId", self.clusterID)
        }
        if version >= 1 {
            json.integer("controllerId", self.controllerID)
        }
        json.array("topics", self.topics, version: version)
        if version >= 8 && version <= 10 {
            json.integer("clusterAuthorizedOperations", self.clusterAuthorizedOperations)
        }
        if version == 13 {
            json.code("errorCode", self.errorCode)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 3 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.brokers = try object.array("brokers", version: version)
        if version >= 2 {
            self.clusterID = try object.nullableString("clusterId")
        }
        if version >= 1 {
            self.controllerID = try object.integer("controllerId")
        }
        self.topics = try object.array("topics", version: version)
        if version >= 8 && version <= 10 {
            self.clusterAuthorizedOperations = try object.integer("clusterAuthorizedOperations")
        }
        if version == 13 {
            self.errorCode = try object.code("errorCode")
        }
        try object.finish()
    }
}

extension MetadataResponse.MetadataResponseBroker: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        if version >= 1 {
            json.string("rack", self.rack)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        if version >= 1 {
            self.rack = try object.nullableString("rack")
        }
        try object.finish()
    }
}

extension MetadataResponse.MetadataResponseTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("name", self.name)
        if version >= 10 {
            json.uuid("topicId", self.topicID)
        }
        if version >= 1 {
            json.boolean("isInternal", self.isInternal)
        }
        json.array("partitions", self.partitions, version: version)
        if version >= 8 {
            json.integer("topicAuthorizedOperations", self.topicAuthorizedOperations)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.name = try version >= 12 ? object.nullableString("name") : object.string("name")
        if version >= 10 {
            self.topicID = try object.uuid("topicId")
        }
        if version >= 1 {
            self.isInternal = try object.boolean("isInternal")
        }
        self.partitions = try object.array("partitions", version: version)
        if version >= 8 {
            self.topicAuthorizedOperations = try object.integer("topicAuthorizedOperations")
        }
        try object.finish()
    }
}

extension MetadataResponse.MetadataResponsePartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("leaderId", self.leaderID)
        if version >= 7 {
            json.integer("leaderEpoch", self.leaderEpoch)
        }
        json.int32List("replicaNodes", self.replicaNodes)
        json.int32List("isrNodes", self.isrNodes)
        if version >= 5 {
            json.int32List("offlineReplicas", self.offlineReplicas)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.partitionIndex = try object.integer("partitionIndex")
        self.leaderID = try object.integer("leaderId")
        if version >= 7 {
            self.leaderEpoch = try object.integer("leaderEpoch")
        }
        self.replicaNodes = try object.int32List("replicaNodes")
        self.isrNodes = try object.int32List("isrNodes")
        if version >= 5 {
            self.offlineReplicas = try object.int32List("offlineReplicas")
        }
        try object.finish()
    }
}
