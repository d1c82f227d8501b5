/// What happened in a simulation, in order: the latest entries, and a hash of all of them.
public struct SimulationTrace: Sendable {
    /// One thing that happened.
    public struct Entry: Sendable, CustomStringConvertible {
        /// What kind of thing happened.
        public enum Kind: UInt8, Sendable, CaseIterable {
            /// The scheduler chose a job to run.
            case step = 1
            /// A timer reached its deadline.
            case timer
            /// A timer was cancelled before its deadline.
            case timerCancelled
            /// A connection was opened, accepted, closed or reset.
            case connection
            /// Bytes were handed to a connection by their sender.
            case sent
            /// Bytes arrived at their receiver.
            case received
            /// A fault was put in or taken away.
            case fault
            /// An event named by the code under test or by the kit.
            case event
            /// Something left the simulation.
            case escape
        }

        /// When it happened.
        public let instant: SimulationClock.Instant
        /// What kind of thing it was.
        public let kind: Kind
        let first: UInt64
        let second: UInt64
        let text: String?

        /// One line, without the moment.
        public var summary: String {
            switch kind {
            case .step:
                let job = second == 0 ? "runtime job" : "task \(second)"
                return "run \(job), number \(first & 0xFFFF_FFFF) of \(first >> 32) ready"
            case .timer: return "timer \(first)\(second == 0 ? "" : " wakes task \(second)")"
            case .timerCancelled: return "timer \(first) cancelled"
            case .sent: return "connection \(first): \(second) bytes sent\(suffix)"
            case .received: return "connection \(first): \(second) bytes received\(suffix)"
            case .connection: return "connection \(first): \(text ?? "")"
            case .fault: return "fault: \(text ?? "")"
            case .event: return text ?? ""
            case .escape: return "escape: \(text ?? "")"
            }
        }

        /// One line: the moment and what happened.
        public var description: String {
            "\(instant) \(summary)"
        }

        private var suffix: String {
            text.map { " (\($0))" } ?? ""
        }
    }

    /// The latest entries, oldest first.
    public let entries: [Entry]
    /// How many entries there were before these.
    public let omitted: UInt64
    /// The hash of all entries, those that are no longer kept among them.
    public let hash: UInt64

    /// The entries as lines of text, with a line about those that are missing where there are any.
    public var text: String {
        var lines = omitted > 0 ? ["(\(omitted) earlier entries are not kept)"] : []
        lines += entries.map(\.description)
        return lines.map { $0 + "\n" }.joined()
    }

    /// Writes the entries to a file, as ``text`` has them.
    /// - Throws: ``SimulationTraceFileError`` when the file cannot be written.
    public func write(toFile path: String) throws {
        let file = try TraceFile(path: path)
        try file.write(text)
        try file.close()
    }
}
