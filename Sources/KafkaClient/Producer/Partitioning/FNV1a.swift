/// The hash of Fowler, Noll and Vo in 32 bits, in the order of its variant 1a.
enum FNV1a {
    private static let offset: UInt32 = 2_166_136_261
    private static let prime: UInt32 = 16_777_619

    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var hash = offset
        for byte in unsafe bytes {
            hash ^= UInt32(byte)
            hash &*= prime
        }
        return hash
    }
}
