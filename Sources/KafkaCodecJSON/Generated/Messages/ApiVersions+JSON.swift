// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ApiVersionsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 3 {
            json.string("clientSoftwareName", self.clientSoftwareName)
            json.string("clientSoftwareVersion", self.clientSoftwareVersion)
        }
        if version == 5 {
            json.string("clusterId", self.clusterID)
            json.integer("nodeId", self.nodeID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 3 {
            self.clientSoftwareName = try object.string("clientSoftwareName")
            self.clientSoftwareVersion = try object.string("clientSoftwareVersion")
        }
        if version == 5 {
            self.clusterID = try object.nullableString("clusterId")
            self.nodeID = try object.integer("nodeId")
        }
        try object.finish()
    }
}

extension ApiVersionsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.array("apiKeys", self.apiKeys, version: version)
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        if version >= 3 && !self.supportedFeatures.isEmpty {
            json.array("supportedFeatures", self.supportedFeatures, version: version)
        }
        if version >= 3 && self.finalizedFeaturesEpoch != -1 {
            json.integer("finalizedFeaturesEpoch", self.finalizedFeaturesEpoch)
        }
        if version >= 3 && !self.finalizedFeatures.isEmpty {
            json.array("finalizedFeatures", self.finalizedFeatures, version: version)
        }
        if version >= 3 && self.zkMigrationReady {
            json.boolean("zkMigrationReady", self.zkMigrationReady)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.apiKeys = try object.array("apiKeys", version: version)
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        if version >= 3 && object.contains("supportedFeatures") {
            self.supportedFeatures = try object.array("supportedFeatures", version: version)
        }
        if version >= 3 && object.contains("finalizedFeaturesEpoch") {
            self.finalizedFeaturesEpoch = try object.integer("finalizedFeaturesEpoch")
        }
        if version >= 3 && object.contains("finalizedFeatures") {
            self.finalizedFeatures = try object.array("finalizedFeatures", version: version)
        }
        if version >= 3 && object.contains("zkMigrationReady") {
            self.zkMigrationReady = try object.boolean("zkMigrationReady")
        }
        try object.finish()
    }
}

extension ApiVersionsResponse.ApiVersion: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("apiKey", self.apiKey)
        json.integer("minVersion", self.minVersion)
        json.integer("maxVersion", self.maxVersion)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.apiKey = try object.code("apiKey")
        self.minVersion = try object.integer("minVersion")
        self.maxVersion = try object.integer("maxVersion")
        try object.finish()
    }
}

extension ApiVersionsResponse.SupportedFeatureKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("minVersion", self.minVersion)
        json.integer("maxVersion", self.maxVersion)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.minVersion = try object.integer("minVersion")
        self.maxVersion = try object.integer("maxVersion")
        try object.finish()
    }
}

extension ApiVersionsResponse.FinalizedFeatureKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("maxVersionLevel", self.maxVersionLevel)
        json.integer("minVersionLevel", self.minVersionLevel)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.maxVersionLevel = try object.integer("maxVersionLevel")
        self.minVersionLevel = try object.integer("minVersionLevel")
        try object.finish()
    }
}
