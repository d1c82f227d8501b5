// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeClientQuotasRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("components", self.components, version: version)
        json.boolean("strict", self.strict)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.components = try object.array("components", version: version)
        self.strict = try object.boolean("strict")
        try object.finish()
    }
}

extension DescribeClientQuotasRequest.ComponentData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("entityType", self.entityType)
        json.integer("matchType", self.matchType)
        json.string("match", self.match)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.entityType = try object.string("entityType")
        self.matchType = try object.integer("matchType")
        self.match = try object.nullableString("match")
        try object.finish()
    }
}

extension DescribeClientQuotasResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("entries", self.entries, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.entries = try object.nullableArray("entries", version: version)
        try object.finish()
    }
}

extension DescribeClientQuotasResponse.EntryData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("entity", self.entity, version: version)
        json.array("values", self.values, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.entity = try object.array("entity", version: version)
        self.values = try object.array("values", version: version)
        try object.finish()
    }
}

extension DescribeClientQuotasResponse.EntityData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("entityType", self.entityType)
        json.string("entityName", self.entityName)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.entityType = try object.string("entityType")
        self.entityName = try object.nullableString("entityName")
        try object.finish()
    }
}

extension DescribeClientQuotasResponse.ValueData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.double("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.value = try object.double("value")
        try object.finish()
    }
}
