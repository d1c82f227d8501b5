/// The number by which a request names its API.
///
/// The type is open: a key that this kit does not know is kept as it came. The known ones have names, generated from
/// the schema.
public struct ApiKey: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    public var rawValue: Int16

    /// The key of a number.
    @inlinable
    public init(rawValue: Int16) {
        self.rawValue = rawValue
    }
}

extension ApiKey: Comparable {
    @inlinable
    public static func < (left: ApiKey, right: ApiKey) -> Bool { left.rawValue < right.rawValue }
}

extension ApiKey: CustomStringConvertible {
    /// The API's name in the schema, such as `Fetch`, or `ApiKey(1000)` for an unknown one.
    public var description: String { name ?? "ApiKey(\(rawValue))" }
}
