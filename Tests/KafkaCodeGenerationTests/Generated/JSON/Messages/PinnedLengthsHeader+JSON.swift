// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension PinnedLengthsHeader: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("clientId", self.clientID)
        json.bytes("token", self.token, path: "PinnedLengthsHeader.Token", version: version)
        json.string("software", self.software)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.clientID = try object.nullableString("clientId")
        self.token = try object.bytes("token")
        self.software = try object.string("software")
        try object.finish()
    }
}
