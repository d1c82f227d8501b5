// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON
import NIOCore

extension TagsData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version <= 1 {
            json.integer("moved", self.moved)
        }
        if version >= 2 && self.moved != 0 {
            json.integer("moved", self.moved)
        }
        if version >= 1 && !self.flags.isEmpty {
            json.booleans("flags", self.flags)
        }
        if version >= 1 && version <= 2 && !self.old.isEmpty {
            json.string("old", self.old)
        }
        if version == 3 && self.new.readableBytes != 0 {
            json.bytes("new", self.new, path: "TagsData.New", version: version)
        }
        if version == 3 && self.late != 0 {
            json.double("late", self.late)
        }
        if version >= 2 && !self.far.isZero {
            json.uuid("far", self.far)
        }
        if version >= 1 && !self.nested.isEmpty {
            json.array("nested", self.nested, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version <= 1 {
            self.moved = try object.integer("moved")
        }
        if version >= 2 && object.contains("moved") {
            self.moved = try object.integer("moved")
        }
        if version >= 1 && object.contains("flags") {
            self.flags = try object.booleans("flags")
        }
        if version >= 1 && version <= 2 && object.contains("old") {
            self.old = try object.string("old")
        }
        if version == 3 && object.contains("new") {
            self.new = try object.bytes("new")
        }
        if version == 3 && object.contains("late") {
            self.late = try object.double("late")
        }
        if version >= 2 && object.contains("far") {
            self.far = try object.uuid("far")
        }
        if version >= 1 && object.contains("nested") {
            self.nested = try object.array("nested", version: version)
        }
        try object.finish()
    }
}

extension TagsData.Inner: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if self.count != 1 {
            json.integer("count", self.count)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if object.contains("count") {
            self.count = try object.integer("count")
        }
        try object.finish()
    }
}
