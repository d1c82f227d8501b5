// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeGroupsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("groups", self.groups)
        if version >= 3 {
            json.boolean("includeAuthorizedOperations", self.includeAuthorizedOperations)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groups = try object.strings("groups")
        if version >= 3 {
            self.includeAuthorizedOperations = try object.boolean("includeAuthorizedOperations")
        }
        try object.finish()
    }
}

extension DescribeGroupsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.array("groups", self.groups, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.groups = try object.array("groups", version: version)
        try object.finish()
    }
}

extension DescribeGroupsResponse.DescribedGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        if version == 6 {
            json.string("errorMessage", self.errorMessage)
        }
        json.string("groupId", self.groupID)
        json.string("groupState", self.groupState)
        json.string("protocolType", self.protocolType)
        json.string("protocolData", self.protocolData)
        json.array("members", self.members, version: version)
        if version >= 3 {
            json.integer("authorizedOperations", self.authorizedOperations)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        if version == 6 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        self.groupID = try object.string("groupId")
        self.groupState = try object.string("groupState")
        self.protocolType = try object.string("protocolType")
        self.protocolData = try object.string("protocolData")
        self.members = try object.array("members", version: version)
        if version >= 3 {
            self.authorizedOperations = try object.integer("authorizedOperations")
        }
        try object.finish()
    }
}

extension DescribeGroupsResponse.DescribedGroupMember: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        if version >= 4 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        json.bytes(
            "memberMetadata",
            self.memberMetadata,
            path: "DescribeGroupsResponse.DescribedGroupMember.MemberMetadata",
            version: version
        )
        json.bytes(
            "memberAssignment",
            self.memberAssignment,
            path: "DescribeGroupsResponse.DescribedGroupMember.MemberAssignment",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        if version >= 4 {
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        self.memberMetadata = try object.bytes("memberMetadata")
        self.memberAssignment = try object.bytes("memberAssignment")
        try object.finish()
    }
}
