// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AlterClientQuotasRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("entries", self.entries, version: version)
        json.boolean("validateOnly", self.validateOnly)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.entries = try object.array("entries", version: version)
        self.validateOnly = try object.boolean("validateOnly")
        try object.finish()
    }
}

extension AlterClientQuotasRequest.EntryData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("entity", self.entity, version: version)
        json.array("ops", self.ops, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.entity = try object.array("entity", version: version)
        self.ops = try object.array("ops", version: version)
        try object.finish()
    }
}

extension AlterClientQuotasRequest.EntityData: JSONStructure {
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

extension AlterClientQuotasRequest.OpData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.double("value", self.value)
        json.boolean("remove", self.remove)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.value = try object.double("value")
        self.remove = try object.boolean("remove")
        try object.finish()
    }
}

extension AlterClientQuotasResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("entries", self.entries, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.entries = try object.array("entries", version: version)
        try object.finish()
    }
}

extension AlterClientQuotasResponse.EntryData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("entity", self.entity, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.entity = try object.array("entity", version: version)
        try object.finish()
    }
}

extension AlterClientQuotasResponse.EntityData: JSONStructure {
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
