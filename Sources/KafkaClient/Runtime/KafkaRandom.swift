/// The random source of a client: what jitter and other draws come from.
///
/// Copies share one stream of numbers.
public struct KafkaRandom: Sendable, RandomNumberGenerator {
    private let draw: @Sendable () -> UInt64

    /// A source of random numbers.
    ///
    /// - Parameter draw: Gives the next 64 random bits. It may be called from any thread.
    public init(_ draw: @escaping @Sendable () -> UInt64) {
        self.draw = draw
    }

    /// The next 64 bits.
    public func next() -> UInt64 { draw() }

    /// A number from 0 up to, not including, 1: a multiple of 2^-53.
    func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
