package import KafkaClient
package import NIOCore
import NIOSSL

/// The TLS of a ``Listener``: what it proves itself with, and whom it tells its secrets.
package struct ServerSecurity: Sendable {
    let context: NIOSSLContext

    /// Reads certificates and key.
    ///
    /// - Parameters:
    ///   - certificateChain: The server's certificate, with the chain to its root.
    ///   - privateKey: The key that belongs to the certificate.
    ///   - keyLog: Receives each line of a key log in the format of NSS, without its end; nil to keep the secrets.
    /// - Throws: ``TransportError`` that names what cannot be used.
    package init(
        certificateChain: TransportSecurity.Source, privateKey: TransportSecurity.Source,
        keyLog: (@Sendable (ByteBuffer) -> Void)? = nil
    ) throws(TransportError) {
        let chain = try certificateChain.certificates("server's certificate chain")
        let key = try privateKey.privateKey("server's private key")
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.keyLogCallback = keyLog
        do {
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            throw TransportError(
                .invalidSecurity, "certificate and private key cannot be used together: \(TLSFailure.reason(error))",
                cause: error)
        }
    }
}
