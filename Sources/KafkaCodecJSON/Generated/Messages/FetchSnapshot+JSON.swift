// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension FetchSnapshotRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if self.clusterID != nil {
            json.string("clusterId", self.clusterID)
        }
        json.integer("replicaId", self.replicaID)
        json.integer("maxBytes", self.maxBytes)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if object.contains("clusterId") {
            self.clusterID = try object.nullableString("clusterId")
        }
        self.replicaID = try object.integer("replicaId")
        self.maxBytes = try object.integer("maxBytes")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension FetchSnapshotRequest.TopicSnapshot: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension FetchSnapshotRequest.PartitionSnapshot: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        json.integer("currentLeaderEpoch", self.currentLeaderEpoch)
        json.structure("snapshotId", self.snapshotID, version: version)
        json.integer("position", self.position)
        if version == 1 && !self.replicaDirectoryID.isZero {
            json.uuid("replicaDirectoryId", self.replicaDirectoryID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        self.currentLeaderEpoch = try object.integer("currentLeaderEpoch")
        self.snapshotID = try object.structure("snapshotId", version: version)
        self.position = try object.integer("position")
        if version == 1 && object.contains("replicaDirectoryId") {
            self.replicaDirectoryID = try object.uuid("replicaDirectoryId")
        }
        try object.finish()
    }
}

extension FetchSnapshotRequest.SnapshotId: JSONStructure {
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

extension FetchSnapshotResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.array("topics", self.topics, version: version)
        if version == 1 && !self.nodeEndpoints.isEmpty {
            json.array("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.topics = try object.array("topics", version: version)
        if version == 1 && object.contains("nodeEndpoints") {
            self.nodeEndpoints = try object.array("nodeEndpoints", version: version)
        }
        try object.finish()
    }
}

extension FetchSnapshotResponse.TopicSnapshot: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.array("partitions", self.partitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.array("partitions", version: version)
        try object.finish()
    }
}

extension FetchSnapshotResponse.PartitionSnapshot: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("index", self.index)
        json.code("errorCode", self.errorCode)
        json.structure("snapshotId", self.snapshotID, version: version)
        if self.currentLeader != FetchSnapshotResponse.LeaderIdAndEpoch() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        json.integer("size", self.size)
        json.integer("position", self.position)
        json.records(
            "unalignedRecords",
            self.unalignedRecords,
            path: "FetchSnapshotResponse.PartitionSnapshot.UnalignedRecords",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.index = try object.integer("index")
        self.errorCode = try object.code("errorCode")
        self.snapshotID = try object.structure("snapshotId", version: version)
        if object.contains("currentLeader") {
            self.currentLeader = try object.structure("currentLeader", version: version)
        }
        self.size = try object.integer("size")
        self.position = try object.integer("position")
        self.unalignedRecords = try object.records("unalignedRecords")
        try object.finish()
    }
}

extension FetchSnapshotResponse.SnapshotId: JSONStructure {
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

extension FetchSnapshotResponse.LeaderIdAndEpoch: JSONStructure {
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

extension FetchSnapshotResponse.NodeEndpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("nodeId", self.nodeID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.nodeID = try object.integer("nodeId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}
