// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ProducerIdsRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.integer("nextProducerId", self.nextProducerID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        self.nextProducerID = try object.integer("nextProducerId")
        try object.finish()
    }
}
