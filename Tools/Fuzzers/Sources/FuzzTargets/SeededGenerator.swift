/// Numbers that a seed decides: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }

    /// A number from 0 on; 0 when there is no other.
    mutating func number(below limit: Int) -> Int {
        limit > 1 ? Int(next() % UInt64(limit)) : 0
    }

    /// Whether one in so many cases has come.
    mutating func chance(_ cases: Int) -> Bool {
        number(below: cases) == 0
    }

    mutating func element<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[number(below: elements.count)]
    }

    mutating func bytes(upTo limit: Int) -> [UInt8] {
        (0..<(number(below: limit) + 1)).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}
