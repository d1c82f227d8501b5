// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupMemberMetadataKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.memberID = try object.string("memberId")
        try object.finish()
    }
}

extension StreamsGroupMemberMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("instanceId", self.instanceID)
        json.string("rackId", self.rackID)
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        json.integer("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        json.integer("topologyEpoch", self.topologyEpoch)
        json.string("processId", self.processID)
        json.structure("userEndpoint", self.userEndpoint, version: version)
        json.array("clientTags", self.clientTags, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.instanceID = try object.nullableString("instanceId")
        self.rackID = try object.nullableString("rackId")
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        self.rebalanceTimeoutMs = try object.integer("rebalanceTimeoutMs")
        self.topologyEpoch = try object.integer("topologyEpoch")
        self.processID = try object.string("processId")
        self.userEndpoint = try object.nullableStructure("userEndpoint", version: version)
        self.clientTags = try object.array("clientTags", version: version)
        try object.finish()
    }
}

extension StreamsGroupMemberMetadataValue.Endpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension StreamsGroupMemberMetadataValue.KeyValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.value = try object.string("value")
        try object.finish()
    }
}
