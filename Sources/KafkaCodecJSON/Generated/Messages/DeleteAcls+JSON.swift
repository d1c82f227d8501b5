// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DeleteAclsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("filters", self.filters, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.filters = try object.array("filters", version: version)
        try object.finish()
    }
}

extension DeleteAclsRequest.DeleteAclsFilter: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("resourceTypeFilter", self.resourceTypeFilter)
        json.string("resourceNameFilter", self.resourceNameFilter)
        if version >= 1 {
            json.integer("patternTypeFilter", self.patternTypeFilter)
        }
        json.string("principalFilter", self.principalFilter)
        json.string("hostFilter", self.hostFilter)
        json.integer("operation", self.operation)
        json.integer("permissionType", self.permissionType)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceTypeFilter = try object.integer("resourceTypeFilter")
        self.resourceNameFilter = try object.nullableString("resourceNameFilter")
        if version >= 1 {
            self.patternTypeFilter = try object.integer("patternTypeFilter")
        }
        self.principalFilter = try object.nullableString("principalFilter")
        self.hostFilter = try object.nullableString("hostFilter")
        self.operation = try object.integer("operation")
        self.permissionType = try object.integer("permissionType")
        try object.finish()
    }
}

extension DeleteAclsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("filterResults", self.filterResults, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.filterResults = try object.array("filterResults", version: version)
        try object.finish()
    }
}

extension DeleteAclsResponse.DeleteAclsFilterResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("matchingAcls", self.matchingAcls, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.matchingAcls = try object.array("matchingAcls", version: version)
        try object.finish()
    }
}

extension DeleteAclsResponse.DeleteAclsMatchingAcl: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.integer("patternType", self.patternType)
        }
        json.string("principal", self.principal)
        json.string("host", self.host)
        json.integer("operation", self.operation)
        json.integer("permissionType", self.permissionType)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        if version >= 1 {
            self.patternType = try object.integer("patternType")
        }
        self.principal = try object.string("principal")
        self.host = try object.string("host")
        self.operation = try object.integer("operation")
        self.permissionType = try object.integer("permissionType")
        try object.finish()
    }
}
