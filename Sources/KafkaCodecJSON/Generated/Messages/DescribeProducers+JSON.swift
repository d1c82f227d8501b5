// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeProducersRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension DescribeProducersRequest.TopicRequest: JSONStructure {
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

extension DescribeProducersResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension DescribeProducersResponse.TopicResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension DescribeProducersResponse.PartitionResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("activeProducers", self.activeProducers, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.activeProducers = try object.array("activeProducers", version: version)
        try object.finish()
    }
}

extension DescribeProducersResponse.ProducerState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        json.integer("lastSequence", self.lastSequence)
        json.integer("lastTimestamp", self.lastTimestamp)
        json.integer("coordinatorEpoch", self.coordinatorEpoch)
        json.integer("currentTxnStartOffset", self.currentTxnStartOffset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        self.lastSequence = try object.integer("lastSequence")
        self.lastTimestamp = try object.integer("lastTimestamp")
        self.coordinatorEpoch = try object.integer("coordinatorEpoch")
        self.currentTxnStartOffset = try object.integer("currentTxnStartOffset")
        try object.finish()
    }
}
