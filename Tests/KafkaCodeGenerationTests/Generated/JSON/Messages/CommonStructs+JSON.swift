// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension CommonStructsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.structure("owner", self.owner, version: version)
        if version >= 1 {
            json.array("replicas", self.replicas, version: version)
        }
        if version == 3 && self.leader != nil {
            json.structure("leader", self.leader, version: version)
        }
        if version >= 2 {
            json.array("ranges", self.ranges, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.owner = try object.structure("owner", version: version)
        if version >= 1 {
            self.replicas = try object.array("replicas", version: version)
        }
        if version == 3 && object.contains("leader") {
            self.leader = try object.nullableStructure("leader", version: version)
        }
        if version >= 2 {
            self.ranges = try object.array("ranges", version: version)
        }
        try object.finish()
    }
}

extension CommonStructsRequest.Endpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("host", self.host)
        if version <= 1 {
            json.integer("port", self.port)
        }
        if version >= 2 {
            json.integer("widePort", self.widePort)
        }
        if version >= 1 {
            json.string("rack", self.rack)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.host = try object.string("host")
        if version <= 1 {
            self.port = try object.integer("port")
        }
        if version >= 2 {
            self.widePort = try object.integer("widePort")
        }
        if version >= 1 {
            self.rack = try object.nullableString("rack")
        }
        try object.finish()
    }
}

extension CommonStructsRequest.Range: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("first", self.first)
        json.structure("source", self.source, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.first = try object.integer("first")
        self.source = try object.structure("source", version: version)
        try object.finish()
    }
}

extension CommonStructsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
