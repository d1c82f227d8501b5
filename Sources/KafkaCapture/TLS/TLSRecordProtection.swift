import Crypto
import NIOCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The keys of a direction, for as long as they are in use.
struct TLSRecordProtection {
    private enum Nonce {
        /// The sequence number, combined with the whole of the vector (RFC 8446, section 5.3; RFC 7905, section 2).
        case sequence
        /// Four bytes of the vector, and eight in the record (RFC 5288, section 3).
        case explicit
    }

    /// The bytes of a tag that says whether a record is genuine.
    private static let tagSize = 16

    private let cipher: TLSCipherSuite.Cipher
    private let key: SymmetricKey
    private let vector: [UInt8]
    private let nonce: Nonce
    private let isTLS13: Bool

    /// The keys of TLS 1.3 that follow from a traffic secret; nil when its size is not that of the suite's hash.
    init?(secret: [UInt8], _ suite: TLSCipherSuite) {
        guard let (cipher, hash) = suite.protection, secret.count == hash.size else { return nil }
        self.cipher = cipher
        key = SymmetricKey(data: TLSKeySchedule.expand(secret, "key", count: cipher.keySize, hash))
        vector = TLSKeySchedule.expand(secret, "iv", count: 12, hash)
        nonce = .sequence
        isTLS13 = true
    }

    private init(_ cipher: TLSCipherSuite.Cipher, key: ArraySlice<UInt8>, vector: ArraySlice<UInt8>) {
        self.cipher = cipher
        self.key = SymmetricKey(data: key)
        self.vector = Array(vector)
        nonce = cipher == .chaCha20Poly1305 ? .sequence : .explicit
        isTLS13 = false
    }

    /// The keys of TLS 1.2 that follow from a master secret, of the client's direction and the server's (RFC 5246,
    /// section 6.3); nil for a suite that is not supported.
    static func pair(
        master: [UInt8], client: TLSRandom, server: TLSRandom, _ suite: TLSCipherSuite
    ) -> (client: TLSRecordProtection, server: TLSRecordProtection)? {
        guard let (cipher, hash) = suite.protection else { return nil }
        let size = cipher.keySize
        let vector = cipher == .chaCha20Poly1305 ? 12 : 4
        let block = TLSKeySchedule.pseudorandom(
            master, "key expansion", server.bytes + client.bytes, count: 2 * (size + vector), hash)
        let vectors = 2 * size
        return (
            TLSRecordProtection(cipher, key: block[0..<size], vector: block[vectors..<vectors + vector]),
            TLSRecordProtection(
                cipher, key: block[size..<vectors], vector: block[vectors + vector..<vectors + 2 * vector])
        )
    }

    /// How many bytes a record's body is longer than its content, padding apart.
    var overhead: Int {
        if isTLS13 { return Self.tagSize + 1 }
        return Self.tagSize + (nonce == .explicit ? 8 : 0)
    }

    /// The content of a record with its type; nil when it is not genuine.
    ///
    /// - Parameters:
    ///   - body: The record without its header.
    ///   - type: The type in its header.
    ///   - sequence: The number of records that were sent with these keys before it.
    func open(_ body: ByteBuffer, type: TLSContentType, sequence: UInt64) -> (TLSContentType, ByteBuffer)? {
        guard body.readableBytes >= overhead, let opened = decrypt(body, type, sequence) else { return nil }
        guard isTLS13 else { return (type, ByteBuffer(bytes: opened)) }
        // The content is followed by its type, and by zeros that hide its length (RFC 8446, section 5.4).
        guard let end = opened.lastIndex(where: { $0 != 0 }) else { return (TLSContentType(rawValue: 0), ByteBuffer()) }
        return (TLSContentType(rawValue: opened[end]), ByteBuffer(bytes: opened[..<end]))
    }

    private func decrypt(_ body: ByteBuffer, _ type: TLSContentType, _ sequence: UInt64) -> Data? {
        let explicit = nonce == .explicit ? 8 : 0
        let count = body.readableBytes - explicit - Self.tagSize
        // Nonce, ciphertext and tag, one behind the other.
        var sealed = Data(capacity: 12 + count + Self.tagSize)
        switch nonce {
        case .explicit: sealed.append(contentsOf: vector)
        case .sequence:
            for (index, byte) in vector.enumerated() {
                let shift = 8 * (11 - index)
                sealed.append(byte ^ (shift < 64 ? UInt8(truncatingIfNeeded: sequence >> UInt64(shift)) : 0))
            }
        }
        body.withUnsafeReadableBytes { unsafe sealed.append(contentsOf: $0) }
        let header = additionalData(type, count: count, bodySize: body.readableBytes, sequence)
        do {
            switch cipher {
            case .aes128GCM, .aes256GCM:
                return try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: header)
            case .chaCha20Poly1305:
                return try ChaChaPoly.open(ChaChaPoly.SealedBox(combined: sealed), using: key, authenticating: header)
            }
        } catch {
            // That it is not genuine under these keys is the answer, not a failure.
            return nil
        }
    }

    private func additionalData(_ type: TLSContentType, count: Int, bodySize: Int, _ sequence: UInt64) -> [UInt8] {
        if isTLS13 { return [type.rawValue, 3, 3, UInt8(bodySize >> 8), UInt8(bodySize & 0xff)] }
        let number = (0..<8).map { UInt8(truncatingIfNeeded: sequence >> UInt64(56 - 8 * $0)) }
        return number + [type.rawValue, 3, 3, UInt8(count >> 8), UInt8(count & 0xff)]
    }
}
