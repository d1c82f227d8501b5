// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerGroupDescribeRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("groupIds", self.groupIDs)
        json.boolean("includeAuthorizedOperations", self.includeAuthorizedOperations)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupIDs = try object.strings("groupIds")
        self.includeAuthorizedOperations = try object.boolean("includeAuthorizedOperations")
        try object.finish()
    }
}

extension ConsumerGroupDescribeResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("groups", self.groups, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.groups = try object.array("groups", version: version)
        try object.finish()
    }
}

extension ConsumerGroupDescribeResponse.DescribedGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.string("groupId", self.groupID)
        json.string("groupState", self.groupState)
        json.integer("groupEpoch", self.groupEpoch)
        json.integer("assignmentEpoch", self.assignmentEpoch)
        json.string("assignorName", self.assignorName)
        json.array("members", self.members, version: version)
        json.integer("authorizedOperations", self.authorizedOperations)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.groupID = try object.string("groupId")
        self.groupState = try object.string("groupState")
        self.groupEpoch = try object.integer("groupEpoch")
        self.assignmentEpoch = try object.integer("assignmentEpoch")
        self.assignorName = try object.string("assignorName")
        self.members = try object.array("members", version: version)
        self.authorizedOperations = try object.integer("authorizedOperations")
        try object.finish()
    }
}

extension ConsumerGroupDescribeResponse.Member: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        json.string("instanceId", self.instanceID)
        json.string("rackId", self.rackID)
        json.integer("memberEpoch", self.memberEpoch)
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        json.strings("subscribedTopicNames", self.subscribedTopicNames)
        json.string("subscribedTopicRegex", self.subscribedTopicRegex)
        json.structure("assignment", self.assignment, version: version)
        json.structure("targetAssignment", self.targetAssignment, version: version)
        if version == 1 {
            json.integer("memberType", self.memberType)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        self.instanceID = try object.nullableString("instanceId")
        self.rackID = try object.nullableString("rackId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        self.subscribedTopicNames = try object.strings("subscribedTopicNames")
        self.subscribedTopicRegex = try object.nullableString("subscribedTopicRegex")
        self.assignment = try object.structure("assignment", version: version)
        self.targetAssignment = try object.structure("targetAssignment", version: version)
        if version == 1 {
            self.memberType = try object.integer("memberType")
        }
        try object.finish()
    }
}

extension ConsumerGroupDescribeResponse.Assignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topicPartitions", self.topicPartitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicPartitions = try object.array("topicPartitions", version: version)
        try object.finish()
    }
}

extension ConsumerGroupDescribeResponse.TopicPartitions: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.string("topicName", self.topicName)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.topicName = try object.string("topicName")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}
