// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AbortedTxn: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("producerId", self.producerID)
        json.integer("firstOffset", self.firstOffset)
        json.integer("lastOffset", self.lastOffset)
        json.integer("lastStableOffset", self.lastStableOffset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.producerID = try object.integer("producerId")
        self.firstOffset = try object.integer("firstOffset")
        self.lastOffset = try object.integer("lastOffset")
        self.lastStableOffset = try object.integer("lastStableOffset")
        try object.finish()
    }
}
