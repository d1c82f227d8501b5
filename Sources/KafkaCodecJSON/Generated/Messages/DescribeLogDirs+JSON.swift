// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeLogDirsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.nullableArray("topics", version: version)
        try object.finish()
    }
}

extension DescribeLogDirsRequest.DescribableLogDirTopic: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension DescribeLogDirsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        if version >= 3 {
            json.code("errorCode", self.errorCode)
        }
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        if version >= 3 {
            self.errorCode = try object.code("errorCode")
        }
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("logDir", self.logDir)
        json.array("topics", self.topics, version: version)
        if version >= 4 {
            json.integer("totalBytes", self.totalBytes)
            json.integer("usableBytes", self.usableBytes)
        }
        if version == 5 {
            json.boolean("isCordoned", self.isCordoned)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.logDir = try object.string("logDir")
        self.topics = try object.array("topics", version: version)
        if version >= 4 {
            self.totalBytes = try object.integer("totalBytes")
            self.usableBytes = try object.integer("usableBytes")
        }
        if version == 5 {
            self.isCordoned = try object.boolean("isCordoned")
        }
        try object.finish()
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsTopic: JSONStructure {
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

extension DescribeLogDirsResponse.DescribeLogDirsPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partitionIndex", self.partitionIndex)
        json.integer("partitionSize", self.partitionSize)
        json.integer("offsetLag", self.offsetLag)
        json.boolean("isFutureKey", self.isFutureKey)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partitionIndex = try object.integer("partitionIndex")
        self.partitionSize = try object.integer("partitionSize")
        self.offsetLag = try object.integer("offsetLag")
        self.isFutureKey = try object.boolean("isFutureKey")
        try object.finish()
    }
}
