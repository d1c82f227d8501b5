/// Something about a connection with TLS: why it cannot be read, or what its sides say about TLS itself.
public enum TLSNote: Hashable, Sendable {
    /// A part of the handshake without which nothing can be decrypted.
    public enum HandshakePart: String, Hashable, Sendable {
        /// All of it.
        case all = "the handshake"
        /// The client's first message, whose random number is what keys are logged by.
        case clientHello = "the ClientHello"
        /// The server's first message, which names the cipher suite.
        case serverHello = "the ServerHello"
    }

    /// It is encrypted, and there is no key log.
    case noKey(TLSSession)
    /// There is a key log, and the secret of a label is not in it.
    case missingSecret(TLSSession, label: String)
    /// The key log's secrets do not decrypt what they should.
    case wrongSecret(TLSSession)
    /// A part of the handshake is not in the capture.
    case missingHandshake(HandshakePart, TLSSession)
    /// The version or the cipher suite cannot be decrypted here, with any key.
    case unsupported(TLSSession)
    /// The connection ends before encryption begins.
    case unfinishedHandshake(TLSSession)
    /// Too much is missing to find where it goes on, or what is there was changed; the rest of the direction is not read.
    case lostPlace(TLSSession)
    /// That many encrypted bytes were sent with the first message (0-RTT, RFC 8446, section 2.3), and their secret is not known.
    case earlyData(Int)
    /// A side has sent an alert.
    case alert(TLSAlert)
    /// New keys are agreed on in the middle of the connection (TLS 1.2).
    case renegotiation
}

extension TLSNote {
    /// Whether nothing is wrong: it is part of a connection that is well.
    var isInformation: Bool {
        switch self {
        case .alert(let alert): alert.isCloseNotify
        case .renegotiation: true
        default: false
        }
    }
}

extension TLSNote: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noKey(let session): "\(session), no key"
        case .missingSecret(let session, let label): "\(session), and the key log has no \(label) of it"
        case .wrongSecret(let session): "\(session), which the key log's secrets do not decrypt"
        case .missingHandshake(let part, let session):
            "\(session), which cannot be decrypted, because \(part.rawValue) is not in the capture"
        case .unsupported(let session): "\(session), which cannot be decrypted here"
        case .unfinishedHandshake(let session): "\(session), whose handshake does not end"
        case .lostPlace(let session): "\(session), and the place to read on after what is missing was not found"
        case .earlyData(let count): "\(count) bytes of TLS early data (0-RTT) could not be decrypted"
        case .alert(let alert): "TLS alert \(alert)"
        case .renegotiation: "TLS keys are renegotiated"
        }
    }
}
