// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension BrokerHeartbeatRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.integer("currentMetadataOffset", self.currentMetadataOffset)
        json.boolean("wantFence", self.wantFence)
        json.boolean("wantShutDown", self.wantShutDown)
        if version >= 1 && !self.offlineLogDirs.isEmpty {
            json.uuids("offlineLogDirs", self.offlineLogDirs)
        }
        if version == 2 && self.cordonedLogDirs != nil {
            json.uuids("cordonedLogDirs", self.cordonedLogDirs)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        self.currentMetadataOffset = try object.integer("currentMetadataOffset")
        self.wantFence = try object.boolean("wantFence")
        self.wantShutDown = try object.boolean("wantShutDown")
        if version >= 1 && object.contains("offlineLogDirs") {
            self.offlineLogDirs = try object.uuids("offlineLogDirs")
        }
        if version == 2 && object.contains("cordonedLogDirs") {
            self.cordonedLogDirs = try object.nullableUuids("cordonedLogDirs")
        }
        try object.finish()
    }
}

extension BrokerHeartbeatResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.boolean("isCaughtUp", self.isCaughtUp)
        json.boolean("isFenced", self.isFenced)
        json.boolean("shouldShutDown", self.shouldShutDown)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.isCaughtUp = try object.boolean("isCaughtUp")
        self.isFenced = try object.boolean("isFenced")
        self.shouldShutDown = try object.boolean("shouldShutDown")
        try object.finish()
    }
}
