// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension SmallRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("id", self.id)
        if version == 1 && self.note != "none" {
            json.string("note", self.note)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.uuid("id")
        if version == 1 && object.contains("note") {
            self.note = try object.string("note")
        }
        try object.finish()
    }
}
