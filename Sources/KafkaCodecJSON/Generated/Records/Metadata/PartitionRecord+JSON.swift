// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension PartitionRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionId", self.partitionID)
        json.uuid("topicId", self.topicID)
        json.int32List("replicas", self.replicas)
        json.int32List("isr", self.isr)
        json.int32List("removingReplicas", self.removingReplicas)
        json.int32List("addingReplicas", self.addingReplicas)
        json.integer("leader", self.leader)
        if self.leaderRecoveryState != 0 {
            json.integer("leaderRecoveryState", self.leaderRecoveryState)
        }
        json.integer("leaderEpoch", self.leaderEpoch)
        json.integer("partitionEpoch", self.partitionEpoch)
        if version >= 1 {
            json.uuids("directories", self.directories)
        }
        if version == 2 && self.eligibleLeaderReplicas != nil {
            json.int32List("eligibleLeaderReplicas", self.eligibleLeaderReplicas)
        }
        if version == 2 && self.lastKnownELR != nil {
            json.int32List("lastKnownElr", self.lastKnownELR)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionID = try object.integer("partitionId")
        self.topicID = try object.uuid("topicId")
        self.replicas = try object.int32List("replicas")
        self.isr = try object.int32List("isr")
        self.removingReplicas = try object.int32List("removingReplicas")
        self.addingReplicas = try object.int32List("addingReplicas")
        self.leader = try object.integer("leader")
        if object.contains("leaderRecoveryState") {
            self.leaderRecoveryState = try object.integer("leaderRecoveryState")
        }
        self.leaderEpoch = try object.integer("leaderEpoch")
        self.partitionEpoch = try object.integer("partitionEpoch")
        if version >= 1 {
            self.directories = try object.uuids("directories")
        }
        if version == 2 && object.contains("eligibleLeaderReplicas") {
            self.eligibleLeaderReplicas = try object.nullableInt32List("eligibleLeaderReplicas")
        }
        if version == 2 && object.contains("lastKnownElr") {
            self.lastKnownELR = try object.nullableInt32List("lastKnownElr")
        }
        try object.finish()
    }
}
