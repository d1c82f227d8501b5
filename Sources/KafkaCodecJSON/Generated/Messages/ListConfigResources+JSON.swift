// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ListConfigResourcesRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 1 {
            json.integers("resourceTypes", self.resourceTypes)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 1 {
            self.resourceTypes = try object.integers("resourceTypes")
        }
        try object.finish()
    }
}

extension ListConfigResourcesResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.array("configResources", self.configResources, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.configResources = try object.array("configResources", version: version)
        try object.finish()
    }
}

extension ListConfigResourcesResponse.ConfigResource: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("resourceName", self.resourceName)
        if version == 1 {
            json.integer("resourceType", self.resourceType)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceName = try object.string("resourceName")
        if version == 1 {
            self.resourceType = try object.integer("resourceType")
        }
        try object.finish()
    }
}
