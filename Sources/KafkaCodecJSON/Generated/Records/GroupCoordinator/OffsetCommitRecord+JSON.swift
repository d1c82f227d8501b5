// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension OffsetCommitKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 0 {
            json.string("group", self.group)
            json.string("topic", self.topic)
            json.integer("partition", self.partition)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 0 {
            self.group = try object.string("group")
            self.topic = try object.string("topic")
            self.partition = try object.integer("partition")
        }
        try object.finish()
    }
}

extension OffsetCommitValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("offset", self.offset)
        if version >= 3 {
            json.integer("leaderEpoch", self.leaderEpoch)
        }
        json.string("metadata", self.metadata)
        json.integer("commitTimestamp", self.commitTimestamp)
        if version == 1 {
            json.integer("expireTimestamp", self.expireTimestamp)
        }
        if version == 4 && !self.topicID.isZero {
            json.uuid("topicId", self.topicID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.offset = try object.integer("offset")
        if version >= 3 {
            self.leaderEpoch = try object.integer("leaderEpoch")
        }
        self.metadata = try object.string("metadata")
        self.commitTimestamp = try object.integer("commitTimestamp")
        if version == 1 {
            self.expireTimestamp = try object.integer("expireTimestamp")
        }
        if version == 4 && object.contains("topicId") {
            self.topicID = try object.uuid("topicId")
        }
        try object.finish()
    }
}
