// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AddOffsetsToTxnRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        json.string("groupId", self.groupID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.string("transactionalId")
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        self.groupID = try object.string("groupId")
        try object.finish()
    }
}

extension AddOffsetsToTxnResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
