import Foundation
import KafkaCodeGeneration
import KafkaSchema
import TestSupport
import Testing

@Suite struct CodeGeneratorTests {
    @Test func theProjectsOwnFilesAreFresh() throws {
        let schema = Fixtures.folder.appendingPathComponent("Schema", isDirectory: true)
        let glossary = try Glossary.load(schema.appendingPathComponent("glossary.json"))
        let messages = try SchemaLoader.load([schema]).map(glossary.describing)
        let errors = try ErrorCodeFact.load(schema.appendingPathComponent("error-codes.json"))
        let generator = try CodeGenerator(messages: messages, errors: errors)
        let sources = Fixtures.packageFolder.appendingPathComponent("Sources", isDirectory: true)
        let outputs = [("KafkaCodec", generator.codecFiles()), ("KafkaCodecJSON", generator.jsonFiles())]
        for (module, files) in outputs {
            let folder = OutputFolder(sources.appendingPathComponent("\(module)/Generated", isDirectory: true))
            #expect(try folder.differences(from: files) == [], "Run Tools/generate.")
        }
    }

    @Test func theFilesOfTheSmallSchemasAreFresh() throws {
        let generator = try CodeGenerator(messages: SchemaLoader.load([Generation.smallSchemas]))
        let tests = Fixtures.packageFolder.appendingPathComponent(
            "Tests/KafkaCodeGenerationTests/Generated", isDirectory: true)
        let outputs = [
            ("Types", generator.codecFiles(isOutsideCodec: true)), ("JSON", generator.jsonFiles(isOutsideCodec: true)),
        ]
        for (name, files) in outputs {
            let folder = OutputFolder(tests.appendingPathComponent(name, isDirectory: true))
            #expect(try folder.differences(from: files) == [], "Run Tools/generate.")
        }
    }

    @Test func theOutputIsTheSameEveryTimeAndInEveryOrder() throws {
        let messages = try SchemaLoader.load([Generation.smallSchemas])
        let generator = try CodeGenerator(messages: messages)
        let first = generator.codecFiles() + generator.jsonFiles()
        var order = messages
        for _ in 0..<order.count {
            order.append(order.removeFirst())
            for messages in [order, order.reversed()] {
                let other = try CodeGenerator(messages: messages)
                #expect(other.codecFiles() + other.jsonFiles() == first)
            }
        }
    }

    @Test func everyLineFits() throws {
        let generator = try CodeGenerator(messages: SchemaLoader.load([Generation.smallSchemas]))
        for file in generator.codecFiles() + generator.jsonFiles() {
            #expect(file.text.split(separator: "\n").allSatisfy { $0.count <= 120 }, "\(file.path)")
            #expect(file.text.hasSuffix("}\n"))
            #expect(!file.text.contains("\n\n\n"))
        }
    }

    @Test func aRemovedAPIKeepsItsNameAndHasNoTypes() throws {
        let texts = Generation.api("Foo", key: 1) + Generation.api("Gone", key: 2, versions: "none")
        let files = try Generation.generator(texts).codecFiles()
        #expect(!files.contains { $0.path.contains("Gone") })
        let keys = try #require(files.first { $0.path == "ApiKey+Generated.swift" }).text
        #expect(keys.contains("public static let gone = ApiKey(rawValue: 2)"))
        #expect(keys.contains("public static let known: [ApiKey] = [.foo]"))
        let catalogue = try #require(files.first { $0.path == "MessageCatalogue+Generated.swift" }).text
        #expect(!catalogue.contains("Gone"))
    }

    @Test func recordsAreLookedUpByTheirCoordinator() throws {
        let files = ["key", "value"].map { part in
            let text = """
                { "apiKey": 3, "type": "coordinator-\(part)", "name": "Foo\(part.capitalized)", "validVersions": "0",
                  "flexibleVersions": "none", "fields": [] }
                """
            return SchemaFile(source: "kafka/new-coordinator/src", path: "\(part).json", data: Data(text.utf8))
        }
        let generated = try CodeGenerator(messages: SchemaLoader.load(files)).codecFiles()
        #expect(generated.contains { $0.path == "Records/NewCoordinator/FooRecord.swift" })
        let catalogue = try #require(generated.first { $0.path == "MessageCatalogue+Generated.swift" }).text
        #expect(catalogue.contains("public static func newRecordValue(type: Int16)"))
        #expect(catalogue.contains("return FooValue.self"))
        // Without such a folder nobody could say what the number means.
        let nowhere = files.map { SchemaFile(source: "kafka", path: $0.path, data: $0.data) }
        #expect(throws: SchemaError.self) { try CodeGenerator(messages: SchemaLoader.load(nowhere)) }
    }

    @Test func headerVersionsFollowTheRuleOrTheSchema() throws {
        func header(_ keys: String, name: String = "Foo") throws -> [Substring] {
            let text = try #require(
                try Generation.text("Messages/\(name).swift", of: Generation.api(name, key: 1, keys: keys)))
            return text.split(separator: "\n").filter { $0.contains("headerVersion(") }
        }
        #expect(try header("").isEmpty)
        // What says the same as the rule adds nothing; here for the request, where the response's would be 0 and 1.
        #expect(try header(#""headerVersions": { "0-1": "1", "2+": "2" },"#).count == 1)
        #expect(try header(#""headerVersions": { "0": "0", "1": "1", "2+": "2" },"#).count == 2)
        #expect(try header("", name: "ControlledShutdown").count == 1)
        #expect(try header("", name: "ApiVersions").count == 1)
    }

    @Test func whatAVersionDoesNotHaveIsNotInTheType() throws {
        let texts = [
            """
            { "type": "data", "name": "Sample", "validVersions": "4-6", "flexibleVersions": "6+", "fields": [
              { "name": "Gone", "type": "Part", "versions": "0-3", "fields": [
                { "name": "X", "type": "int8", "versions": "0-3" } ] },
              { "name": "Here", "type": "int8", "versions": "5", "about": "It is\\nhere." } ] }
            """
        ]
        let text = try #require(try Generation.text("Messages/Sample.swift", of: texts))
        #expect(!text.contains("Part") && !text.contains("gone"))
        #expect(text.contains("/// It is here. In version 5."))
        #expect(text.contains("/// Versions 4-6, flexible from 6."))
    }

    @Test func unstableAndDeprecatedVersionsAreSaid() throws {
        let request = """
            { "apiKey": 1, "type": "request", "name": "FooRequest", "validVersions": "1-4", "deprecatedVersions": "0-2",
              "flexibleVersions": "1+", "latestVersionUnstable": true, "fields": [] }
            """
        let response = Generation.api("Foo", key: 1, versions: "1-4")[1]
        let text = try #require(try Generation.text("Messages/Foo.swift", of: [request, response]))
        #expect(text.contains("/// Versions 1-4, flexible, deprecated 1-2."))
        #expect(text.contains("/// Version 4 may still change."))
    }
}
