// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension EnvelopeRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.bytes("requestData", self.requestData, path: "EnvelopeRequest.RequestData", version: version)
        json.bytes(
            "requestPrincipal",
            self.requestPrincipal,
            path: "EnvelopeRequest.RequestPrincipal",
            version: version
        )
        json.bytes(
            "clientHostAddress",
            self.clientHostAddress,
            path: "EnvelopeRequest.ClientHostAddress",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.requestData = try object.bytes("requestData")
        self.requestPrincipal = try object.nullableBytes("requestPrincipal")
        self.clientHostAddress = try object.bytes("clientHostAddress")
        try object.finish()
    }
}

extension EnvelopeResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.bytes("responseData", self.responseData, path: "EnvelopeResponse.ResponseData", version: version)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.responseData = try object.nullableBytes("responseData")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
