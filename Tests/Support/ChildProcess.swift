public import Foundation

/// A process that a test has started, and speaks to line by line. When the test lets go of it, it is ended.
public final class ChildProcess: Sendable {
    // Unchecked because `Process` is not marked, but only started, signalled and asked, which is safe from any thread.
    private struct Running: @unchecked Sendable {
        let process: Process
        let input: FileHandle
        let errors: URL
    }

    private let running: Running
    private let output: AsyncStream<String>
    private let exit: AsyncStream<Int32>

    /// Starts a process.
    /// - Throws: Why it cannot be started.
    public init(_ executable: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        let input = Pipe()
        let output = Pipe()
        // A file, because a pipe that nobody empties would stop the process.
        let errors = FileManager.default.temporaryDirectory.appendingPathComponent("child-\(UUID().uuidString)")
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
    public func nextLine() async -> String? {
        for await line in output { return line }
        return nil
    }

    /// All lines until it ends.
    public func remainingLines() async -> [String] {
        var lines: [String] = []
        for await line in output { lines.append(line) }
        return lines
    }

    /// Writes text to its standard input.
    public func send(_ text: String) throws {
        try running.input.write(contentsOf: Data(text.utf8))
    }

    /// Ends its standard input.
    public func closeInput() throws {
        try running.input.close()
    }

    /// Sends it a signal.
    public func signal(_ signal: Int32) {
        kill(running.process.processIdentifier, signal)
    }

    /// Waits until it has ended, and says with which status; -1 when a signal has ended it. To be asked once.
    public func exitStatus() async -> Int32? {
        var status: Int32?
        for await value in exit { status = value }
        return status
    }

    /// What it has written to standard error.
    public var errors: String {
        (try? String(contentsOf: running.errors, encoding: .utf8)) ?? ""
    }
}
