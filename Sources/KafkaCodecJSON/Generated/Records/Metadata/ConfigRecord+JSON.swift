// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConfigRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.string("name", self.name)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        self.name = try object.string("name")
        self.value = try object.nullableString("value")
        try object.finish()
    }
}
