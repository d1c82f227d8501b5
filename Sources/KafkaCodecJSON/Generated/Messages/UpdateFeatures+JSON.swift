// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension UpdateFeaturesRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("timeoutMs", self.timeoutMs)
        json.array("featureUpdates", self.featureUpdates, version: version)
        if version >= 1 {
            json.boolean("validateOnly", self.validateOnly)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.timeoutMs = try object.integer("timeoutMs")
        self.featureUpdates = try object.array("featureUpdates", version: version)
        if version >= 1 {
            self.validateOnly = try object.boolean("validateOnly")
        }
        try object.finish()
    }
}

extension UpdateFeaturesRequest.FeatureUpdateKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("feature", self.feature)
        json.integer("maxVersionLevel", self.maxVersionLevel)
        if version == 0 {
            json.boolean("allowDowngrade", self.allowDowngrade)
        }
        if version >= 1 {
            json.integer("upgradeType", self.upgradeType)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.feature = try object.string("feature")
        self.maxVersionLevel = try object.integer("maxVersionLevel")
        if version == 0 {
            self.allowDowngrade = try object.boolean("allowDowngrade")
        }
        if version >= 1 {
            self.upgradeType = try object.integer("upgradeType")
        }
        try object.finish()
    }
}

extension UpdateFeaturesResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        if version <= 1 {
            json.array("results", self.results, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        if version <= 1 {
            self.results = try object.array("results", version: version)
        }
        try object.finish()
    }
}

extension UpdateFeaturesResponse.UpdatableFeatureResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("feature", self.feature)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.feature = try object.string("feature")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
