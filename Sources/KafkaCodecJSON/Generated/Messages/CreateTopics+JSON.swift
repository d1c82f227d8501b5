// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension CreateTopicsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        json.integer("timeoutMs", self.timeoutMs)
        if version >= 1 {
            json.boolean("validateOnly", self.validateOnly)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.array("topics", version: version)
        self.timeoutMs = try object.integer("timeoutMs")
        if version >= 1 {
            self.validateOnly = try object.boolean("validateOnly")
        }
        try object.finish()
    }
}

extension CreateTopicsRequest.CreatableTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("numPartitions", self.numPartitions)
        json.integer("replicationFactor", self.replicationFactor)
        json.array("assignments", self.assignments, version: version)
        json.array("configs", self.configs, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.numPartitions = try object.integer("numPartitions")
        self.replicationFactor = try object.integer("replicationFactor")
        self.assignments = try object.array("assignments", version: version)
        self.configs = try object.array("configs", version: version)
        try object.finish()
    }
}

extension CreateTopicsRequest.CreatableReplicaAssignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.int32List("brokerIds", self.brokerIDs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.brokerIDs = try object.int32List("brokerIds")
        try object.finish()
    }
}

extension CreateTopicsRequest.CreatableTopicConfig: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.value = try object.nullableString("value")
        try object.finish()
    }
}

extension CreateTopicsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 2 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension CreateTopicsResponse.CreatableTopicResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        if version == 7 {
            json.uuid("topicId", self.topicID)
        }
        json.code("errorCode", self.errorCode)
        if version >= 1 {
            json.string("errorMessage", self.errorMessage)
        }
        if version >= 5 && self.topicConfigErrorCode.rawValue != 0 {
            json.code("topicConfigErrorCode", self.topicConfigErrorCode)
        }
        if version >= 5 {
            json.integer("numPartitions", self.numPartitions)
            json.integer("replicationFactor", self.replicationFactor)
            json.array("configs", self.configs, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        if version == 7 {
            self.topicID = try object.uuid("topicId")
        }
        self.errorCode = try object.code("errorCode")
        if version >= 1 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        if version >= 5 && object.contains("topicConfigErrorCode") {
            self.topicConfigErrorCode = try object.code("topicConfigErrorCode")
        }
        if version >= 5 {
            self.numPartitions = try object.integer("numPartitions")
            self.replicationFactor = try object.integer("replicationFactor")
            self.configs = try object.nullableArray("configs", version: version)
        }
        try object.finish()
    }
}

extension CreateTopicsResponse.CreatableTopicConfigs: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("value", self.value)
        json.boolean("readOnly", self.readOnly)
        json.integer("configSource", self.configSource)
        json.boolean("isSensitive", self.isSensitive)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.value = try object.nullableString("value")
        self.readOnly = try object.boolean("readOnly")
        self.configSource = try object.integer("configSource")
        self.isSensitive = try object.boolean("isSensitive")
        try object.finish()
    }
}
