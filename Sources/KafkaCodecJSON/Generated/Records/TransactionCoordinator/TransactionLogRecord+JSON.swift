// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension TransactionLogKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.string("transactionalId")
        try object.finish()
    }
}

extension TransactionLogValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("producerId", self.producerID)
        if version == 1 && self.previousProducerID != -1 {
            json.integer("previousProducerId", self.previousProducerID)
        }
        if version == 1 && self.nextProducerID != -1 {
            json.integer("nextProducerId", self.nextProducerID)
        }
        json.integer("producerEpoch", self.producerEpoch)
        if version == 1 && self.nextProducerEpoch != -1 {
            json.integer("nextProducerEpoch", self.nextProducerEpoch)
        }
        json.integer("transactionTimeoutMs", self.transactionTimeoutMs)
        json.integer("transactionStatus", self.transactionStatus)
        json.array("transactionPartitions", self.transactionPartitions, version: version)
        json.integer("transactionLastUpdateTimestampMs", self.transactionLastUpdateTimestampMs)
        json.integer("transactionStartTimestampMs", self.transactionStartTimestampMs)
        if version == 1 && self.clientTransactionVersion != 0 {
            json.integer("clientTransactionVersion", self.clientTransactionVersion)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.producerID = try object.integer("producerId")
        if version == 1 && object.contains("previousProducerId") {
            self.previousProducerID = try object.integer("previousProducerId")
        }
        if version == 1 && object.contains("nextProducerId") {
            self.nextProducerID = try object.integer("nextProducerId")
        }
        self.producerEpoch = try object.integer("producerEpoch")
        if version == 1 && object.contains("nextProducerEpoch") {
            self.nextProducerEpoch = try object.integer("nextProducerEpoch")
        }
        self.transactionTimeoutMs = try object.integer("transactionTimeoutMs")
        self.transactionStatus = try object.integer("transactionStatus")
        self.transactionPartitions = try object.nullableArray("transactionPartitions", version: version)
        self.transactionLastUpdateTimestampMs = try object.integer("transactionLastUpdateTimestampMs")
        self.transactionStartTimestampMs = try object.integer("transactionStartTimestampMs")
        if version == 1 && object.contains("clientTransactionVersion") {
            self.clientTransactionVersion = try object.integer("clientTransactionVersion")
        }
        try object.finish()
    }
}

extension TransactionLogValue.PartitionsSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.int32List("partitionIds", self.partitionIDs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitionIDs = try object.int32List("partitionIds")
        try object.finish()
    }
}
