/// The hash of LZ4 frame headers: xxHash of 32 bits with seed 0.
enum XXHash32 {
    private static let primes: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x9e37_79b1, 0x85eb_ca77, 0xc2b2_ae3d, 0x27d4_eb2f, 0x1656_67b1
    )

    private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
        value &<< count | value &>> (32 &- count)
    }

    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var offset = 0
        func word() -> UInt32 {
            defer { offset += 4 }
            return unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        var state: UInt32
        if bytes.count >= 16 {
            var lanes = (primes.0 &+ primes.1, primes.1, 0 as UInt32, 0 &- primes.0)
            func mix(_ lane: UInt32) -> UInt32 { rotate(lane &+ word() &* primes.1, 13) &* primes.0 }
            while bytes.count - offset >= 16 {
                lanes.0 = mix(lanes.0)
                lanes.1 = mix(lanes.1)
                lanes.2 = mix(lanes.2)
                lanes.3 = mix(lanes.3)
            }
            state = rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
        } else {
            state = primes.4
        }
        state &+= UInt32(truncatingIfNeeded: bytes.count)
        while bytes.count - offset >= 4 {
            state = rotate(state &+ word() &* primes.2, 17) &* primes.3
        }
        while offset < bytes.count {
            state = rotate(state &+ UInt32(unsafe bytes[offset]) &* primes.4, 11) &* primes.0
            offset += 1
        }
        state ^= state &>> 15
        state &*= primes.1
        state ^= state &>> 13
        state &*= primes.2
        state ^= state &>> 16
        return state
    }
}
