// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RegisterBrokerRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        if version >= 2 {
            json.boolean("isMigratingZkBroker", self.isMigratingZkBroker)
        }
        json.uuid("incarnationId", self.incarnationID)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.array("endPoints", self.endPoints, version: version)
        json.array("features", self.features, version: version)
        json.string("rack", self.rack)
        json.boolean("fenced", self.fenced)
        if version >= 1 {
            json.boolean("inControlledShutdown", self.inControlledShutdown)
        }
        if version >= 3 && !self.logDirs.isEmpty {
            json.uuids("logDirs", self.logDirs)
        }
        if version == 4 && self.cordonedLogDirs != nil {
            json.uuids("cordonedLogDirs", self.cordonedLogDirs)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        if version >= 2 {
            self.isMigratingZkBroker = try object.boolean("isMigratingZkBroker")
        }
        self.incarnationID = try object.uuid("incarnationId")
        self.brokerEpoch = try object.integer("brokerEpoch")
        self.endPoints = try object.array("endPoints", version: version)
        self.features = try object.array("features", version: version)
        self.rack = try object.nullableString("rack")
        self.fenced = try object.boolean("fenced")
        if version >= 1 {
            self.inControlledShutdown = try object.boolean("inControlledShutdown")
        }
        if version >= 3 && object.contains("logDirs") {
            self.logDirs = try object.uuids("logDirs")
        }
        if version == 4 && object.contains("cordonedLogDirs") {
            self.cordonedLogDirs = try object.nullableUuids("cordonedLogDirs")
        }
        try object.finish()
    }
}

extension RegisterBrokerRecord.BrokerEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.integer("securityProtocol", self.securityProtocol)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        self.securityProtocol = try object.integer("securityProtocol")
        try object.finish()
    }
}

extension RegisterBrokerRecord.BrokerFeature: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("minSupportedVersion", self.minSupportedVersion)
        json.integer("maxSupportedVersion", self.maxSupportedVersion)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.minSupportedVersion = try object.integer("minSupportedVersion")
        self.maxSupportedVersion = try object.integer("maxSupportedVersion")
        try object.finish()
    }
}
