/// Why a capture file could not be read on.
///
/// Damage in the network traffic itself (lost, repeated or cut packets) is never an error; it is noted where it is found.
public struct CaptureError: Error, Hashable, Sendable {
    /// The offset in the file, in bytes from its start, of what could not be read.
    public var offset: Int64

    /// What was wrong, as a clause without a full stop.
    public var reason: String

    /// Whether the bytes before are whole and only their end is missing, as when a file is cut off.
    var isEarlyEnd = false

    /// An error at an offset.
    ///
    /// - Parameters:
    ///   - offset: The offset in the file, in bytes from its start.
    ///   - reason: What was wrong, as a clause without a full stop.
    public init(offset: Int64, reason: String) {
        self.offset = offset
        self.reason = reason
    }
}

extension CaptureError: CustomStringConvertible {
    public var description: String { "\(reason) (at byte \(offset) of the file)" }
}
