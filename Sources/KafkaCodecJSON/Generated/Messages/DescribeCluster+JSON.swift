// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DescribeClusterRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.boolean("includeClusterAuthorizedOperations", self.includeClusterAuthorizedOperations)
        if version >= 1 {
            json.integer("endpointType", self.endpointType)
        }
        if version == 2 {
            json.boolean("includeFencedBrokers", self.includeFencedBrokers)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.includeClusterAuthorizedOperations = try object.boolean("includeClusterAuthorizedOperations")
        if version >= 1 {
            self.endpointType = try object.integer("endpointType")
        }
        if version == 2 {
            self.includeFencedBrokers = try object.boolean("includeFencedBrokers")
        }
        try object.finish()
    }
}

extension DescribeClusterResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        if version >= 1 {
            json.integer("endpointType", self.endpointType)
        }
        json.string("clusterId", self.clusterID)
        json.integer("controllerId", self.controllerID)
        json.array("brokers", self.brokers, version: version)
        json.integer("clusterAuthorizedOperations", self.clusterAuthorizedOperations)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        if version >= 1 {
            self.endpointType = try object.integer("endpointType")
        }
        self.clusterID = try object.string("clusterId")
        self.controllerID = try object.integer("controllerId")
        self.brokers = try object.array("brokers", version: version)
        self.clusterAuthorizedOperations = try object.integer("clusterAuthorizedOperations")
        try object.finish()
    }
}

extension DescribeClusterResponse.DescribeClusterBroker: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("brokerId", self.brokerID)
        json.string("host", self.host)
        json.integer("port", self.port)
        json.string("rack", self.rack)
        if version == 2 {
            json.boolean("isFenced", self.isFenced)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.brokerID = try object.integer("brokerId")
        self.host = try object.string("host")
        self.port = try object.integer("port")
        self.rack = try object.nullableString("rack")
        if version == 2 {
            self.isFenced = try object.boolean("isFenced")
        }
        try object.finish()
    }
}
