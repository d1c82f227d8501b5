// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension DefaultsData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("base", self.base)
        if version >= 1 {
            json.integer("hex", self.hex)
            json.integer("negativeHex", self.negativeHex)
            json.integer("jsonNumber", self.jsonNumber)
            json.boolean("jsonBoolean", self.jsonBoolean)
            json.boolean("textBoolean", self.textBoolean)
            json.string("jsonNull", self.jsonNull)
            json.string("textNull", self.textNull)
            json.string("quoted", self.quoted)
            json.integer("checksum", self.checksum)
            json.integer("port", self.port)
            json.double("ratio", self.ratio)
            json.double("limit", self.limit)
            json.uuid("directoryId", self.directoryID)
            json.integer("hint", self.hint)
            json.int32List("empty", self.empty)
            json.code("failureErrorCode", self.failureErrorCode)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.base = try object.integer("base")
        if version >= 1 {
            self.hex = try object.integer("hex")
            self.negativeHex = try object.integer("negativeHex")
            self.jsonNumber = try object.integer("jsonNumber")
            self.jsonBoolean = try object.boolean("jsonBoolean")
            self.textBoolean = try object.boolean("textBoolean")
            self.jsonNull = try object.nullableString("jsonNull")
            self.textNull = try object.nullableString("textNull")
            self.quoted = try object.string("quoted")
            self.checksum = try object.integer("checksum")
            self.port = try object.integer("port")
            self.ratio = try object.double("ratio")
            self.limit = try object.double("limit")
            self.directoryID = try object.uuid("directoryId")
            self.hint = try object.integer("hint")
            self.empty = try object.nullableInt32List("empty")
            self.failureErrorCode = try object.code("failureErrorCode")
        }
        try object.finish()
    }
}
