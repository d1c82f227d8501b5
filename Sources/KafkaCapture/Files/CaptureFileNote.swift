/// Something about a capture file that the reader should know and that did not stop the reading.
public struct CaptureFileNote: Hashable, Sendable {
    /// The offset in the file, in bytes from its start.
    public var offset: Int64

    /// What was found, as a clause without a full stop.
    public var text: String

    init(offset: Int64, text: String) {
        self.offset = offset
        self.text = text
    }
}

extension CaptureFileNote: CustomStringConvertible {
    public var description: String { "\(text) (at byte \(offset) of the file)" }
}
