// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension RemoveDelegationTokenRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("tokenId", self.tokenID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.tokenID = try object.string("tokenId")
        try object.finish()
    }
}
