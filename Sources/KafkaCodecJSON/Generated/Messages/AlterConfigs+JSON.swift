// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AlterConfigsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("resources", self.resources, version: version)
        json.boolean("validateOnly", self.validateOnly)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resources = try object.array("resources", version: version)
        self.validateOnly = try object.boolean("validateOnly")
        try object.finish()
    }
}

extension AlterConfigsRequest.AlterConfigsResource: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.array("configs", self.configs, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        self.configs = try object.array("configs", version: version)
        try object.finish()
    }
}

extension AlterConfigsRequest.AlterableConfig: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.value = try object.nullableString("value")
        try object.finish()
    }
}

extension AlterConfigsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("responses", self.responses, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.responses = try object.array("responses", version: version)
        try object.finish()
    }
}

extension AlterConfigsResponse.AlterConfigsResourceResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        try object.finish()
    }
}
