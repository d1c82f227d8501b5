// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension WriteTxnMarkersRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("markers", self.markers, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.markers = try object.array("markers", version: version)
        try object.finish()
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarker: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("producerId", self.producerID)
        json.integer("producerEpoch", self.producerEpoch)
        json.boolean("transactionResult", self.transactionResult)
        json.array("topics", self.topics, version: version)
        json.integer("coordinatorEpoch", self.coordinatorEpoch)
        if version == 2 {
            json.integer("transactionVersion", self.transactionVersion)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.producerID = try object.integer("producerId")
        self.producerEpoch = try object.integer("producerEpoch")
        self.transactionResult = try object.boolean("transactionResult")
        self.topics = try object.array("topics", version: version)
        self.coordinatorEpoch = try object.integer("coordinatorEpoch")
        if version == 2 {
            self.transactionVersion = try object.integer("transactionVersion")
        }
        try object.finish()
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarkerTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.int32List("partitionIndexes", self.partitionIndexes)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitionIndexes = try object.int32List("partitionIndexes")
        try object.finish()
    }
}

extension WriteTxnMarkersResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("markers", self.markers, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.markers = try object.array("markers", version: version)
        try object.finish()
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("producerId", self.producerID)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.producerID = try object.integer("producerId")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerTopicResult: JSONStructure {
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

extension WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
