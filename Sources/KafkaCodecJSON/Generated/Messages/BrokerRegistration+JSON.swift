// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension BrokerRegistrationRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.string("clusterId", self.clusterID)
        json.uuid("incarnationId", self.incarnationID)
        json.array("listeners", self.listeners, version: version)
        json.array("features", self.features, version: version)
        json.string("rack", self.rack)
        if version >= 1 {
            json.boolean("isMigratingZkBroker", self.isMigratingZkBroker)
        }
        if version >= 2 {
            json.uuids("logDirs", self.logDirs)
        }
        if version >= 3 {
            json.integer("previousBrokerEpoch", self.previousBrokerEpoch)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.clusterID = try object.string("clusterId")
        self.incarnationID = try object.uuid("incarnationId")
        self.listeners = try object.array("listeners", version: version)
        self.features = try object.array("features", version: version)
        self.rack = try object.nullableString("rack")
        if version >= 1 {
            self.isMigratingZkBroker = try object.boolean("isMigratingZkBroker")
        }
        if version >= 2 {
            self.logDirs = try object.uuids("logDirs")
        }
        if version >= 3 {
            self.previousBrokerEpoch = try object.integer("previousBrokerEpoch")
        }
        try object.finish()
    }
}

extension BrokerRegistrationRequest.Listener: JSONStructure {
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

extension BrokerRegistrationRequest.Feature: JSONStructure {
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

extension BrokerRegistrationResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.integer("brokerEpoch", self.brokerEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.brokerEpoch = try object.integer("brokerEpoch")
        try object.finish()
    }
}
