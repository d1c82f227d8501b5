import Foundation
import Testing

/// The executable that runs simulations in a process of its own. It lies beside the test bundle.
enum Probe {
    private static var executable: URL? {
        var candidates = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
        candidates.append(Bundle.main.bundleURL)
        return candidates.map { $0.appendingPathComponent("simulation-probe") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// What the probe prints.
    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
        let url = try #require(executable)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = url
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
