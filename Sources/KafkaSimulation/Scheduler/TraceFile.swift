#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A trace could not be written to its file.
public struct SimulationTraceFileError: Error, CustomStringConvertible {
    /// The file.
    public let path: String
    /// The system's error number.
    public let code: Int32

    /// What went wrong, with the system's words for it.
    public var description: String {
        "The trace could not be written to '\(path)': \(String(cString: strerror(code)))"
    }
}

/// A file that a trace is written to, through the buffer of the C library.
final class TraceFile {
    private let path: String
    private var stream: UnsafeMutablePointer<FILE>?

    init(path: String) throws(SimulationTraceFileError) {
        self.path = path
        guard let stream = fopen(path, "w") else {
            throw SimulationTraceFileError(path: path, code: errno)
        }
        self.stream = stream
    }

    deinit {
        if let stream { fclose(stream) }
    }

    func write(_ text: String) throws(SimulationTraceFileError) {
        guard let stream else { return }
        if fputs(text, stream) < 0 { throw SimulationTraceFileError(path: path, code: errno) }
    }

    func close() throws(SimulationTraceFileError) {
        guard let stream else { return }
        self.stream = nil
        if fclose(stream) != 0 { throw SimulationTraceFileError(path: path, code: errno) }
    }
}
