/// How a transport is to secure a connection by TLS.
public struct TransportSecurity: Sendable, Hashable {
    /// Versions of TLS.
    public enum Version: Sendable, Hashable {
        /// TLS 1.2 (RFC 5246).
        case tls12
        /// TLS 1.3 (RFC 8446).
        case tls13
    }

    /// Certificates and keys.
    public enum Source: Sendable, Hashable {
        /// The path of a file in PEM form.
        case file(String)
        /// The bytes of such a file.
        case pem([UInt8])
    }

    /// The name that the server's certificate must be valid for. Default: the host that is connected to.
    public var serverName: String?
    /// The certificates that servers are trusted by. Default: those of the system.
    public var trustRoots: Source?
    /// The client's certificate, with the chain to its root, for servers that ask for one.
    public var certificateChain: Source?
    /// The key that belongs to the client's certificate.
    public var privateKey: Source?
    /// The lowest version that is accepted. Default: TLS 1.2.
    public var minimumVersion: Version

    /// Settings of TLS.
    ///
    /// - Parameters:
    ///   - serverName: The name that the server's certificate must be valid for; nil for the host.
    ///   - trustRoots: The certificates that servers are trusted by; nil for those of the system.
    ///   - certificateChain: The client's certificate with its chain, nil for none.
    ///   - privateKey: The key of the client's certificate, nil for none.
    ///   - minimumVersion: The lowest version that is accepted.
    public init(
        serverName: String? = nil,
        trustRoots: Source? = nil,
        certificateChain: Source? = nil,
        privateKey: Source? = nil,
        minimumVersion: Version = .tls12
    ) {
        self.serverName = serverName
        self.trustRoots = trustRoots
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.minimumVersion = minimumVersion
    }
}
