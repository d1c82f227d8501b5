// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeTransactionsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("transactionalIds", self.transactionalIDs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalIDs = try object.strings("transactionalIds")
        try object.finish()
    }
}

extension DescribeTransactionsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("transactionStates", self.transactionStates, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.transactionStates = try object.array("transactionStates", version: version)
        try object.finish()
    }
}

extension DescribeTransactionsResponse.TransactionState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("transactionalId", self.transactionalID)
        json.string("transactionState", self.transactionState)
        json.integer("transactionTimeoutMs", self.transactionTimeoutMs)
        json.integer("transactionStartTimeMs", self.transactionStartTimeMs)
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.transactionalID = try object.string("transactionalId")
        self.transactionState = try object.string("transactionState")
        self.transactionTimeoutMs = try object.integer("transactionTimeoutMs")
        self.transactionStartTimeMs = try object.integer("transactionStartTimeMs")
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension DescribeTransactionsResponse.TopicData: JSONStructure {
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
