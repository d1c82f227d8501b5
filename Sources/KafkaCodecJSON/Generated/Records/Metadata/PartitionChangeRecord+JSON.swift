// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension PartitionChangeRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionId", self.partitionID)
        json.uuid("topicId", self.topicID)
        if self.isr != nil {
            json.int32List("isr", self.isr)
        }
        if self.leader != -2 {
            json.integer("leader", self.leader)
        }
        if self.replicas != nil {
            json.int32List("replicas", self.replicas)
        }
        if self.removingReplicas != nil {
            json.int32List("removingReplicas", self.removingReplicas)
        }
        if self.addingReplicas != nil {
            json.int32List("addingReplicas", self.addingReplicas)
        }
        if self.leaderRecoveryState != -1 {
            json.integer("leaderRecoveryState", self.leaderRecoveryState)
        }
        if version >= 1 && self.directories != nil {
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
        if object.contains("isr") {
            self.isr = try object.nullableInt32List("isr")
        }
        if object.contains("leader") {
            self.leader = try object.integer("leader")
        }
        if object.contains("replicas") {
            self.replicas = try object.nullableInt32List("replicas")
        }
        if object.contains("removingReplicas") {
            self.removingReplicas = try object.nullableInt32List("removingReplicas")
        }
        if object.contains("addingReplicas") {
            self.addingReplicas = try object.nullableInt32List("addingReplicas")
        }
        if object.contains("leaderRecoveryState") {
            self.leaderRecoveryState = try object.integer("leaderRecoveryState")
        }
        if version >= 1 && object.contains("directories") {
            self.directories = try object.nullableUuids("directories")
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
