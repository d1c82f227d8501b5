// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension NullablesData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.bytes("blob", self.blob, path: "NullablesData.Blob", version: version)
        json.int32List("ids", self.ids)
        json.strings("tags", self.tags)
        json.structure("position", self.position, version: version)
        json.array("rows", self.rows, version: version)
        json.records("log", self.log, path: "NullablesData.Log", version: version)
        if version >= 2 && self.taggedPosition != nil {
            json.structure("taggedPosition", self.taggedPosition, version: version)
        }
        if version >= 2 && self.taggedLimit != NullablesData.TaggedLimit() {
            json.structure("taggedLimit", self.taggedLimit, version: version)
        }
        if version >= 2 && self.taggedName != "" {
            json.string("taggedName", self.taggedName)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try version >= 1 ? object.nullableString("name") : object.string("name")
        self.blob = try version == 3 ? object.nullableBytes("blob") : object.bytes("blob")
        self.ids = try version >= 1 ? object.nullableInt32List("ids") : object.int32List("ids")
        self.tags = try version >= 1 && version <= 2 ? object.nullableStrings("tags") : object.strings("tags")
        self.position =
            try version >= 1
            ? object.nullableStructure("position", version: version)
            : object.structure("position", version: version)
        self.rows =
            try version == 3
            ? object.nullableArray("rows", version: version)
            : object.array("rows", version: version)
        self.log = try object.nullableRecords("log")
        if version >= 2 && object.contains("taggedPosition") {
            self.taggedPosition = try object.nullableStructure("taggedPosition", version: version)
        }
        if version >= 2 && object.contains("taggedLimit") {
            self.taggedLimit = try object.nullableStructure("taggedLimit", version: version)
        }
        if version >= 2 && object.contains("taggedName") {
            self.taggedName = try object.nullableString("taggedName")
        }
        try object.finish()
    }
}

extension NullablesData.Position: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("offset", self.offset)
        if version >= 2 {
            json.structure("owner", self.owner, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.offset = try object.integer("offset")
        if version >= 2 {
            self.owner = try object.nullableStructure("owner", version: version)
        }
        try object.finish()
    }
}

extension NullablesData.Owner: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        try object.finish()
    }
}

extension NullablesData.Row: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.structure("cell", self.cell, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.cell = try object.nullableStructure("cell", version: version)
        }
        try object.finish()
    }
}

extension NullablesData.Cell: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.integer("value")
        try object.finish()
    }
}

extension NullablesData.TaggedPosition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        try object.finish()
    }
}

extension NullablesData.TaggedLimit: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("bytes", self.bytes)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.bytes = try object.integer("bytes")
        try object.finish()
    }
}
