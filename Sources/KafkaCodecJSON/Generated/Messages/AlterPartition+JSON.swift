// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AlterPartitionRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension AlterPartitionRequest.TopicData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 1 {
            json.string("topicName", self.topicName)
        }
        if version >= 2 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 1 {
            self.topicName = try object.string("topicName")
        }
        if version >= 2 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension AlterPartitionRequest.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("leaderEpoch", self.leaderEpoch)
        if version <= 2 {
            json.int32List("newIsr", self.newISR)
        }
        if version == 3 {
            json.array("newIsrWithEpochs", self.newISRWithEpochs, version: version)
        }
        if version >= 1 {
            json.integer("leaderRecoveryState", self.leaderRecoveryState)
        }
        json.integer("partitionEpoch", self.partitionEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.leaderEpoch = try object.integer("leaderEpoch")
        if version <= 2 {
            self.newISR = try object.int32List("newIsr")
        }
        if version == 3 {
            self.newISRWithEpochs = try object.array("newIsrWithEpochs", version: version)
        }
        if version >= 1 {
            self.leaderRecoveryState = try object.integer("leaderRecoveryState")
        }
        self.partitionEpoch = try object.integer("partitionEpoch")
        try object.finish()
    }
}

extension AlterPartitionRequest.BrokerState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        try object.finish()
    }
}

extension AlterPartitionResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension AlterPartitionResponse.TopicData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 1 {
            json.string("topicName", self.topicName)
        }
        if version >= 2 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 1 {
            self.topicName = try object.string("topicName")
        }
        if version >= 2 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension AlterPartitionResponse.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.int32List("isr", self.isr)
        if version >= 1 {
            json.integer("leaderRecoveryState", self.leaderRecoveryState)
        }
        json.integer("partitionEpoch", self.partitionEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.isr = try object.int32List("isr")
        if version >= 1 {
            self.leaderRecoveryState = try object.integer("leaderRecoveryState")
        }
        self.partitionEpoch = try object.integer("partitionEpoch")
        try object.finish()
    }
}
