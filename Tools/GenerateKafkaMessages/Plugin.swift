import Foundation
import PackagePlugin

/// Runs `generate-messages` in the package at hand, with the arguments given.
@main
struct GenerateKafkaMessages: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let process = Process()
        process.executableURL = try tool()
        // Folders are named from the package's own.
        process.currentDirectoryURL = context.package.directoryURL
        let saysWhat = arguments.contains { $0.hasPrefix("--schema") || $0 == "--help" || $0 == "-h" }
        process.arguments = try (saysWhat ? [] : ownArguments(context.package.directoryURL)) + arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure(text: "generate-messages failed with status \(process.terminationStatus).")
        }
    }

    /// Builds the tool. Were it a dependency of this plugin, each plain build would make it, and what it stands on, a
    /// second time.
    private func tool() throws -> URL {
        let name = "generate-messages"
        let result = try packageManager.build(.product(name), parameters: .init())
        guard result.succeeded else { throw Failure(text: result.logText) }
        guard
            let tool = result.builtArtifacts.first(where: { $0.kind == .executable && $0.url.lastPathComponent == name }
            )
        else { throw Failure(text: "The build made no \(name).") }
        return tool.url
    }

    /// What regenerates the package's own types, where it keeps a schema.
    private func ownArguments(_ folder: URL) throws -> [String] {
        let schema = "Fixtures/Schema"
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(schema).path) else {
            throw Failure(
                text: """
                    Say what to generate and where to: swift package --allow-writing-to-package-directory \
                    generate-kafka-messages --schema DIR --output DIR. With --help all options are listed.
                    """)
        }
        return [
            "--schema", schema, "--glossary", "\(schema)/glossary.json", "--error-codes", "\(schema)/error-codes.json",
            "--output", "Sources/KafkaCodec/Generated", "--json-output", "Sources/KafkaCodecJSON/Generated",
        ]
    }

    private struct Failure: Error, CustomStringConvertible {
        var text: String
        var description: String { text }
    }
}
