// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension GroupMetadataKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 0 {
            json.string("group", self.group)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 0 {
            self.group = try object.string("group")
        }
        try object.finish()
    }
}

extension GroupMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("protocolType", self.protocolType)
        json.integer("generation", self.generation)
        json.string("protocol", self.`protocol`)
        json.string("leader", self.leader)
        if version >= 2 {
            json.integer("currentStateTimestamp", self.currentStateTimestamp)
        }
        json.array("members", self.members, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.protocolType = try object.string("protocolType")
        self.generation = try object.integer("generation")
        self.`protocol` = try object.nullableString("protocol")
        self.leader = try object.nullableString("leader")
        if version >= 2 {
            self.currentStateTimestamp = try object.integer("currentStateTimestamp")
        }
        self.members = try object.array("members", version: version)
        try object.finish()
    }
}

extension GroupMetadataValue.MemberMetadata: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        if version >= 3 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        if version >= 1 {
            json.integer("rebalanceTimeout", self.rebalanceTimeout)
        }
        json.integer("sessionTimeout", self.sessionTimeout)
        json.bytes(
            "subscription",
            self.subscription,
            path: "GroupMetadataValue.MemberMetadata.subscription",
            version: version
        )
        json.bytes(
            "assignment",
            self.assignment,
            path: "GroupMetadataValue.MemberMetadata.assignment",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        if version >= 3 {
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        if version >= 1 {
            self.rebalanceTimeout = try object.integer("rebalanceTimeout")
        }
        self.sessionTimeout = try object.integer("sessionTimeout")
        self.subscription = try object.bytes("subscription")
        self.assignment = try object.bytes("assignment")
        try object.finish()
    }
}
