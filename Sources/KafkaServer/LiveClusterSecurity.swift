import KafkaClient
import KafkaTransport
import Logging

/// The TLS of a ``LiveCluster``: all brokers have the same certificate.
package struct LiveClusterSecurity: Sendable {
    /// The path of the certificate in PEM form, with the chain to its root.
    package var certificatePath: String
    /// The path of the certificate's key in PEM form.
    package var keyPath: String
    /// The file that the secrets of connections are added to, as a key log in the format of NSS; none without a path.
    package var keyLogPath: String?

    /// TLS with a certificate.
    package init(certificatePath: String, keyPath: String, keyLogPath: String? = nil) {
        self.certificatePath = certificatePath
        self.keyPath = keyPath
        self.keyLogPath = keyLogPath
    }

    /// - Throws: ``TransportError`` that names what cannot be used.
    func listeners(_ logger: Logger) throws(TransportError) -> ServerSecurity {
        guard let keyLogPath else {
            return try ServerSecurity(certificateChain: .file(certificatePath), privateKey: .file(keyPath))
        }
        let file = try KeyLogFile(path: keyLogPath, logger)
        return try ServerSecurity(certificateChain: .file(certificatePath), privateKey: .file(keyPath)) { line in
            file.append(line)
        }
    }
}
