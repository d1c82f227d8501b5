import Foundation
import KafkaSchema
import TestSupport
import Testing

/// A folder as Kafka keeps it, with all that is no schema in it, is read as it is.
@Suite struct UpstreamSyntaxTests {
    @Test func commentsLicencesAndDescriptionsAreNoObstacle() throws {
        let folder = Fixtures.folder.appendingPathComponent("SmallSchemas", isDirectory: true)
        let messages = try SchemaLoader.load([folder])
        #expect(messages.count == 14)
        for message in messages {
            let text = try String(decoding: Fixtures.data("SmallSchemas/\(message.file)"), as: UTF8.self)
            #expect(text.hasPrefix("// "), "\(message.file)")
            #expect(message.fields.allSatisfy { $0.about != nil }, "\(message.file)")
        }
        let defaults = try #require(messages.first { $0.name == "DefaultsData" })
        let quoted = try #require(defaults.fields.first { $0.name == "Quoted" })
        #expect(quoted.about == "A default with what Swift would take for \"something\\else\".")
        #expect(quoted.defaultValue == .text("a \"quoted\" \\(word)\n"))
    }

    @Test func filesThatAreNoSchemasAreLeftAlone() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("upstream-syntax-\(ProcessInfo.processInfo.processIdentifier)", isDirectory: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("deeper"), withIntermediateDirectories: true)
        let files = [
            "README.md": "# Messages",
            "glossary.json": "{}",
            "error-codes.json": "[]",
            "deeper/FooRequest.json": """
            /* A licence
             * of several lines. */

            {
              "apiKey": "77",
              "type": "request",
              "listeners": "broker",
              "name": "FooRequest",
              // Version 1 adds Size.
              "validVersions": "0-1", // the newest
              "flexibleVersions": "none",
              "fields": [
                { "name": "Name", "type": "string", "versions": "0+", "about": "" },
                // In old versions there was none.
                { "name": "Size", "type": "int32", "versions": "1+", "default": -1, "ignorable": "true",
                  "about": "The size,\\nin bytes." }
              ]
            }
            """,
            "FooResponse.json": """
            // A licence.
            {
              "apiKey": 77, "type": "response", "name": "FooResponse",
              "validVersions": "0-1", "flexibleVersions": "none",
              "fields": []
            }
            // The end.

            """,
        ]
        for (path, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(path)) }
        let messages = try SchemaLoader.load([folder])
        #expect(messages.map(\.file) == ["FooResponse.json", "deeper/FooRequest.json"])
        let request = try #require(messages.last)
        #expect(request.apiKey == 77)
        #expect(request.listeners == ["broker"])
        #expect(request.fields.map(\.about) == [nil, "The size,\nin bytes."])
        #expect(request.fields.last?.defaultValue == .integer(-1))
        #expect(request.fields.last?.ignorable == true)
    }

    @Test func aProblemSaysTheFolderAsItWasNamed() throws {
        let file = SchemaFile(source: "some/folder", path: "in/A.json", data: Data("{}".utf8))
        do throws(SchemaError) {
            _ = try SchemaLoader.load([file])
            Issue.record("An empty object is no message.")
        } catch {
            #expect(error.problems.first?.description.hasPrefix("some/folder/in/A.json: ") == true)
        }
    }
}
