// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension JoinGroupRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.integer("sessionTimeoutMs", self.sessionTimeoutMs)
        if version >= 1 {
            json.integer("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        }
        json.string("memberId", self.memberID)
        if version >= 5 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        json.string("protocolType", self.protocolType)
        json.array("protocols", self.protocols, version: version)
        if version >= 8 {
            json.string("reason", self.reason)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.sessionTimeoutMs = try object.integer("sessionTimeoutMs")
        if version >= 1 {
            self.rebalanceTimeoutMs = try object.integer("rebalanceTimeoutMs")
        }
        self.memberID = try object.string("memberId")
        if version >= 5 {
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        self.protocolType = try object.string("protocolType")
        self.protocols = try object.array("protocols", version: version)
        if version >= 8 {
            self.reason = try object.nullableString("reason")
        }
        try object.finish()
    }
}

extension JoinGroupRequest.JoinGroupRequestProtocol: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.bytes(
            "metadata",
            self.metadata,
            path: "JoinGroupRequest.JoinGroupRequestProtocol.Metadata",
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

extension JoinGroupResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 2 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.code("errorCode", self.errorCode)
        json.integer("generationId", self.generationID)
        if version >= 7 {
            json.string("protocolType", self.protocolType)
        }
        json.string("protocolName", self.protocolName)
        json.string("leader", self.leader)
        if version == 9 {
            json.boolean("skipAssignment", self.skipAssignment)
        }
        json.string("memberId", self.memberID)
        json.array("members", self.members, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.errorCode = try object.code("errorCode")
        self.generationID = try object.integer("generationId")
        if version >= 7 {
            self.protocolType = try object.nullableString("protocolType")
        }
        self.protocolName = try version >= 7 ? object.nullableString("protocolName") : object.string("protocolName")
        self.leader = try object.string("leader")
        if version == 9 {
            self.skipAssignment = try object.boolean("skipAssignment")
        }
        self.memberID = try object.string("memberId")
        self.members = try object.array("members", version: version)
        try object.finish()
    }
}

extension JoinGroupResponse.JoinGroupResponseMember: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        if version >= 5 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        json.bytes(
            "metadata",
            self.metadata,
            path: "JoinGroupResponse.JoinGroupResponseMember.Metadata",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        if version >= 5 {
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        self.metadata = try object.bytes("metadata")
        try object.finish()
    }
}
