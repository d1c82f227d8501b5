import NIOCore
import NIOSSL

/// What the TLS library's errors mean to people.
enum TLSFailure {
    /// Why TLS could not be agreed on with a server.
    ///
    /// - Parameters:
    ///   - peer: Whom was connected to.
    ///   - error: The library's error.
    ///   - certificate: The server's certificate, where it has shown one.
    static func connecting(to peer: String, _ error: any Error, _ certificate: NIOSSLCertificate?) -> TransportError {
        var why = reason(error)
        if why.contains("CERTIFICATE_VERIFY_FAILED") {
            why = "the certificate of the server is not accepted: it does not lead to one of the trust roots, or it is "
            why += "not valid at this time"
        } else if let error = error as? NIOSSLExtraError, error == .failedToValidateHostname {
            why = "the certificate of the server is for another name (\(error))"
        }
        if let certificate { why += "; it is \(certificate)" }
        return TransportError(.tlsFailed, "TLS with \(peer) has failed: \(why)", cause: error)
    }

    /// Why a connection that a client has made is gone.
    static func accepting(_ error: any Error) -> String {
        if let error = error as? NIOSSLError, case .uncleanShutdown = error {
            return "the client has ended it without ending TLS"
        }
        return reason(error)
    }

    static func isOne(_ error: any Error) -> Bool {
        error is NIOSSLError || error is BoringSSLError || error is NIOSSLExtraError
    }

    /// What an error says, without the places in the library that it comes from.
    static func reason(_ error: any Error) -> String {
        switch error {
        case NIOSSLError.handshakeFailed(let beneath): reason(beneath)
        case NIOSSLError.failedToLoadCertificate: "it is no certificate in PEM form"
        case NIOSSLError.failedToLoadPrivateKey: "it is no private key in PEM form"
        case NIOSSLError.noSuchFilesystemObject: "there is no such file"
        case NIOSSLError.uncleanShutdown: "the server has ended the connection"
        case BoringSSLError.sslError(let stack), BoringSSLError.unknownError(let stack): text(stack)
        case BoringSSLError.syscallError: "the connection has ended"
        case let error as IOError: TransportError.reason(error)
        default: "\(error)"
        }
    }

    private static func text(_ stack: NIOBoringSSLErrorStack) -> String {
        if stack.contains(.eofDuringHandshake) { return "the server has ended the connection during the handshake" }
        return stack.map(\.description).joined(separator: ", ")
    }
}
