/// The hash of a trace: a 64-bit running hash over 64-bit words.
///
/// It starts at 0xCBF29CE484222325. For each word `w`, `h = (h xor w) * 0x9E3779B97F4A7C15`, then `h = h xor (h >> 32)`.
/// Each of these is a bijection of `h`, so two states that differ stay different while the same words follow.
/// Text and bytes are their length followed by their bytes, packed little-endian into words, the last one padded
/// with zeros. It is made to notice differences, not to withstand forgery.
struct TraceHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func combine(_ word: UInt64) {
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
    }

    mutating func combine(_ text: String) {
        var text = text
        text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
    }

    mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        combine(UInt64(bytes.count))
        var offset = 0
        while offset + 8 <= bytes.count {
            combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        guard offset < bytes.count else { return }
        var word: UInt64 = 0
        for index in (offset..<bytes.count).reversed() {
            word = (word << 8) | UInt64(bytes[index])
        }
        combine(word)
    }
}
