// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension KRaftVersionRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("version", self.version)
        json.integer("kRaftVersion", self.kRaftVersion)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.version = try object.integer("version")
        self.kRaftVersion = try object.integer("kRaftVersion")
        try object.finish()
    }
}
