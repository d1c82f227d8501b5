import Foundation
import TestSupport

/// A run of `kafka-kit` in a process of its own.
struct CommandLineRun {
    var output: String
    var errors: String
    var status: Int32

    var lines: [Substring] { output.split(separator: "\n") }

    /// Runs `kafka-kit` to its end.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - input: What it reads from standard input.
    init(_ arguments: [String], input: Data = Data()) throws {
        // Files, because a pipe that nobody empties would stop the process.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kafka-kit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map(folder.appendingPathComponent)
        try input.write(to: files[0])
        try Data().write(to: files[1])
        try Data().write(to: files[2])
        let process = Process()
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        status = process.terminationReason == .exit ? process.terminationStatus : -1
    }
}
