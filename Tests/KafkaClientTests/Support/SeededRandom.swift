import Synchronization

@testable import KafkaClient

extension KafkaRandom {
    /// A stream of numbers that depends on its seed alone (SplitMix64).
    static func sequence(_ seed: UInt64) -> KafkaRandom {
        let state = RandomState(seed)
        return KafkaRandom {
            state.value.withLock { value in
                value &+= 0x9E37_79B9_7F4A_7C15
                var mixed = value
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return mixed ^ (mixed >> 31)
            }
        }
    }
}

private final class RandomState: Sendable {
    let value: Mutex<UInt64>

    init(_ seed: UInt64) {
        value = Mutex(seed)
    }
}
