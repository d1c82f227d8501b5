// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareGroupMemberMetadataKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 0 {
            json.string("groupId", self.groupID)
            json.string("memberId", self.memberID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 0 {
            self.groupID = try object.string("groupId")
            self.memberID = try object.string("memberId")
        }
        try object.finish()
    }
}

extension ShareGroupMemberMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("rackId", self.rackID)
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        json.strings("subscribedTopicNames", self.subscribedTopicNames)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.rackID = try object.nullableString("rackId")
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        self.subscribedTopicNames = try object.strings("subscribedTopicNames")
        try object.finish()
    }
}
