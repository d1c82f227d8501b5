// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RegisterControllerRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("controllerId", self.controllerID)
        json.uuid("incarnationId", self.incarnationID)
        json.boolean("zkMigrationReady", self.zkMigrationReady)
        json.array("endPoints", self.endPoints, version: version)
        json.array("features", self.features, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.controllerID = try object.integer("controllerId")
        self.incarnationID = try object.uuid("incarnationId")
        self.zkMigrationReady = try object.boolean("zkMigrationReady")
        self.endPoints = try object.array("endPoints", version: version)
        self.features = try object.array("features", version: version)
        try object.finish()
    }
}

extension RegisterControllerRecord.ControllerEndpoint: JSONStructure {
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

extension RegisterControllerRecord.ControllerFeature: JSONStructure {
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
