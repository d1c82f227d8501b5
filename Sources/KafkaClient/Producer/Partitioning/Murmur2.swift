import NIOCore

/// MurmurHash2 in 32 bits as Kafka's Java client uses it to choose partitions: with its seed, on little-endian words.
enum Murmur2 {
    private static let seed: UInt32 = 0x9747_b28c
    private static let multiplier: UInt32 = 0x5bd1_e995

    /// The hash of a buffer's readable bytes.
    static func hash(_ buffer: ByteBuffer) -> Int32 {
        unsafe buffer.withUnsafeReadableBytes { unsafe hash($0) }
    }

    static func hash(_ bytes: UnsafeRawBufferPointer) -> Int32 {
        var hash = seed ^ UInt32(truncatingIfNeeded: bytes.count)
        var position = 0
        while bytes.count &- position >= 4 {
            var word = unsafe UInt32(
                littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
            word &*= multiplier
            word ^= word >> 24
            word &*= multiplier
            hash &*= multiplier
            hash ^= word
            position &+= 4
        }
        if position < bytes.count {
            var shift: UInt32 = 0
            while position < bytes.count {
                hash ^= unsafe UInt32(bytes[position]) << shift
                shift &+= 8
                position &+= 1
            }
            hash &*= multiplier
        }
        hash ^= hash >> 13
        hash &*= multiplier
        hash ^= hash >> 15
        return Int32(bitPattern: hash)
    }
}
