public import Foundation

/// An error code of the protocol.
public struct ErrorCodeFact: Hashable, Sendable, Decodable {
    public var code: Int16
    /// The name in capitals, such as `NOT_CONTROLLER`.
    public var name: String
    /// Whether the request may succeed when it is sent again.
    public var retriable: Bool
    /// Whether the client should refresh its metadata before that.
    public var refreshMetadata: Bool

    /// Reads the codes of a file.
    public static func load(_ file: URL) throws -> [ErrorCodeFact] {
        try JSONDecoder().decode([ErrorCodeFact].self, from: Data(contentsOf: file)).sorted { $0.code < $1.code }
    }
}
