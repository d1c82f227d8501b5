// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension BrokerRegistrationChangeRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.integer("brokerEpoch", self.brokerEpoch)
        if self.fenced != 0 {
            json.integer("fenced", self.fenced)
        }
        if version >= 1 && self.inControlledShutdown != 0 {
            json.integer("inControlledShutdown", self.inControlledShutdown)
        }
        if version >= 2 && !self.logDirs.isEmpty {
            json.uuids("logDirs", self.logDirs)
        }
        if version == 3 && self.cordonedLogDirs != nil {
            json.uuids("cordonedLogDirs", self.cordonedLogDirs)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        if object.contains("fenced") {
            self.fenced = try object.integer("fenced")
        }
        if version >= 1 && object.contains("inControlledShutdown") {
            self.inControlledShutdown = try object.integer("inControlledShutdown")
        }
        if version >= 2 && object.contains("logDirs") {
            self.logDirs = try object.uuids("logDirs")
        }
        if version == 3 && object.contains("cordonedLogDirs") {
            self.cordonedLogDirs = try object.nullableUuids("cordonedLogDirs")
        }
        try object.finish()
    }
}
