// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupHeartbeatRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.integer("memberEpoch", self.memberEpoch)
        json.integer("endpointInformationEpoch", self.endpointInformationEpoch)
        json.string("instanceId", self.instanceID)
        json.string("rackId", self.rackID)
        json.integer("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        json.structure("topology", self.topology, version: version)
        json.array("activeTasks", self.activeTasks, version: version)
        json.array("standbyTasks", self.standbyTasks, version: version)
        json.array("warmupTasks", self.warmupTasks, version: version)
        json.string("processId", self.processID)
        json.structure("userEndpoint", self.userEndpoint, version: version)
        json.array("clientTags", self.clientTags, version: version)
        json.array("taskOffsets", self.taskOffsets, version: version)
        json.array("taskEndOffsets", self.taskEndOffsets, version: version)
        json.boolean("shutdownApplication", self.shutdownApplication)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.memberID = try object.string("memberId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.endpointInformationEpoch = try object.integer("endpointInformationEpoch")
        self.instanceID = try object.nullableString("instanceId")
        self.rackID = try object.nullableString("rackId")
        self.rebalanceTimeoutMs = try object.integer("rebalanceTimeoutMs")
        self.topology = try object.nullableStructure("topology", version: version)
        self.activeTasks = try object.nullableArray("activeTasks", version: version)
        self.standbyTasks = try object.nullableArray("standbyTasks", version: version)
        self.warmupTasks = try object.nullableArray("warmupTasks", version: version)
        self.processID = try object.nullableString("processId")
        self.userEndpoint = try object.nullableStructure("userEndpoint", version: version)
        self.clientTags = try object.nullableArray("clientTags", version: version)
        self.taskOffsets = try object.nullableArray("taskOffsets", version: version)
        self.taskEndOffsets = try object.nullableArray("taskEndOffsets", version: version)
        self.shutdownApplication = try object.boolean("shutdownApplication")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.Topology: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        json.array("subtopologies", self.subtopologies, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        self.subtopologies = try object.array("subtopologies", version: version)
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.Subtopology: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.strings("sourceTopics", self.sourceTopics)
        json.strings("sourceTopicRegex", self.sourceTopicRegex)
        json.array("stateChangelogTopics", self.stateChangelogTopics, version: version)
        json.strings("repartitionSinkTopics", self.repartitionSinkTopics)
        json.array("repartitionSourceTopics", self.repartitionSourceTopics, version: version)
        json.array("copartitionGroups", self.copartitionGroups, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.sourceTopics = try object.strings("sourceTopics")
        self.sourceTopicRegex = try object.strings("sourceTopicRegex")
        self.stateChangelogTopics = try object.array("stateChangelogTopics", version: version)
        self.repartitionSinkTopics = try object.strings("repartitionSinkTopics")
        self.repartitionSourceTopics = try object.array("repartitionSourceTopics", version: version)
        self.copartitionGroups = try object.array("copartitionGroups", version: version)
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.TopicInfo: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("partitions", self.partitions)
        json.integer("replicationFactor", self.replicationFactor)
        json.array("topicConfigs", self.topicConfigs, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.integer("partitions")
        self.replicationFactor = try object.integer("replicationFactor")
        self.topicConfigs = try object.array("topicConfigs", version: version)
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.KeyValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.value = try object.string("value")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.CopartitionGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integers("sourceTopics", self.sourceTopics)
        json.integers("sourceTopicRegex", self.sourceTopicRegex)
        json.integers("repartitionSourceTopics", self.repartitionSourceTopics)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.sourceTopics = try object.integers("sourceTopics")
        self.sourceTopicRegex = try object.integers("sourceTopicRegex")
        self.repartitionSourceTopics = try object.integers("repartitionSourceTopics")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.TaskIds: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.Endpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatRequest.TaskOffset: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.integer("partition", self.partition)
        json.integer("offset", self.offset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.partition = try object.integer("partition")
        self.offset = try object.integer("offset")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.string("memberId", self.memberID)
        json.integer("memberEpoch", self.memberEpoch)
        json.integer("heartbeatIntervalMs", self.heartbeatIntervalMs)
        if version == 0 {
            json.integer("acceptableRecoveryLagLegacy", self.acceptableRecoveryLagLegacy)
        }
        json.integer("taskOffsetIntervalMs", self.taskOffsetIntervalMs)
        if version == 1 {
            json.integer("acceptableRecoveryLag", self.acceptableRecoveryLag)
        }
        json.array("status", self.status, version: version)
        json.array("activeTasks", self.activeTasks, version: version)
        json.array("standbyTasks", self.standbyTasks, version: version)
        json.array("warmupTasks", self.warmupTasks, version: version)
        if version == 1 {
            json.boolean("topologyDescriptionRequired", self.topologyDescriptionRequired)
        }
        json.integer("endpointInformationEpoch", self.endpointInformationEpoch)
        json.array("partitionsByUserEndpoint", self.partitionsByUserEndpoint, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.memberID = try object.string("memberId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.heartbeatIntervalMs = try object.integer("heartbeatIntervalMs")
        if version == 0 {
            self.acceptableRecoveryLagLegacy = try object.integer("acceptableRecoveryLagLegacy")
        }
        self.taskOffsetIntervalMs = try object.integer("taskOffsetIntervalMs")
        if version == 1 {
            self.acceptableRecoveryLag = try object.integer("acceptableRecoveryLag")
        }
        self.status = try object.nullableArray("status", version: version)
        self.activeTasks = try object.nullableArray("activeTasks", version: version)
        self.standbyTasks = try object.nullableArray("standbyTasks", version: version)
        self.warmupTasks = try object.nullableArray("warmupTasks", version: version)
        if version == 1 {
            self.topologyDescriptionRequired = try object.boolean("topologyDescriptionRequired")
        }
        self.endpointInformationEpoch = try object.integer("endpointInformationEpoch")
        self.partitionsByUserEndpoint = try object.nullableArray("partitionsByUserEndpoint", version: version)
        try object.finish()
    }
}

extension StreamsGroupHeartbeatResponse.Status: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("statusCode", self.statusCode)
        json.string("statusDetail", self.statusDetail)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.statusCode = try object.integer("statusCode")
        self.statusDetail = try object.string("statusDetail")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatResponse.TaskIds: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatResponse.EndpointToPartitions: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.structure("userEndpoint", self.userEndpoint, version: version)
        json.array("activePartitions", self.activePartitions, version: version)
        json.array("standbyPartitions", self.standbyPartitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.userEndpoint = try object.structure("userEndpoint", version: version)
        self.activePartitions = try object.array("activePartitions", version: version)
        self.standbyPartitions = try object.array("standbyPartitions", version: version)
        try object.finish()
    }
}

extension StreamsGroupHeartbeatResponse.Endpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension StreamsGroupHeartbeatResponse.TopicPartition: JSONStructure {
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
