// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AllocateProducerIdsRequest: JSONStructure {
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

extension AllocateProducerIdsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.integer("producerIdStart", self.producerIDStart)
        json.integer("producerIdLen", self.producerIDLen)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.producerIDStart = try object.integer("producerIdStart")
        self.producerIDLen = try object.integer("producerIdLen")
        try object.finish()
    }
}
