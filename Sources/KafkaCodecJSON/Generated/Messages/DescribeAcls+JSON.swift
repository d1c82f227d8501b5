// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeAclsRequest: JSONStructure {
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

extension DescribeAclsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.array("resources", self.resources, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.resources = try object.array("resources", version: version)
        try object.finish()
    }
}

extension DescribeAclsResponse.DescribeAclsResource: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.integer("patternType", self.patternType)
        }
        json.array("acls", self.acls, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.resourceType = try object.integer("resourceType")
        self.resourceName = try object.string("resourceName")
        if version >= 1 {
            self.patternType = try object.integer("patternType")
        }
        self.acls = try object.array("acls", version: version)
        try object.finish()
    }
}

extension DescribeAclsResponse.AclDescription: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("principal", self.principal)
        json.string("host", self.host)
        json.integer("operation", self.operation)
        json.integer("permissionType", self.permissionType)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.principal = try object.string("principal")
        self.host = try object.string("host")
        self.operation = try object.integer("operation")
        self.permissionType = try object.integer("permissionType")
        try object.finish()
    }
}
