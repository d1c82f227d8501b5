// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ClientQuotaRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("entity", self.entity, version: version)
        json.string("key", self.key)
        json.double("value", self.value)
        json.boolean("remove", self.remove)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.entity = try object.array("entity", version: version)
        self.key = try object.string("key")
        self.value = try object.double("value")
        self.remove = try object.boolean("remove")
        try object.finish()
    }
}

extension ClientQuotaRecord.EntityData: JSONStructure {
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
