// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ListTransactionsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("stateFilters", self.stateFilters)
        json.integers("producerIdFilters", self.producerIDFilters)
        if version >= 1 {
            json.integer("durationFilter", self.durationFilter)
        }
        if version == 2 {
            json.string("transactionalIdPattern", self.transactionalIDPattern)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.stateFilters = try object.strings("stateFilters")
        self.producerIDFilters = try object.integers("producerIdFilters")
        if version >= 1 {
            self.durationFilter = try object.integer("durationFilter")
        }
        if version == 2 {
            self.transactionalIDPattern = try object.nullableString("transactionalIdPattern")
        }
        try object.finish()
    }
}

extension ListTransactionsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.strings("unknownStateFilters", self.unknownStateFilters)
        json.array("transactionStates", self.transactionStates, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.unknownStateFilters = try object.strings("unknownStateFilters")
        self.transactionStates = try object.array("transactionStates", version: version)
        try object.finish()
    }
}

extension ListTransactionsResponse.TransactionState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("transactionalId", self.transactionalID)
        json.integer("producerId", self.producerID)
        json.string("transactionState", self.transactionState)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.transactionalID = try object.string("transactionalId")
        self.producerID = try object.integer("producerId")
        self.transactionState = try object.string("transactionState")
        try object.finish()
    }
}
