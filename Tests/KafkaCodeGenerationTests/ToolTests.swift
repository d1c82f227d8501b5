import ArgumentParser
import Foundation
import KafkaCodeGeneration
import KafkaSchema
import TestSupport
import Testing

@testable import generate_messages

/// The command itself.
@Suite struct ToolTests {
    private func run(_ arguments: String...) throws {
        try GenerateMessages.parse(arguments).run()
    }

    @Test func itGeneratesAndThenFindsNothingToDo() throws {
        let folder = try TemporaryFolder("tool-generates")
        let arguments = [
            "--schema", Generation.smallSchemas.path, "--outside-codec", "--output", folder.url.path + "/Types",
            "--json-output", folder.url.path + "/JSON",
        ]
        #expect(throws: ExitCode.failure) { try GenerateMessages.parse(arguments + ["--check"]).run() }
        #expect(folder.files.isEmpty)
        try GenerateMessages.parse(arguments).run()
        try GenerateMessages.parse(arguments + ["--check"]).run()
        #expect(folder.files.count == 18)
        try folder.write(folder.text("Types/Messages/TagsData.swift") + "\n", to: "Types/Messages/TagsData.swift")
        #expect(throws: ExitCode.failure) { try GenerateMessages.parse(arguments + ["--check"]).run() }
    }

    @Test func aWrongSchemaWritesNothing() throws {
        let folder = try TemporaryFolder("tool-wrong")
        for (index, text) in Generation.api("Foo", key: 1).enumerated() {
            try folder.write(text, to: "Schema/\(index).json")
        }
        let output = folder.url.path + "/Output"
        try run("--schema", folder.url.path + "/Schema", "--output", output)
        let before = try folder.files.map { try folder.text($0) }
        // One message that is right and new, one that is wrong.
        try folder.write(Generation.data("", name: "Right"), to: "Schema/Right.json")
        try folder.write(Generation.data(#"{ "name": "A" }"#, name: "Wrong"), to: "Schema/Wrong.json")
        #expect(throws: ExitCode.failure) { try run("--schema", folder.url.path + "/Schema", "--output", output) }
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("Schema/Right.json"))
        // Names that cannot be told apart are found later, and write nothing either.
        let fields =
            #"{ "name": "TopicId", "type": "int8", "versions": "0+" }, { "name": "TopicID", "type": "int8", "versions": "0+" }"#
        try folder.write(Generation.data(fields, name: "Wrong"), to: "Schema/Wrong.json")
        #expect(throws: ExitCode.failure) { try run("--schema", folder.url.path + "/Schema", "--output", output) }
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("Schema/Wrong.json"))
        #expect(try folder.files.map { try folder.text($0) } == before)
    }

    @Test(arguments: ["glossary.json", "error-codes.json"])
    func aWrongFileBesideTheSchemaIsAFailure(name: String) throws {
        let folder = try TemporaryFolder("tool-\(name)")
        try folder.write(#"[ { "code": "x" } ]"#, to: name)
        #expect(throws: ExitCode.failure) {
            try run(
                "--schema", Generation.smallSchemas.path, "--output", folder.url.path + "/Output",
                "--\(name.dropLast(5))", folder.url.path + "/" + name)
        }
        #expect(folder.files == [name])
    }

    @Test(arguments: [
        ["--output", "a"], ["--schema", "a"], ["--schema", "a", "--output", "b", "--json-output", "b/c"],
    ])
    func argumentsThatDoNotSayEnoughAreRefused(arguments: [String]) {
        #expect(throws: (any Error).self) { try GenerateMessages.parse(arguments) }
    }
}
