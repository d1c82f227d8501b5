import Crypto

/// How keys follow from secrets.
enum TLSKeySchedule {
    /// `HKDF-Expand-Label` of TLS 1.3 with an empty context (RFC 8446, section 7.1).
    static func expand(_ secret: [UInt8], _ label: String, count: Int, _ hash: TLSCipherSuite.Hash) -> [UInt8] {
        let name = Array("tls13 \(label)".utf8)
        let info = [UInt8(count >> 8), UInt8(count & 0xff), UInt8(name.count)] + name + [0]
        return switch hash {
        case .sha256: bytes(HKDF<SHA256>.expand(pseudoRandomKey: secret, info: info, outputByteCount: count))
        case .sha384: bytes(HKDF<SHA384>.expand(pseudoRandomKey: secret, info: info, outputByteCount: count))
        }
    }

    /// The secret after a key update (RFC 8446, section 7.2).
    static func updated(_ secret: [UInt8], _ hash: TLSCipherSuite.Hash) -> [UInt8] {
        expand(secret, "traffic upd", count: hash.size, hash)
    }

    /// The pseudorandom function of TLS 1.2 (RFC 5246, section 5).
    static func pseudorandom(
        _ secret: [UInt8], _ label: String, _ seed: [UInt8], count: Int, _ hash: TLSCipherSuite.Hash
    ) -> [UInt8] {
        let seed = Array(label.utf8) + seed
        var result: [UInt8] = []
        var chain = seed
        while result.count < count {
            chain = authenticate(chain, secret, hash)
            result += authenticate(chain + seed, secret, hash)
        }
        return Array(result.prefix(count))
    }

    private static func authenticate(_ bytes: [UInt8], _ key: [UInt8], _ hash: TLSCipherSuite.Hash) -> [UInt8] {
        let key = SymmetricKey(data: key)
        return switch hash {
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
        case .sha384: Array(HMAC<SHA384>.authenticationCode(for: bytes, using: key))
        }
    }

    private static func bytes(_ key: SymmetricKey) -> [UInt8] {
        unsafe key.withUnsafeBytes { unsafe Array($0) }
    }
}
