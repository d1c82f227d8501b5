// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerGroupMemberMetadataKey: JSONStructure {
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

extension ConsumerGroupMemberMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("instanceId", self.instanceID)
        json.string("rackId", self.rackID)
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        json.strings("subscribedTopicNames", self.subscribedTopicNames)
        json.string("subscribedTopicRegex", self.subscribedTopicRegex)
        json.integer("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        json.string("serverAssignor", self.serverAssignor)
        if self.classicMemberMetadata != ConsumerGroupMemberMetadataValue.ClassicMemberMetadata() {
            json.structure("classicMemberMetadata", self.classicMemberMetadata, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.instanceID = try object.nullableString("instanceId")
        self.rackID = try object.nullableString("rackId")
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        self.subscribedTopicNames = try object.strings("subscribedTopicNames")
        self.subscribedTopicRegex = try object.nullableString("subscribedTopicRegex")
        self.rebalanceTimeoutMs = try object.integer("rebalanceTimeoutMs")
        self.serverAssignor = try object.nullableString("serverAssignor")
        if object.contains("classicMemberMetadata") {
            self.classicMemberMetadata = try object.nullableStructure("classicMemberMetadata", version: version)
        }
        try object.finish()
    }
}

extension ConsumerGroupMemberMetadataValue.ClassicMemberMetadata: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("sessionTimeoutMs", self.sessionTimeoutMs)
        json.array("supportedProtocols", self.supportedProtocols, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.sessionTimeoutMs = try object.integer("sessionTimeoutMs")
        self.supportedProtocols = try object.array("supportedProtocols", version: version)
        try object.finish()
    }
}

extension ConsumerGroupMemberMetadataValue.ClassicProtocol: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.bytes(
            "metadata",
            self.metadata,
            path: "ConsumerGroupMemberMetadataValue.ClassicProtocol.Metadata",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.metadata = try object.bytes("metadata")
        try object.finish()
    }
}
