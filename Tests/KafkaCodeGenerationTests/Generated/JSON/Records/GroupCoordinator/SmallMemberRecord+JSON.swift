// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension SmallMemberKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("group", self.group)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.group = try object.string("group")
        try object.finish()
    }
}

extension SmallMemberValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        if version == 1 {
            json.structure("nothing", self.nothing, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        if version == 1 {
            self.nothing = try object.structure("nothing", version: version)
        }
        try object.finish()
    }
}

extension SmallMemberValue.Nothing: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if self.hint != 0 {
            json.integer("hint", self.hint)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if object.contains("hint") {
            self.hint = try object.integer("hint")
        }
        try object.finish()
    }
}
