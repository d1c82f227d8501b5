// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension PushTelemetryRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("clientInstanceId", self.clientInstanceID)
        json.integer("subscriptionId", self.subscriptionID)
        json.boolean("terminating", self.terminating)
        json.integer("compressionType", self.compressionType)
        json.bytes("metrics", self.metrics, path: "PushTelemetryRequest.Metrics", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clientInstanceID = try object.uuid("clientInstanceId")
        self.subscriptionID = try object.integer("subscriptionId")
        self.terminating = try object.boolean("terminating")
        self.compressionType = try object.integer("compressionType")
        self.metrics = try object.bytes("metrics")
        try object.finish()
    }
}

extension PushTelemetryResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
