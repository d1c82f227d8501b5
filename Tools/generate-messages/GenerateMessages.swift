import ArgumentParser
import Foundation
import KafkaCodeGeneration
import KafkaSchema

@main
struct GenerateMessages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-messages",
        abstract: "Generate Swift types from Kafka's protocol schema.",
        discussion: """
            A schema folder holds one JSON file per message, in folders or not: the folder \
            clients/src/main/resources/common/message of Apache Kafka as it is, or this project's Fixtures/Schema. \
            Generated files in the output folder that no longer belong there are removed; others are left alone. \
            All problems of a schema are told at once, and nothing is written then.
            """
    )

    @Option(name: .long, help: ArgumentHelp("A folder of schema files; can be given more than once.", valueName: "dir"))
    var schema: [String]

    @Option(name: .long, help: ArgumentHelp("The folder for the types and their encoding.", valueName: "dir"))
    var output: String

    @Option(
        name: .long,
        help: ArgumentHelp("The folder for the conversions to and from JSON; none without.", valueName: "dir"))
    var jsonOutput: String?

    @Option(
        name: .long, help: ArgumentHelp("A JSON file of error codes, for the names of ErrorCode.", valueName: "file"))
    var errorCodes: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A JSON file of sentences for the documentation, before the schema's own.", valueName: "file"))
    var glossary: String?

    @Flag(name: .long, help: "The types go into another module than KafkaCodec; the tables that name all are left out.")
    var outsideCodec = false

    @Flag(name: .long, help: "Write nothing; fail when a file would change.")
    var check = false

    func validate() throws {
        if schema.isEmpty { throw ValidationError("Name at least one folder with --schema.") }
        if let jsonOutput {
            let folders = [output, jsonOutput].map {
                URL(fileURLWithPath: $0, isDirectory: true).standardized.path + "/"
            }
            if folders[0].hasPrefix(folders[1]) || folders[1].hasPrefix(folders[0]) {
                throw ValidationError("--output and --json-output must be folders beside each other.")
            }
        }
    }

    func run() throws {
        let generator: CodeGenerator
        do throws(SchemaError) {
            generator = try self.generator()
        } catch {
            for problem in error.problems { Self.complain(problem.description) }
            Self.complain(
                "\(error.problems.count) problem\(error.problems.count == 1 ? "" : "s"): nothing was written.")
            throw ExitCode.failure
        }
        var outputs = [(output, generator.codecFiles(isOutsideCodec: outsideCodec))]
        if let jsonOutput { outputs.append((jsonOutput, generator.jsonFiles(isOutsideCodec: outsideCodec))) }
        var differences = 0
        for (path, files) in outputs {
            let folder = OutputFolder(URL(fileURLWithPath: path, isDirectory: true))
            let found = check ? try folder.differences(from: files) : try folder.update(to: files)
            if check { for difference in found { Self.complain("\(path): \(difference)") } }
            differences += found.count
        }
        if check, differences > 0 {
            Self.complain("Generated files are out of date: run Tools/generate.")
            throw ExitCode.failure
        }
        let files = outputs.map(\.1.count).reduce(0, +)
        print(
            "\(generator.messageCount) messages, \(files) files, \(check ? "none out of date" : "\(differences) changed")"
        )
    }

    private func generator() throws(SchemaError) -> CodeGenerator {
        var messages = try SchemaLoader.load(schema.map { URL(fileURLWithPath: $0, isDirectory: true) })
        if let glossary {
            let glossary = try Glossary.load(URL(fileURLWithPath: glossary))
            messages = messages.map(glossary.describing)
        }
        let errors: [ErrorCodeFact] =
            if let errorCodes { try ErrorCodeFact.load(URL(fileURLWithPath: errorCodes)) } else { [] }
        return try CodeGenerator(messages: messages, errors: errors)
    }

    private static func complain(_ text: String) {
        // The exit status speaks even where standard error is closed.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
