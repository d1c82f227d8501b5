import NIOCore

/// The first message of a client.
struct TLSClientHello: Hashable, Sendable {
    var random: TLSRandom
    var serverName: String?
    /// Whether it is followed by data at once (RFC 8446, section 4.2.10).
    var hasEarlyData = false

    /// Reads a message's body (RFC 8446, section 4.1.2); nil when it is none.
    init?(_ body: ByteBuffer) {
        var body = body
        body.moveReaderIndex(forwardBy: min(2, body.readableBytes))
        guard let random = TLSRandom(body.readableBytesSpan, at: 0) else { return nil }
        self.random = random
        body.moveReaderIndex(forwardBy: 32)
        guard body.readLengthPrefixedSlice(as: UInt8.self) != nil, body.readLengthPrefixedSlice(as: UInt16.self) != nil,
            body.readLengthPrefixedSlice(as: UInt8.self) != nil
        else { return nil }
        for (type, content) in TLSExtensions(body) {
            switch type {
            case TLSExtensions.serverName: serverName = Self.serverName(content)
            case TLSExtensions.earlyData: hasEarlyData = true
            default: break
            }
        }
    }

    /// The host name in a list of names (RFC 6066, section 3).
    private static func serverName(_ content: ByteBuffer) -> String? {
        var content = content
        guard var names = content.readLengthPrefixedSlice(as: UInt16.self) else { return nil }
        while let type = names.readInteger(as: UInt8.self), let name = names.readLengthPrefixedSlice(as: UInt16.self) {
            // A host name of DNS has no more bytes.
            if type == 0, (1...255).contains(name.readableBytes) { return String(buffer: name) }
        }
        return nil
    }
}

/// The first message of a server.
struct TLSServerHello: Hashable, Sendable {
    var random: TLSRandom
    var version: TLSVersion
    var cipherSuite: TLSCipherSuite
    /// Whether content is compressed before it is encrypted, which nobody does since 2012.
    var isCompressed: Bool

    /// Whether it asks the client to begin again.
    var isRetryRequest: Bool { random == .helloRetryRequest }

    /// Reads a message's body (RFC 8446, section 4.1.3); nil when it is none.
    init?(_ body: ByteBuffer) {
        var body = body
        guard let legacyVersion = body.readInteger(as: UInt16.self),
            let random = TLSRandom(body.readableBytesSpan, at: 0)
        else { return nil }
        self.random = random
        body.moveReaderIndex(forwardBy: 32)
        guard body.readLengthPrefixedSlice(as: UInt8.self) != nil, let suite = body.readInteger(as: UInt16.self),
            let compression = body.readInteger(as: UInt8.self)
        else { return nil }
        cipherSuite = TLSCipherSuite(rawValue: suite)
        isCompressed = compression != 0
        version = TLSVersion(rawValue: legacyVersion)
        for (type, content) in TLSExtensions(body) where type == TLSExtensions.supportedVersions {
            if let value = content.getInteger(at: content.readerIndex, as: UInt16.self) {
                version = TLSVersion(rawValue: value)
            }
        }
    }
}

/// The extensions of a message, in their order.
struct TLSExtensions: Sequence, IteratorProtocol {
    static let serverName: UInt16 = 0
    static let earlyData: UInt16 = 42
    static let supportedVersions: UInt16 = 43

    private var rest: ByteBuffer

    /// The extensions at the beginning of bytes, after their length; none where that is wrong.
    init(_ bytes: ByteBuffer) {
        var bytes = bytes
        rest = bytes.readLengthPrefixedSlice(as: UInt16.self) ?? ByteBuffer()
    }

    mutating func next() -> (type: UInt16, content: ByteBuffer)? {
        guard let type = rest.readInteger(as: UInt16.self), let content = rest.readLengthPrefixedSlice(as: UInt16.self)
        else { return nil }
        return (type, content)
    }
}
