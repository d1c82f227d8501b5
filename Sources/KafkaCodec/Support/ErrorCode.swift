/// The error code in a response.
///
/// The type is open: a code that this kit does not know is kept as it came. The known ones have names.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    public var rawValue: Int16

    /// The code of a number.
    @inlinable
    public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    /// Whether the code says that something went wrong: every code but 0.
    @inlinable
    public var isError: Bool { rawValue != 0 }
}

extension ErrorCode: CustomStringConvertible {
    /// The code's name in the protocol, such as `NOT_LEADER_OR_FOLLOWER`, or `ErrorCode(1000)` for an unknown one.
    public var description: String { name ?? "ErrorCode(\(rawValue))" }
}
