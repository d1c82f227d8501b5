import Foundation
import KafkaSchema

/// Schema files as text.
enum SchemaText {
    /// The messages of texts, which are files named a.json, b.json and so on.
    static func load(_ texts: String...) throws(SchemaError) -> [MessageSchema] {
        try SchemaLoader.load(files(texts))
    }

    /// The problems of texts, as they are shown.
    static func problems(_ texts: String...) -> [String] {
        do throws(SchemaError) {
            _ = try SchemaLoader.load(files(texts))
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    /// A message of type data with fields, in versions 0 to 3, flexible from 2 on.
    static func data(_ fields: String, keys: String = "") -> String {
        """
        { "type": "data", "name": "Sample", "validVersions": "0-3", "flexibleVersions": "2+", \(keys)
          "fields": [ \(fields) ] }
        """
    }

    /// A message of a type with an api key and without fields.
    static func message(_ type: String, _ name: String, key: Int, versions: String = "0-3", keys: String = "") -> String
    {
        """
        { "apiKey": \(key), "type": "\(type)", "name": "\(name)", "validVersions": "\(versions)",
          "flexibleVersions": "2+", \(keys) "fields": [] }
        """
    }

    private static func files(_ texts: [String]) -> [SchemaFile] {
        texts.enumerated().map { index, text in
            SchemaFile(source: "", path: "\(["a", "b", "c", "d"][index % 4]).json", data: Data(text.utf8))
        }
    }
}
