/// What is known of a connection's TLS, from what is said before encryption begins.
public struct TLSSession: Hashable, Sendable {
    /// The version that was agreed on; nil where that is not in the capture.
    public var version: TLSVersion?

    /// The cipher suite that was agreed on; nil where that is not in the capture.
    public var cipherSuite: TLSCipherSuite?

    /// The name of the server that the client asks for (SNI, RFC 6066); nil where it names none.
    public var serverName: String?

    /// Whether bytes of the connection could be decrypted.
    public var isDecrypted = false

    init() {}
}

extension TLSSession: CustomStringConvertible {
    public var description: String {
        var text = version?.description ?? "TLS"
        if let serverName { text += " to \(PrintableText.escaped(serverName))" }
        if let cipherSuite { text += " with \(cipherSuite)" }
        return text
    }
}
