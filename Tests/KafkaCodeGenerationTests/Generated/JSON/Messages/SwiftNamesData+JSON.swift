// Generated from the protocol schema by Tools/generate. Do not edit.

import KafkaCodec
public import KafkaCodecJSON

extension SwiftNamesData: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("default", self.`default`)
        json.integer("in", self.`in`)
        json.integer("self", self.selfField)
        json.integer("type", self.type)
        json.integer("init", self.`init`)
        json.integer("protocol", self.`protocol`)
        json.integer("where", self.`where`)
        json.integer("write", self.writeField)
        json.integer("hash", self.hashField)
        json.integer("encoded", self.encodedField)
        json.integer("json", self.jsonField)
        json.integer("unknownTaggedFields", self.unknownTaggedFieldsField)
        json.integer("version", self.version)
        json.integer("reader", self.reader)
        json.integer("writer", self.writer)
        json.integer("size", self.size)
        json.integer("field", self.field)
        json.integer("flexible", self.flexible)
        json.integer("tagCount", self.tagCount)
        json.integer("object", self.object)
        json.integer("path", self.path)
        json.code("apiKey", self.apiKey)
        json.integer("url", self.url)
        json.integer("baseURLList", self.baseURLList)
        json.integer("topicIds", self.topicIDs)
        json.integer("isrNodes", self.isrNodes)
        json.integer("lastKnownElr", self.lastKnownELR)
        json.array("typeList", self.typeList, version: version)
        json.array("selfList", self.selfList, version: version)
        json.array("errorList", self.errorList, version: version)
        json.array("stringList", self.stringList, version: version)
        json.array("int32ListList", self.int32ListList, version: version)
        json.array("responseList", self.responseList, version: version)
        json.array("swiftNamesDataList", self.swiftNamesDataList, version: version)
        json.array("byteBufferList", self.byteBufferList, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.`default` = try object.integer("default")
        self.`in` = try object.integer("in")
        self.selfField = try object.integer("self")
        self.type = try object.integer("type")
        self.`init` = try object.integer("init")
        self.`protocol` = try object.integer("protocol")
        self.`where` = try object.integer("where")
        self.writeField = try object.integer("write")
        self.hashField = try object.integer("hash")
        self.encodedField = try object.integer("encoded")
        self.jsonField = try object.integer("json")
        self.unknownTaggedFieldsField = try object.integer("unknownTaggedFields")
        self.version = try object.integer("version")
        self.reader = try object.integer("reader")
        self.writer = try object.integer("writer")
        self.size = try object.integer("size")
        self.field = try object.integer("field")
        self.flexible = try object.integer("flexible")
        self.tagCount = try object.integer("tagCount")
        self.object = try object.integer("object")
        self.path = try object.integer("path")
        self.apiKey = try object.code("apiKey")
        self.url = try object.integer("url")
        self.baseURLList = try object.integer("baseURLList")
        self.topicIDs = try object.integer("topicIds")
        self.isrNodes = try object.integer("isrNodes")
        self.lastKnownELR = try object.integer("lastKnownElr")
        self.typeList = try object.array("typeList", version: version)
        self.selfList = try object.array("selfList", version: version)
        self.errorList = try object.array("errorList", version: version)
        self.stringList = try object.array("stringList", version: version)
        self.int32ListList = try object.array("int32ListList", version: version)
        self.responseList = try object.array("responseList", version: version)
        self.swiftNamesDataList = try object.array("swiftNamesDataList", version: version)
        self.byteBufferList = try object.array("byteBufferList", version: version)
        try object.finish()
    }
}

extension SwiftNamesData.TypeSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.Type.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.SelfSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.Self.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.ErrorSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.Error.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.StringSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.String.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.Int32ListSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.Int32List.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.ResponseSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.Response.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.SwiftNamesDataSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.SwiftNamesData.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}

extension SwiftNamesData.ByteBufferSchema: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("value", self.value)
        json.int32List("numbers", self.numbers)
        json.bytes("blob", self.blob, path: "SwiftNamesData.ByteBuffer.Blob", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.value = try object.string("value")
        self.numbers = try object.int32List("numbers")
        self.blob = try object.bytes("blob")
        try object.finish()
    }
}
