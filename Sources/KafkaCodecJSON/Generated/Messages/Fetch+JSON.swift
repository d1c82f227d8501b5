// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension FetchRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 12 && self.clusterID != nil {
            json.string("clusterId", self.clusterID)
        }
        if version <= 14 {
            json.integer("replicaId", self.replicaID)
        }
        if version >= 15 && self.replicaState != FetchRequest.ReplicaState() {
            json.structure("replicaState", self.replicaState, version: version)
        }
        json.integer("maxWaitMs", self.maxWaitMs)
        json.integer("minBytes", self.minBytes)
        if version >= 3 {
            json.integer("maxBytes", self.maxBytes)
        }
        if version >= 4 {
            json.integer("isolationLevel", self.isolationLevel)
        }
        if version >= 7 {
            json.integer("sessionId", self.sessionID)
            json.integer("sessionEpoch", self.sessionEpoch)
        }
        json.array("topics", self.topics, version: version)
        if version >= 7 {
            json.array("forgottenTopicsData", self.forgottenTopicsData, version: version)
        }
        if version >= 11 {
            json.string("rackId", self.rackID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 12 && object.contains("clusterId") {
            self.clusterID = try object.nullableString("clusterId")
        }
        if version <= 14 {
            self.replicaID = try object.integer("replicaId")
        }
        if version >= 15 && object.contains("replicaState") {
            self.replicaState = try object.structure("replicaState", version: version)
        }
        self.maxWaitMs = try object.integer("maxWaitMs")
        self.minBytes = try object.integer("minBytes")
        if version >= 3 {
            self.maxBytes = try object.integer("maxBytes")
        }
        if version >= 4 {
            self.isolationLevel = try object.integer("isolationLevel")
        }
        if version >= 7 {
            self.sessionID = try object.integer("sessionId")
            self.sessionEpoch = try object.integer("sessionEpoch")
        }
        self.topics = try object.array("topics", version: version)
        if version >= 7 {
            self.forgottenTopicsData = try object.array("forgottenTopicsData", version: version)
        }
        if version >= 11 {
            self.rackID = try object.string("rackId")
        }
        try object.finish()
    }
}

extension FetchRequest.ReplicaState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("replicaId", self.replicaID)
        json.integer("replicaEpoch", self.replicaEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.replicaID = try object.integer("replicaId")
        self.replicaEpoch = try object.integer("replicaEpoch")
        try object.finish()
    }
}

extension FetchRequest.FetchTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 12 {
            json.string("topic", self.topic)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 12 {
            self.topic = try object.string("topic")
        }
        if version >= 13 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension FetchRequest.FetchPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        if version >= 9 {
            json.integer("currentLeaderEpoch", self.currentLeaderEpoch)
        }
        json.integer("fetchOffset", self.fetchOffset)
        if version >= 12 {
            json.integer("lastFetchedEpoch", self.lastFetchedEpoch)
        }
        if version >= 5 {
            json.integer("logStartOffset", self.logStartOffset)
        }
        json.integer("partitionMaxBytes", self.partitionMaxBytes)
        if version >= 17 && !self.replicaDirectoryID.isZero {
            json.uuid("replicaDirectoryId", self.replicaDirectoryID)
        }
        if version == 18 && self.highWatermark != 9223372036854775807 {
            json.integer("highWatermark", self.highWatermark)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        if version >= 9 {
            self.currentLeaderEpoch = try object.integer("currentLeaderEpoch")
        }
        self.fetchOffset = try object.integer("fetchOffset")
        if version >= 12 {
            self.lastFetchedEpoch = try object.integer("lastFetchedEpoch")
        }
        if version >= 5 {
            self.logStartOffset = try object.integer("logStartOffset")
        }
        self.partitionMaxBytes = try object.integer("partitionMaxBytes")
        if version >= 17 && object.contains("replicaDirectoryId") {
            self.replicaDirectoryID = try object.uuid("replicaDirectoryId")
        }
        if version == 18 && object.contains("highWatermark") {
            self.highWatermark = try object.integer("highWatermark")
        }
        try object.finish()
    }
}

extension FetchRequest.ForgottenTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 12 {
            json.string("topic", self.topic)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicID)
        }
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 12 {
            self.topic = try object.string("topic")
        }
        if version >= 13 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension FetchResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        if version >= 7 {
            json.code("errorCode", self.errorCode)
            json.integer("sessionId", self.sessionID)
        }
        json.array("responses", self.responses, version: version)
        if version >= 16 && !self.nodeEndpoints.isEmpty {
            json.array("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        if version >= 7 {
            self.errorCode = try object.code("errorCode")
            self.sessionID = try object.integer("sessionId")
        }
        self.responses = try object.array("responses", version: version)
        if version >= 16 && object.contains("nodeEndpoints") {
            self.nodeEndpoints = try object.array("nodeEndpoints", version: version)
        }
        try object.finish()
    }
}

extension FetchResponse.FetchableTopicResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 12 {
            json.string("topic", self.topic)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicID)
        }
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 12 {
            self.topic = try object.string("topic")
        }
        if version >= 13 {
            self.topicID = try object.uuid("topicId")
        }
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension FetchResponse.PartitionData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.integer("highWatermark", self.highWatermark)
        if version >= 4 {
            json.integer("lastStableOffset", self.lastStableOffset)
        }
        if version >= 5 {
            json.integer("logStartOffset", self.logStartOffset)
        }
        if version >= 12 && self.divergingEpoch != FetchResponse.EpochEndOffset() {
            json.structure("divergingEpoch", self.divergingEpoch, version: version)
        }
        if version >= 12 && self.currentLeader != FetchResponse.LeaderIdAndEpoch() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        if version >= 12 && self.snapshotID != FetchResponse.SnapshotId() {
            json.structure("snapshotId", self.snapshotID, version: version)
        }
        if version >= 4 {
            json.array("abortedTransactions", self.abortedTransactions, version: version)
        }
        if version >= 11 {
            json.integer("preferredReadReplica", self.preferredReadReplica)
        }
        json.records("records", self.records, path: "FetchResponse.PartitionData.Records", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        self.highWatermark = try object.integer("highWatermark")
        if version >= 4 {
            self.lastStableOffset = try object.integer("lastStableOffset")
        }
        if version >= 5 {
            self.logStartOffset = try object.integer("logStartOffset")
        }
        if version >= 12 && object.contains("divergingEpoch") {
            self.divergingEpoch = try object.structure("divergingEpoch", version: version)
        }
        if version >= 12 && object.contains("currentLeader") {
            self.currentLeader = try object.structure("currentLeader", version: version)
        }
        if version >= 12 && object.contains("snapshotId") {
            self.snapshotID = try object.structure("snapshotId", version: version)
        }
        if version >= 4 {
            self.abortedTransactions = try object.nullableArray("abortedTransactions", version: version)
        }
        if version >= 11 {
            self.preferredReadReplica = try object.integer("preferredReadReplica")
        }
        self.records = try object.nullableRecords("records")
        try object.finish()
    }
}

extension FetchResponse.EpochEndOffset: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        json.integer("endOffset", self.endOffset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        self.endOffset = try object.integer("endOffset")
        try object.finish()
    }
}

extension FetchResponse.LeaderIdAndEpoch: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("leaderId", self.leaderID)
        json.integer("leaderEpoch", self.leaderEpoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.leaderID = try object.integer("leaderId")
        self.leaderEpoch = try object.integer("leaderEpoch")
        try object.finish()
    }
}

extension FetchResponse.SnapshotId: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("endOffset", self.endOffset)
        json.integer("epoch", self.epoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.endOffset = try object.integer("endOffset")
        self.epoch = try object.integer("epoch")
        try object.finish()
    }
}

extension FetchResponse.AbortedTransaction: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("producerId", self.producerID)
        json.integer("firstOffset", self.firstOffset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.producerID = try object.integer("producerId")
        self.firstOffset = try object.integer("firstOffset")
        try object.finish()
    }
}

extension FetchResponse.NodeEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.string("rack", self.rack)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        self.rack = try object.nullableString("rack")
        try object.finish()
    }
}
