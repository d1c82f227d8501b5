// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupMetadataKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        try object.finish()
    }
}

extension StreamsGroupMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        json.integer("metadataHash", self.metadataHash)
        if self.validatedTopologyEpoch != -1 {
            json.integer("validatedTopologyEpoch", self.validatedTopologyEpoch)
        }
        if self.lastAssignmentConfigs?.isEmpty != true {
            json.array("lastAssignmentConfigs", self.lastAssignmentConfigs, version: version)
        }
        if self.storedDescriptionTopologyEpoch != -1 {
            json.integer("storedDescriptionTopologyEpoch", self.storedDescriptionTopologyEpoch)
        }
        if self.failedDescriptionTopologyEpoch != -1 {
            json.integer("failedDescriptionTopologyEpoch", self.failedDescriptionTopologyEpoch)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        self.metadataHash = try object.integer("metadataHash")
        if object.contains("validatedTopologyEpoch") {
            self.validatedTopologyEpoch = try object.integer("validatedTopologyEpoch")
        }
        if object.contains("lastAssignmentConfigs") {
            self.lastAssignmentConfigs = try object.nullableArray("lastAssignmentConfigs", version: version)
        }
        if object.contains("storedDescriptionTopologyEpoch") {
            self.storedDescriptionTopologyEpoch = try object.integer("storedDescriptionTopologyEpoch")
        }
        if object.contains("failedDescriptionTopologyEpoch") {
            self.failedDescriptionTopologyEpoch = try object.integer("failedDescriptionTopologyEpoch")
        }
        try object.finish()
    }
}

extension StreamsGroupMetadataValue.LastAssignmentConfig: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.value = try object.string("value")
        try object.finish()
    }
}
