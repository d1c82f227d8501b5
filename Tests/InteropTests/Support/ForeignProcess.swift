import Foundation
import Testing

/// A foreign client in a process of its own, which is spoken to line by line.
final class ForeignProcess: Sendable {
    // Unchecked because `Process` is not marked, but only started, terminated and asked, which is safe from any thread.
    private struct Running: @unchecked Sendable {
        let process: Process
        let input: FileHandle
        let errors: URL
    }

    private let running: Running
    private let output: AsyncStream<String>
    private let exit: AsyncStream<Int32>

    /// Starts a process.
    init(_ executable: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        let input = Pipe()
        let output = Pipe()
        // A file, because a pipe that nobody empties would stop the process.
        let errors = FileManager.default.temporaryDirectory.appendingPathComponent("interop-\(UUID().uuidString)")
        try Data().write(to: errors)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        let (exit, ended) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            ended.yield(process.terminationReason == .exit ? process.terminationStatus : -1)
            ended.finish()
        }
        try process.run()
        running = Running(process: process, input: input.fileHandleForWriting, errors: errors)
        self.output = Self.lines(of: output.fileHandleForReading)
        self.exit = exit
    }

    deinit {
        if running.process.isRunning { running.process.terminate() }
        try? FileManager.default.removeItem(at: running.errors)
    }

    private static func lines(of handle: FileHandle) -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        // A thread of its own, as it waits for the process.
        Thread {
            var rest = Data()
            while true {
                let piece = handle.availableData
                if piece.isEmpty { break }
                rest.append(piece)
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    continuation.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                    rest.removeSubrange(rest.startIndex...end)
                }
            }
            if !rest.isEmpty { continuation.yield(String(decoding: rest, as: UTF8.self)) }
            continuation.finish()
        }.start()
        return stream
    }

    /// The next line that it writes; nil when it has ended.
    func nextLine() async -> String? {
        for await line in output { return line }
        return nil
    }

    /// All lines until it ends.
    func remainingLines() async -> [String] {
        var lines: [String] = []
        for await line in output { lines.append(line) }
        return lines
    }

    func send(_ text: String) throws {
        try running.input.write(contentsOf: Data(text.utf8))
    }

    func closeInput() throws {
        try running.input.close()
    }

    func interrupt() {
        running.process.interrupt()
    }

    /// Waits until it has ended, and expects that it is content.
    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) async {
        var status: Int32?
        for await value in exit { status = value }
        #expect(status == 0, "\(errors)", sourceLocation: sourceLocation)
    }

    /// What it has written to standard error.
    var errors: String {
        (try? String(contentsOf: running.errors, encoding: .utf8)) ?? ""
    }
}
