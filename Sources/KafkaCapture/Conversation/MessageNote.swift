/// Something about a message, or about the bytes before it, that is not as it should be.
public enum MessageNote: Hashable, Sendable {
    /// Bytes of the message are not in the capture.
    case missingBytes(Int)
    /// The capture, or the connection, ends within the message.
    case unfinished(missing: Int)
    /// Bytes before the message are not in the capture.
    case gap(Int)
    /// Bytes before the message could not be told apart, and were skipped to the first message that is certain.
    case skipped(Int)
    /// The bytes before the message were not a frame.
    case notAFrame
    /// A segment was repeated with that many bytes changed; the first ones count.
    case differingRepetition(Int)
    /// The API, or its version, is not known here.
    case unknownAPI
    /// A response to a request that is not in the capture.
    case noRequest
    /// A SASL token without a header, as it follows a handshake of version 0 (KIP-43).
    case saslToken
    /// The header's tagged fields cannot be read.
    case malformedHeader
    /// Something about the connection's TLS.
    case tls(TLSNote)
}

extension MessageNote {
    /// Whether it says something about a connection that is well.
    var isInformation: Bool {
        if case .tls(let note) = self { return note.isInformation }
        return false
    }

    /// One note for two of the same kind; nil for others.
    func joined(with other: MessageNote) -> MessageNote? {
        switch (self, other) {
        case (.missingBytes(let first), .missingBytes(let second)): .missingBytes(first + second)
        case (.unfinished(let first), .unfinished(let second)): .unfinished(missing: first + second)
        case (.gap(let first), .gap(let second)): .gap(first + second)
        case (.skipped(let first), .skipped(let second)): .skipped(first + second)
        case (.differingRepetition(let first), .differingRepetition(let second)): .differingRepetition(first + second)
        default: self == other ? self : nil
        }
    }
}

extension MessageNote: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingBytes(let count): "\(bytes(count)) of the message are not in the capture"
        case .unfinished(let count): "the message is cut off by the end, \(bytes(count)) are missing"
        case .gap(let count): "\(bytes(count)) before the message are not in the capture"
        case .skipped(let count): "\(bytes(count)) before the message were skipped to find it"
        case .notAFrame: "the bytes before the message were not a frame"
        case .differingRepetition(let count):
            "a segment was repeated with \(bytes(count)) changed, the first ones count"
        case .unknownAPI: "the API or its version is not known"
        case .noRequest: "the request is not in the capture"
        case .saslToken: "a SASL token without a header"
        case .malformedHeader: "the header's tagged fields cannot be read"
        case .tls(let note): note.description
        }
    }

    private func bytes(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }
}
