// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension AccessControlEntryRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("id", self.id)
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.integer("patternType", self.patternType)
        json.string("principal", self.principal)
        json.string("host", self.host)
        json.integer("operation", self.operation)
        json.integer("permissionType", self.permissionType)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.uuid("id")
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        self.patternType = try object.integer("patternType")
        self.principal = try object.string("principal")
        self.host = try object.string("host")
        self.operation = try object.integer("operation")
        self.permissionType = try object.integer("permissionType")
        try object.finish()
    }
}
