import Foundation
import KafkaCodeGeneration
import KafkaSchema
import TestSupport

/// What the generator makes of schemas.
enum Generation {
    static let smallSchemas = Fixtures.folder.appendingPathComponent("SmallSchemas", isDirectory: true)

    /// A message of type data with fields, in versions 0 to 3, flexible from 2 on.
    static func data(_ fields: String, name: String = "Sample", keys: String = "") -> String {
        """
        { "type": "data", "name": "\(name)", "validVersions": "0-3", "flexibleVersions": "2+", \(keys)
          "fields": [ \(fields) ] }
        """
    }

    /// A request and its response without fields.
    static func api(_ name: String, key: Int, versions: String = "0-3", keys: String = "") -> [String] {
        ["Request", "Response"].map { part in
            """
            { "apiKey": \(key), "type": "\(part.lowercased())", "name": "\(name)\(part)", "validVersions": "\(versions)",
              "flexibleVersions": "2+", \(keys) "fields": [] }
            """
        }
    }

    static func generator(_ texts: [String], errors: [ErrorCodeFact] = []) throws(SchemaError) -> CodeGenerator {
        let files = texts.enumerated().map { index, text in
            SchemaFile(source: "", path: "\(index).json", data: Data(text.utf8))
        }
        return try CodeGenerator(messages: SchemaLoader.load(files), errors: errors)
    }

    /// The text of one generated file.
    static func text(_ path: String, of texts: [String]) throws -> String? {
        try generator(texts).codecFiles().first { $0.path == path }?.text
    }

    /// The problems that the generator finds, as they are shown.
    static func problems(_ texts: [String], errors: [ErrorCodeFact] = []) -> [String] {
        do throws(SchemaError) {
            _ = try generator(texts, errors: errors)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}
