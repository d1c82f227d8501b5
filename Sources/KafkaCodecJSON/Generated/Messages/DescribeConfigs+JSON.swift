// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeConfigsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("resources", self.resources, version: version)
        if version >= 1 {
            json.boolean("includeSynonyms", self.includeSynonyms)
        }
        if version >= 3 {
            json.boolean("includeDocumentation", self.includeDocumentation)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resources = try object.array("resources", version: version)
        if version >= 1 {
            self.includeSynonyms = try object.boolean("includeSynonyms")
        }
        if version >= 3 {
            self.includeDocumentation = try object.boolean("includeDocumentation")
        }
        try object.finish()
    }
}

extension DescribeConfigsRequest.DescribeConfigsResource: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.strings("configurationKeys", self.configurationKeys)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        self.configurationKeys = try object.nullableStrings("configurationKeys")
        try object.finish()
    }
}

extension DescribeConfigsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension DescribeConfigsResponse.DescribeConfigsResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.array("configs", self.configs, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        self.configs = try object.array("configs", version: version)
        try object.finish()
    }
}

extension DescribeConfigsResponse.DescribeConfigsResourceResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("value", self.value)
        json.boolean("readOnly", self.readOnly)
        if version == 0 {
            json.boolean("isDefault", self.isDefault)
        }
        if version >= 1 {
            json.integer("configSource", self.configSource)
        }
        json.boolean("isSensitive", self.isSensitive)
        if version >= 1 {
            json.array("synonyms", self.synonyms, version: version)
        }
        if version >= 3 {
            json.integer("configType", self.configType)
            json.string("documentation", self.documentation)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.value = try object.nullableString("value")
        self.readOnly = try object.boolean("readOnly")
        if version == 0 {
            self.isDefault = try object.boolean("isDefault")
        }
        if version >= 1 {
            self.configSource = try object.integer("configSource")
        }
        self.isSensitive = try object.boolean("isSensitive")
        if version >= 1 {
            self.synonyms = try object.array("synonyms", version: version)
        }
        if version >= 3 {
            self.configType = try object.integer("configType")
            self.documentation = try object.nullableString("documentation")
        }
        try object.finish()
    }
}

extension DescribeConfigsResponse.DescribeConfigsSynonym: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.string("value", self.value)
        json.integer("source", self.source)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.value = try object.nullableString("value")
        self.source = try object.integer("source")
        try object.finish()
    }
}
