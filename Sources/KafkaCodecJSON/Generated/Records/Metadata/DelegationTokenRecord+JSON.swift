// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DelegationTokenRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("owner", self.owner)
        json.string("requester", self.requester)
        json.strings("renewers", self.renewers)
        json.integer("issueTimestamp", self.issueTimestamp)
        json.integer("maxTimestamp", self.maxTimestamp)
        json.integer("expirationTimestamp", self.expirationTimestamp)
        json.string("tokenId", self.tokenID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.owner = try object.string("owner")
        self.requester = try object.string("requester")
        self.renewers = try object.strings("renewers")
        self.issueTimestamp = try object.integer("issueTimestamp")
        self.maxTimestamp = try object.integer("maxTimestamp")
        self.expirationTimestamp = try object.integer("expirationTimestamp")
        self.tokenID = try object.string("tokenId")
        try object.finish()
    }
}
