/// The 32 bytes by which a handshake is known.
struct TLSRandom: Hashable, Sendable {
    private let words: SIMD4<UInt64>

    /// The bytes at a place; nil when there are not 32.
    init?(_ bytes: RawSpan, at offset: Int) {
        guard let first = bytes.integer(UInt64.self, at: offset),
            let second = bytes.integer(UInt64.self, at: offset + 8),
            let third = bytes.integer(UInt64.self, at: offset + 16),
            let fourth = bytes.integer(UInt64.self, at: offset + 24)
        else { return nil }
        words = SIMD4(first, second, third, fourth)
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.init(bytes.span.bytes, at: 0)
    }

    var bytes: [UInt8] {
        (0..<4).flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: words[word] >> (56 - 8 * UInt64($0))) } }
    }

    /// That of a ServerHello which asks the client to try again (RFC 8446, section 4.1.3): the hash of "HelloRetryRequest".
    static let helloRetryRequest = TLSRandom([
        0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
        0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
    ])
}
