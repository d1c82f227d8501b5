// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ProduceRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 3 {
            json.string("transactionalId", self.transactionalID)
        }
        json.integer("acks", self.acks)
        json.integer("timeoutMs", self.timeoutMs)
        json.array("topicData", self.topicData, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 3 {
            self.transactionalID = try object.nullableString("transactionalId")
        }
        self.acks = try object.integer("acks")
        self.timeoutMs = try object.integer("timeoutMs")
        self.topicData = try object.array("topicData", version: version)
        try object.finish()
    }
}

extension ProduceRequest.TopicProduceData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 12 {
            json.string("name", self.name)
        }
        if version == 13 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitionData", self.partitionData, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 12 {
            self.name = try object.string("name")
        }
        if version == 13 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitionData = try object.array("partitionData", version: version)
        try object.finish()
    }
}

extension ProduceRequest.PartitionProduceData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("index", self.index)
        json.records("records", self.records, path: "ProduceRequest.PartitionProduceData.Records", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.index = try object.integer("index")
        self.records = try object.nullableRecords("records")
        try object.finish()
    }
}

extension ProduceResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("responses", self.responses, version: version)
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        if version >= 10 && !self.nodeEndpoints.isEmpty {
            json.array("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.responses = try object.array("responses", version: version)
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        if version >= 10 && object.contains("nodeEndpoints") {
            self.nodeEndpoints = try object.array("nodeEndpoints", version: version)
        }
        try object.finish()
    }
}

extension ProduceResponse.TopicProduceResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 12 {
            json.string("name", self.name)
        }
        if version == 13 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitionResponses", self.partitionResponses, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 12 {
            self.name = try object.string("name")
        }
        if version == 13 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitionResponses = try object.array("partitionResponses", version: version)
        try object.finish()
    }
}

extension ProduceResponse.PartitionProduceResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("index", self.index)
        json.code("errorCode", self.errorCode)
        json.integer("baseOffset", self.baseOffset)
        if version >= 2 {
            json.integer("logAppendTimeMs", self.logAppendTimeMs)
        }
        if version >= 5 {
            json.integer("logStartOffset", self.logStartOffset)
        }
        if version >= 8 {
            json.array("recordErrors", self.recordErrors, version: version)
            json.string("errorMessage", self.errorMessage)
        }
        if version >= 10 && self.currentLeader != ProduceResponse.LeaderIdAndEpoch() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.index = try object.integer("index")
        self.errorCode = try object.code("errorCode")
        self.baseOffset = try object.integer("baseOffset")
        if version >= 2 {
            self.logAppendTimeMs = try object.integer("logAppendTimeMs")
        }
        if version >= 5 {
            self.logStartOffset = try object.integer("logStartOffset")
        }
        if version >= 8 {
            self.recordErrors = try object.array("recordErrors", version: version)
            self.errorMessage = try object.nullableString("errorMessage")
        }
        if version >= 10 && object.contains("currentLeader") {
            self.currentLeader = try object.structure("currentLeader", version: version)
        }
        try object.finish()
    }
}

extension ProduceResponse.BatchIndexAndErrorMessage: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("batchIndex", self.batchIndex)
        json.string("batchIndexErrorMessage", self.batchIndexErrorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.batchIndex = try object.integer("batchIndex")
        self.batchIndexErrorMessage = try object.nullableString("batchIndexErrorMessage")
        try object.finish()
    }
}

extension ProduceResponse.LeaderIdAndEpoch: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension ProduceResponse.NodeEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.string("rack", self.rack)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        self.rack = try object.nullableString("rack")
        try object.finish()
    }
}
