// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension EveryTypeRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.boolean("flag", self.flag)
        json.integer("tiny", self.tiny)
        json.integer("short", self.short)
        json.integer("port", self.port)
        json.integer("count", self.count)
        json.integer("checksum", self.checksum)
        json.integer("offset", self.offset)
        json.double("ratio", self.ratio)
        json.string("text", self.text)
        json.uuid("topicId", self.topicID)
        json.bytes("blob", self.blob, path: "EveryTypeRequest.Blob", version: version)
        json.records("records", self.records, path: "EveryTypeRequest.Records", version: version)
        json.booleans("flags", self.flags)
        json.integers("tinies", self.tinies)
        json.integers("shorts", self.shorts)
        json.integers("ports", self.ports)
        json.int32List("counts", self.counts)
        json.integers("checksums", self.checksums)
        json.integers("offsets", self.offsets)
        json.doubles("ratios", self.ratios)
        json.strings("texts", self.texts)
        json.uuids("topicIds", self.topicIDs)
        json.byteArrays("blobs", self.blobs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.flag = try object.boolean("flag")
        self.tiny = try object.integer("tiny")
        self.short = try object.integer("short")
        self.port = try object.integer("port")
        self.count = try object.integer("count")
        self.checksum = try object.integer("checksum")
        self.offset = try object.integer("offset")
        self.ratio = try object.double("ratio")
        self.text = try object.string("text")
        self.topicID = try object.uuid("topicId")
        self.blob = try object.bytes("blob")
        self.records = try object.nullableRecords("records")
        self.flags = try object.booleans("flags")
        self.tinies = try object.integers("tinies")
        self.shorts = try object.integers("shorts")
        self.ports = try object.integers("ports")
        self.counts = try object.int32List("counts")
        self.checksums = try object.integers("checksums")
        self.offsets = try object.integers("offsets")
        self.ratios = try object.doubles("ratios")
        self.texts = try object.strings("texts")
        self.topicIDs = try object.uuids("topicIds")
        self.blobs = try object.byteArrays("blobs")
        try object.finish()
    }
}

extension EveryTypeResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.code("errorCode", self.errorCode)
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.errorCode = try object.code("errorCode")
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension EveryTypeResponse.TopicResult: JSONStructure {
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

extension EveryTypeResponse.PartitionResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("index", self.index)
        json.code("partitionErrorCode", self.partitionErrorCode)
        if version == 2 {
            json.bytes("payload", self.payload, path: "EveryTypeResponse.PartitionResult.Payload", version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.index = try object.integer("index")
        self.partitionErrorCode = try object.code("partitionErrorCode")
        if version == 2 {
            self.payload = try object.bytes("payload")
        }
        try object.finish()
    }
}
