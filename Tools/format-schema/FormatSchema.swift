import ArgumentParser
import Foundation
import KafkaSchema

@main
struct FormatSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format-schema",
        abstract: "Lay out schema files as this project keeps them, with the descriptions of the glossary.",
        discussion: """
            Comments and descriptions of the source are left behind: the facts are taken over, the sentences come from \
            the glossary. Source and output may be the same folder.
            """
    )

    @Option(name: .long, help: ArgumentHelp("The folder of schema files to read.", valueName: "dir"))
    var schema: String

    @Option(name: .long, help: ArgumentHelp("The JSON file of sentences.", valueName: "file"))
    var glossary: String

    @Option(name: .long, help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var output: String

    @Flag(name: .long, help: "Write nothing; fail when a file would change or a description is missing.")
    var check = false

    func run() throws {
        let output = URL(fileURLWithPath: output, isDirectory: true)
        let messages: [MessageSchema]
        do throws(SchemaError) {
            let glossary = try Glossary.load(URL(fileURLWithPath: glossary))
            messages = try SchemaLoader.load([URL(fileURLWithPath: schema, isDirectory: true)])
                .map { glossary.describing($0.withoutDescriptions) }
        } catch {
            for problem in error.problems { Self.complain(problem.description) }
            throw ExitCode.failure
        }
        var problems = messages.flatMap(\.undescribed).map { "no description in the glossary: \($0)" }
        for message in messages {
            let file = output.appendingPathComponent(message.file)
            let text = Data(SchemaFormatter.text(of: message).utf8)
            if FileManager.default.contents(atPath: file.path) == text { continue }
            if check {
                problems.append("out of date: \(message.file)")
                continue
            }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, options: .atomic)
        }
        for problem in problems { Self.complain(problem) }
        guard problems.isEmpty else { throw ExitCode.failure }
    }

    private static func complain(_ text: String) {
        // The exit status speaks even where standard error is closed.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
