// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension CreateAclsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("creations", self.creations, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.creations = try object.array("creations", version: version)
        try object.finish()
    }
}

extension CreateAclsRequest.AclCreation: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.integer("resourcePatternType", self.resourcePatternType)
        }
        json.string("principal", self.principal)
        json.string("host", self.host)
        json.integer("operation", self.operation)
        json.integer("permissionType", self.permissionType)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        if version >= 1 {
            self.resourcePatternType = try object.integer("resourcePatternType")
        }
        self.principal = try object.string("principal")
        self.host = try object.string("host")
        self.operation = try object.integer("operation")
        self.permissionType = try object.integer("permissionType")
        try object.finish()
    }
}

extension CreateAclsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension CreateAclsResponse.AclCreationResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
