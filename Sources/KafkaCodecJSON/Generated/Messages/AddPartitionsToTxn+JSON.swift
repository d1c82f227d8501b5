// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AddPartitionsToTxnRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 4 {
            json.array("transactions", self.transactions, version: version)
        }
        if version <= 3 {
            json.string("v3AndBelowTransactionalId", self.v3AndBelowTransactionalID)
            json.integer("v3AndBelowProducerId", self.v3AndBelowProducerID)
            json.integer("v3AndBelowProducerEpoch", self.v3AndBelowProducerEpoch)
            json.array("v3AndBelowTopics", self.v3AndBelowTopics, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 4 {
            self.transactions = try object.array("transactions", version: version)
        }
        if version <= 3 {
            self.v3AndBelowTransactionalID = try object.string("v3AndBelowTransactionalId")
            self.v3AndBelowProducerID = try object.integer("v3AndBelowProducerId")
            self.v3AndBelowProducerEpoch = try object.integer("v3AndBelowProducerEpoch")
            self.v3AndBelowTopics = try object.array("v3AndBelowTopics", version: version)
        }
        try object.finish()
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        json.boolean("verifyOnly", self.verifyOnly)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.string("transactionalId")
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        self.verifyOnly = try object.boolean("verifyOnly")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension AddPartitionsToTxnResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        if version >= 4 {
            json.code("errorCode", self.errorCode)
            json.array("resultsByTransaction", self.resultsByTransaction, version: version)
        }
        if version <= 3 {
            json.array("resultsByTopicV3AndBelow", self.resultsByTopicV3AndBelow, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        if version >= 4 {
            self.errorCode = try object.code("errorCode")
            self.resultsByTransaction = try object.array("resultsByTransaction", version: version)
        }
        if version <= 3 {
            self.resultsByTopicV3AndBelow = try object.array("resultsByTopicV3AndBelow", version: version)
        }
        try object.finish()
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.array("topicResults", self.topicResults, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.string("transactionalId")
        self.topicResults = try object.array("topicResults", version: version)
        try object.finish()
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.array("resultsByPartition", self.resultsByPartition, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.resultsByPartition = try object.array("resultsByPartition", version: version)
        try object.finish()
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("partitionErrorCode", self.partitionErrorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.partitionErrorCode = try object.code("partitionErrorCode")
        try object.finish()
    }
}
