/// SplitMix64, the generator that turns one seed into many: its outputs seed the generators of a simulation.
///
/// A 64-bit counter advances by the odd constant 0x9E3779B97F4A7C15, and each value is mixed by two rounds of
/// xor-shift and multiplication. The same seed gives the same numbers on every platform and in every process.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
