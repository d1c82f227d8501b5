// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ControllerRegistrationRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("controllerId", self.controllerID)
        json.uuid("incarnationId", self.incarnationID)
        json.boolean("zkMigrationReady", self.zkMigrationReady)
        json.array("listeners", self.listeners, version: version)
        json.array("features", self.features, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.controllerID = try object.integer("controllerId")
        self.incarnationID = try object.uuid("incarnationId")
        self.zkMigrationReady = try object.boolean("zkMigrationReady")
        self.listeners = try object.array("listeners", version: version)
        self.features = try object.array("features", version: version)
        try object.finish()
    }
}

extension ControllerRegistrationRequest.Listener: JSONStructure {
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

extension ControllerRegistrationRequest.Feature: JSONStructure {
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

extension ControllerRegistrationResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
