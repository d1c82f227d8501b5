import KafkaClient
import NIOCore
import NIOSSL

extension TransportSecurity {
    /// What the TLS library needs to know. Files are read anew each time, so that renewed certificates count.
    ///
    /// - Throws: ``TransportError`` that names what cannot be used.
    func context() throws(TransportError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        switch minimumVersion {
        case .tls12: configuration.minimumTLSVersion = .tlsv12
        case .tls13: configuration.minimumTLSVersion = .tlsv13
        }
        if let trustRoots {
            configuration.trustRoots = .certificates(try trustRoots.certificates("trust roots"))
        }
        switch (certificateChain, privateKey) {
        case (nil, nil):
            break
        case (let chain?, let key?):
            configuration.certificateChain =
                try chain.certificates("client's certificate chain").map { .certificate($0) }
            configuration.privateKey = .privateKey(try key.privateKey("client's private key"))
        case (nil, _?):
            throw TransportError(.invalidSecurity, "there is a private key, but no certificate that belongs to it")
        case (_?, nil):
            throw TransportError(.invalidSecurity, "there is a client's certificate, but no private key for it")
        }
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw TransportError(
                .invalidSecurity, "the settings of TLS cannot be used together: \(TLSFailure.reason(error))",
                cause: error)
        }
    }

    /// The name that the server is asked for and has to prove, nil where it has to prove its address.
    ///
    /// - Throws: ``TransportError`` where another address than the one that is connected to was to be proved.
    func serverName(for host: String) throws(TransportError) -> String? {
        let name = serverName ?? host
        guard Self.isAddress(name) else { return name }
        guard name == host else {
            let text = "the server's name is set to \(name): an address can be proved only by connecting to it"
            throw TransportError(.invalidSecurity, text)
        }
        return nil
    }

    private static func isAddress(_ name: String) -> Bool {
        (try? SocketAddress(ipAddress: name, port: 0)) != nil
    }
}

extension TransportSecurity.Source {
    func certificates(_ what: String) throws(TransportError) -> [NIOSSLCertificate] {
        let certificates: [NIOSSLCertificate]
        do {
            switch self {
            case .file(let path): certificates = try NIOSSLCertificate.fromPEMFile(path)
            case .pem(let bytes): certificates = try NIOSSLCertificate.fromPEMBytes(bytes)
            }
        } catch {
            throw unusable(what, error)
        }
        guard !certificates.isEmpty else {
            throw TransportError(.invalidSecurity, "the \(what)\(place) has no certificate in PEM form")
        }
        return certificates
    }

    func privateKey(_ what: String) throws(TransportError) -> NIOSSLPrivateKey {
        do {
            switch self {
            case .file(let path): return try NIOSSLPrivateKey(file: path, format: .pem)
            case .pem(let bytes): return try NIOSSLPrivateKey(bytes: bytes, format: .pem)
            }
        } catch {
            throw unusable(what, error)
        }
    }

    private func unusable(_ what: String, _ error: any Error) -> TransportError {
        TransportError(
            .invalidSecurity, "the \(what)\(place) cannot be read: \(TLSFailure.reason(error))", cause: error)
    }

    private var place: String {
        switch self {
        case .file(let path): " in \(path)"
        case .pem: ""
        }
    }
}
