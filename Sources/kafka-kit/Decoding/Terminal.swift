import Foundation

/// What there is to know about the terminal, if there is one.
enum Terminal {
    /// Whether standard output is a terminal that shows colours, and nobody asked for none.
    static var hasColors: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
    }

    /// Whether progress can be shown: standard error is a terminal, and standard output goes elsewhere.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0 }

    /// Writes a line to standard error.
    static func complain(_ text: String) { write(text + "\n") }

    /// Replaces the present line of standard error.
    static func showProgress(_ text: String) { write("\r\u{1b}[K" + text) }

    private static func write(_ text: String) {
        // The exit status speaks even where standard error is closed.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
