/// The generator xoshiro256**: 256 bits of state, a period of 2^256 - 1, a few instructions a number.
///
/// The state is filled from ``SplitMix64``, which cannot give four zeros in a row. The same seed gives the same
/// numbers on every platform and in every process.
struct Xoshiro256StarStar: RandomNumberGenerator {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    init(seed: UInt64) {
        var seeds = SplitMix64(seed: seed)
        state = (seeds.next(), seeds.next(), seeds.next(), seeds.next())
    }

    mutating func next() -> UInt64 {
        let scrambled = state.1 &* 5
        let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = (state.3 << 45) | (state.3 >> 19)
        return result
    }

    /// A number below `bound`, which must not be zero.
    ///
    /// The high half of a 64 by 64 bit product: one multiplication, and a bias below `bound` in 2^64, which no run
    /// can notice. The standard library's own choice of algorithm is not promised to stay as it is.
    mutating func next(below bound: UInt64) -> UInt64 {
        next().multipliedFullWidth(by: bound).high
    }
}
