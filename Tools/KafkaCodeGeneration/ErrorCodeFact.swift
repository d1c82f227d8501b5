public import Foundation
public import KafkaSchema

/// An error code of the protocol.
public struct ErrorCodeFact: Hashable, Sendable, Decodable {
    public var code: Int16
    /// The name in capitals, such as `NOT_CONTROLLER`.
    public var name: String
    /// Whether the request may succeed when it is sent again.
    public var retriable: Bool
    /// Whether the client should refresh its metadata before that.
    public var refreshMetadata: Bool

    /// A code with what is known of it.
    public init(code: Int16, name: String, retriable: Bool, refreshMetadata: Bool) {
        self.code = code
        self.name = name
        self.retriable = retriable
        self.refreshMetadata = refreshMetadata
    }

    /// Reads the codes of a file.
    ///
    /// - Throws: ``SchemaError`` when the file does not hold error codes.
    public static func load(_ file: URL) throws(SchemaError) -> [ErrorCodeFact] {
        try JSONFile.load([ErrorCodeFact].self, from: file).sorted { $0.code < $1.code }
    }
}
