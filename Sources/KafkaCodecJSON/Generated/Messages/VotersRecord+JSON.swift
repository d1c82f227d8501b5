// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension VotersRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("version", self.version)
        json.array("voters", self.voters, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.version = try object.integer("version")
        self.voters = try object.array("voters", version: version)
        try object.finish()
    }
}

extension VotersRecord.Voter: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("voterId", self.voterID)
        json.uuid("voterDirectoryId", self.voterDirectoryID)
        json.array("endpoints", self.endpoints, version: version)
        json.structure("kRaftVersionFeature", self.kRaftVersionFeature, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.voterID = try object.integer("voterId")
        self.voterDirectoryID = try object.uuid("voterDirectoryId")
        self.endpoints = try object.array("endpoints", version: version)
        self.kRaftVersionFeature = try object.structure("kRaftVersionFeature", version: version)
        try object.finish()
    }
}

extension VotersRecord.Endpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension VotersRecord.KRaftVersionFeature: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("minSupportedVersion", self.minSupportedVersion)
        json.integer("maxSupportedVersion", self.maxSupportedVersion)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.minSupportedVersion = try object.integer("minSupportedVersion")
        self.maxSupportedVersion = try object.integer("maxSupportedVersion")
        try object.finish()
    }
}
