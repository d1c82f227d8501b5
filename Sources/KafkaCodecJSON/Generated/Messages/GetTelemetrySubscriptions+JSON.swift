// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension GetTelemetrySubscriptionsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("clientInstanceId", self.clientInstanceID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clientInstanceID = try object.uuid("clientInstanceId")
        try object.finish()
    }
}

extension GetTelemetrySubscriptionsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.uuid("clientInstanceId", self.clientInstanceID)
        json.integer("subscriptionId", self.subscriptionID)
        json.integers("acceptedCompressionTypes", self.acceptedCompressionTypes)
        json.integer("pushIntervalMs", self.pushIntervalMs)
        json.integer("telemetryMaxBytes", self.telemetryMaxBytes)
        json.boolean("deltaTemporality", self.deltaTemporality)
        json.strings("requestedMetrics", self.requestedMetrics)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.clientInstanceID = try object.uuid("clientInstanceId")
        self.subscriptionID = try object.integer("subscriptionId")
        self.acceptedCompressionTypes = try object.integers("acceptedCompressionTypes")
        self.pushIntervalMs = try object.integer("pushIntervalMs")
        self.telemetryMaxBytes = try object.integer("telemetryMaxBytes")
        self.deltaTemporality = try object.boolean("deltaTemporality")
        self.requestedMetrics = try object.strings("requestedMetrics")
        try object.finish()
    }
}
