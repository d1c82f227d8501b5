/// The random source of a simulation: everything drawn from it is decided by the seed.
///
/// It is a reference to one stream of numbers, so copies go on drawing from the same stream. It may be used only
/// inside the simulation it belongs to. Its own methods are preferred over the standard library's
/// `random(in:using:)`, whose algorithm may change from one release of Swift to the next.
public struct SimulationRandom: RandomNumberGenerator, Sendable {
    private let stream: Stream

    init(seed: UInt64) {
        stream = Stream(seed: seed)
    }

    /// The next 64 bits.
    public func next() -> UInt64 {
        stream.generator.next()
    }

    /// A number within a range, each with the same probability.
    public func integer(in range: ClosedRange<Int>) -> Int {
        let width = UInt64(bitPattern: Int64(range.upperBound)) &- UInt64(bitPattern: Int64(range.lowerBound))
        guard width < .max else { return Int(truncatingIfNeeded: next()) }
        return Int(
            truncatingIfNeeded: UInt64(bitPattern: Int64(range.lowerBound))
                &+ stream.generator.next(below: width + 1)
        )
    }

    /// A number within a range, each with the same probability. The lower bound where the range is empty.
    public func integer(in range: Range<Int>) -> Int {
        range.isEmpty ? range.lowerBound : integer(in: range.lowerBound...(range.upperBound - 1))
    }

    /// A number from 0 up to, not including, 1: a multiple of 2^-53.
    public func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// True with a probability, from 0 (never) to 1 (always).
    public func chance(_ probability: Double) -> Bool {
        unit() < probability
    }

    /// A duration within a range, in whole nanoseconds.
    public func duration(in range: ClosedRange<Duration>) -> Duration {
        let lower = range.lowerBound.wholeNanoseconds
        let upper = range.upperBound.wholeNanoseconds
        return .nanoseconds(integer(in: Int(lower)...Int(max(lower, upper))))
    }

    /// An element of a collection, or nil where it is empty.
    public func element<Elements: RandomAccessCollection>(of elements: Elements) -> Elements.Element? {
        guard !elements.isEmpty else { return nil }
        return elements[elements.index(elements.startIndex, offsetBy: integer(in: 0..<elements.count))]
    }

    /// The elements in an order drawn by the method of Fisher and Yates.
    public func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
        var result = Array(elements)
        for index in result.indices.reversed().dropLast() {
            result.swapAt(index, integer(in: 0...index))
        }
        return result
    }

    /// Unchecked because a simulation runs on one thread, and its random source is not handed out elsewhere.
    private final class Stream: @unchecked Sendable {
        var generator: Xoshiro256StarStar

        init(seed: UInt64) {
            generator = Xoshiro256StarStar(seed: seed)
        }
    }
}
