import Logging
import Synchronization

/// Keeps what is logged.
final class LogCapture: Sendable {
    struct Entry: Sendable {
        var level: Logger.Level
        var text: String
        var metadata: [String: String]
    }

    private let entries = Mutex<[Entry]>([])

    var logger: Logger {
        var logger = Logger(label: "test", factory: { _ in Handler(capture: self) })
        logger.logLevel = .trace
        return logger
    }

    /// The texts of a level that hold some words, in order.
    func texts(_ level: Logger.Level, with words: String) -> [String] {
        entries.withLock { $0.filter { $0.level == level && $0.text.contains(words) }.map(\.text) }
    }

    /// The entries of a level that hold some words, in order.
    func entries(_ level: Logger.Level, with words: String) -> [Entry] {
        entries.withLock { $0.filter { $0.level == level && $0.text.contains(words) } }
    }

    private struct Handler: LogHandler {
        let capture: LogCapture
        var metadataProvider: Logger.MetadataProvider?
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let metadata = self.metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
            capture.entries.withLock {
                $0.append(Entry(level: event.level, text: "\(event.message)", metadata: metadata))
            }
        }
    }
}
