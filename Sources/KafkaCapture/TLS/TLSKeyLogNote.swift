/// A line of a key log that cannot be used.
public struct TLSKeyLogNote: Hashable, Sendable {
    /// The line's number, counted from 1.
    public var line: Int

    /// What is wrong with it, as a clause without a full stop. It does not repeat secrets.
    public var text: String

    init(line: Int, text: String) {
        self.line = line
        self.text = text
    }
}

extension TLSKeyLogNote: CustomStringConvertible {
    public var description: String { "line \(line): \(text)" }
}
