// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareSnapshotKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.uuid("topicId", self.topicID)
        json.integer("partition", self.partition)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.topicID = try object.uuid("topicId")
        self.partition = try object.integer("partition")
        try object.finish()
    }
}

extension ShareSnapshotValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("snapshotEpoch", self.snapshotEpoch)
        json.integer("stateEpoch", self.stateEpoch)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.integer("startOffset", self.startOffset)
        if self.deliveryCompleteCount != -1 {
            json.integer("deliveryCompleteCount", self.deliveryCompleteCount)
        }
        json.integer("createTimestamp", self.createTimestamp)
        json.integer("writeTimestamp", self.writeTimestamp)
        json.array("stateBatches", self.stateBatches, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.snapshotEpoch = try object.integer("snapshotEpoch")
        self.stateEpoch = try object.integer("stateEpoch")
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.startOffset = try object.integer("startOffset")
        if object.contains("deliveryCompleteCount") {
            self.deliveryCompleteCount = try object.integer("deliveryCompleteCount")
        }
        self.createTimestamp = try object.integer("createTimestamp")
        self.writeTimestamp = try object.integer("writeTimestamp")
        self.stateBatches = try object.array("stateBatches", version: version)
        try object.finish()
    }
}

extension ShareSnapshotValue.StateBatch: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("firstOffset", self.firstOffset)
        json.integer("lastOffset", self.lastOffset)
        json.integer("deliveryState", self.deliveryState)
        json.integer("deliveryCount", self.deliveryCount)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.firstOffset = try object.integer("firstOffset")
        self.lastOffset = try object.integer("lastOffset")
        self.deliveryState = try object.integer("deliveryState")
        self.deliveryCount = try object.integer("deliveryCount")
        try object.finish()
    }
}
