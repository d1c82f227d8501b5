// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension FindCoordinatorRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 3 {
            json.string("key", self.key)
        }
        if version >= 1 {
            json.integer("keyType", self.keyType)
        }
        if version >= 4 {
            json.strings("coordinatorKeys", self.coordinatorKeys)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 3 {
            self.key = try object.string("key")
        }
        if version >= 1 {
            self.keyType = try object.integer("keyType")
        }
        if version >= 4 {
            self.coordinatorKeys = try object.strings("coordinatorKeys")
        }
        try object.finish()
    }
}

extension FindCoordinatorResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        if version <= 3 {
            json.code("errorCode", self.errorCode)
        }
        if version >= 1 && version <= 3 {
            json.string("errorMessage", self.errorMessage)
        }
        if version <= 3 {
            json.integer("nodeId", self.nodeID)
            json.string("host", self.host)
            json.integer("port", self.port)
        }
        if version >= 4 {
            json.array("coordinators", self.coordinators, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        if version <= 3 {
            self.errorCode = try object.code("errorCode")
        }
        if version >= 1 && version <= 3 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        if version <= 3 {
            self.nodeID = try object.integer("nodeId")
            self.host = try object.string("host")
            self.port = try object.integer("port")
        }
        if version >= 4 {
            self.coordinators = try object.array("coordinators", version: version)
        }
        try object.finish()
    }
}

extension FindCoordinatorResponse.Coordinator: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
