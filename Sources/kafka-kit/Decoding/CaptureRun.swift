import Foundation
import KafkaCapture
import NIOCore

/// Prints what captures hold.
struct CaptureRun {
    /// From this size on, in bytes, reading a file takes long enough for its progress to be shown.
    private static let longFile: Int64 = 32 << 20

    private var report: CaptureReport
    private let follows: Bool
    private let keyLogs: [String]

    init(_ options: CaptureReport.Options, follows: Bool, keyLogs: [String] = []) {
        report = CaptureReport(options)
        self.follows = follows
        self.keyLogs = keyLogs
    }

    /// Decodes files as one capture and prints what is found in them, up to an interruption.
    ///
    /// - Returns: Whether every file could be read to its end, and any packet in them; if not, standard error says why.
    func print(_ files: [String]) throws -> Bool {
        var report = report
        let output = SharedOutput()
        var isComplete = true
        for keyLog in keyLogs {
            do {
                try report.addKeyLog(FileByteSource(path: keyLog))
            } catch {
                Terminal.complain("\(keyLog): \(error)")
                isComplete = false
            }
        }
        Interruption.catchOnce()
        for (number, file) in files.enumerated() where !Interruption.hasHappened {
            let notes = report.fileNotes.count
            do {
                let isLast = number == files.count - 1
                // What was found is to be seen before waiting for more; what cannot be written shows at the next line.
                let source = try FileByteSource(
                    path: file, follows: follows && isLast, isStopped: { Interruption.hasHappened },
                    onWait: { output.flushQuietly() })
                try report.read(
                    Self.withProgress(source, file), isStopped: { Interruption.hasHappened }, output.write)
            } catch let error as CaptureError {
                Terminal.complain("\(file): \(error)")
                isComplete = false
            }
            for note in report.fileNotes[notes...] { Terminal.complain("\(file): \(note)") }
        }
        if Interruption.hasHappened { Terminal.complain("interrupted: this is what was found before") }
        try report.finish(output.write)
        for note in report.keyLogNotes { Terminal.complain("\(keyLogs.joined(separator: ", ")): \(note)") }
        let packets = report.packetStatistics
        for problem in packets.problems { Terminal.complain(problem) }
        try output.flush()
        return isComplete && !packets.isUnreadable
    }

    private static func withProgress(_ source: FileByteSource, _ file: String) -> any ByteSource {
        guard Terminal.showsProgress, let size = source.size, size >= longFile else { return source }
        return ProgressByteSource(source, size: size) { hundredths in
            Terminal.showProgress(hundredths < 100 ? "\(file): \(hundredths) %" : "")
        }
    }
}

/// Standard output, for more than one to write to. It is used by one thread.
private final class SharedOutput {
    private var output = BufferedOutput()
    private var failure: (any Error)?

    func write(_ text: ByteBuffer) throws {
        if let failure { throw failure }
        try output.write(text)
    }

    func flush() throws {
        if let failure { throw failure }
        try output.flush()
    }

    /// Flushes, and keeps the error for the next time something is written.
    func flushQuietly() {
        do { try output.flush() } catch { failure = error }
    }
}
