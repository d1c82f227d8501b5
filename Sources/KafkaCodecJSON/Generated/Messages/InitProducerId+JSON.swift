// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension InitProducerIdRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.integer("transactionTimeoutMs", self.transactionTimeoutMs)
        if version >= 3 {
            json.integer("producerId", self.producerID)
            json.integer("producerEpoch", self.producerEpoch)
        }
        if version == 6 {
            json.boolean("enable2Pc", self.enable2Pc)
            json.boolean("keepPreparedTxn", self.keepPreparedTxn)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.nullableString("transactionalId")
        self.transactionTimeoutMs = try object.integer("transactionTimeoutMs")
        if version >= 3 {
            self.producerID = try object.integer("producerId")
            self.producerEpoch = try object.integer("producerEpoch")
        }
        if version == 6 {
            self.enable2Pc = try object.boolean("enable2Pc")
            self.keepPreparedTxn = try object.boolean("keepPreparedTxn")
        }
        try object.finish()
    }
}

extension InitProducerIdResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        if version == 6 {
            json.integer("ongoingTxnProducerId", self.ongoingTxnProducerID)
            json.integer("ongoingTxnProducerEpoch", self.ongoingTxnProducerEpoch)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        if version == 6 {
            self.ongoingTxnProducerID = try object.integer("ongoingTxnProducerId")
            self.ongoingTxnProducerEpoch = try object.integer("ongoingTxnProducerEpoch")
        }
        try object.finish()
    }
}
