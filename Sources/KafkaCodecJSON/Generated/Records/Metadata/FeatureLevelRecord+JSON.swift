// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension FeatureLevelRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("featureLevel", self.featureLevel)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.featureLevel = try object.integer("featureLevel")
        try object.finish()
    }
}
