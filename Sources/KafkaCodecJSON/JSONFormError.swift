/// Why a JSON value is not the JSON form of a message.
public struct JSONFormError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where the value stands.
    public var path: String

    /// What is wrong with it.
    public var reason: String

    /// An error at a place.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    init(_ path: JSONPath, _ reason: String) {
        self.init(path: path.description, reason: reason)
    }

    public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}
