// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ControlledShutdownRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        if version >= 2 {
            json.integer("brokerEpoch", self.brokerEpoch)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        if version >= 2 {
            self.brokerEpoch = try object.integer("brokerEpoch")
        }
        try object.finish()
    }
}

extension ControlledShutdownResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.array("remainingPartitions", self.remainingPartitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.remainingPartitions = try object.array("remainingPartitions", version: version)
        try object.finish()
    }
}

extension ControlledShutdownResponse.RemainingPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topicName", self.topicName)
        json.integer("partitionIndex", self.partitionIndex)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicName = try object.string("topicName")
        self.partitionIndex = try object.integer("partitionIndex")
        try object.finish()
    }
}
