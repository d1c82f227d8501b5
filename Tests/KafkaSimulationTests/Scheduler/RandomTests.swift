import Testing

@testable import KafkaSimulation

@Suite("The random source")
struct RandomTests {
    @Test("gives the published numbers of SplitMix64")
    func splitMix() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
        #expect(generator.next() == 9_817_491_932_198_370_423)
    }

    @Test("keeps numbers within their ranges and reaches all of them")
    func ranges() {
        let random = SimulationRandom(seed: 7)
        var seen: Set<Int> = []
        for _ in 0..<1000 { seen.insert(random.integer(in: -3...3)) }
        #expect(seen == Set(-3...3))
        #expect(random.integer(in: 5..<5) == 5)
        #expect(random.integer(in: 5..<6) == 5)
        #expect(random.integer(in: .max ... .max) == .max)
        _ = random.integer(in: .min ... .max)
        for _ in 0..<1000 {
            #expect((0..<1).contains(random.unit()))
            #expect(
                (.milliseconds(1) ... .milliseconds(2)).contains(
                    random.duration(in: .milliseconds(1) ... .milliseconds(2))))
        }
        #expect(!random.chance(0))
        #expect(random.chance(1))
        #expect(random.element(of: [Int]()) == nil)
        #expect([1, 2].contains(random.element(of: [1, 2])))
        #expect(random.shuffled(0..<100).sorted() == Array(0..<100))
        #expect(random.shuffled(0..<100) != Array(0..<100))
    }

    @Test("spreads evenly")
    func even() {
        let random = SimulationRandom(seed: 7)
        var counts = [Int](repeating: 0, count: 10)
        for _ in 0..<100_000 { counts[random.integer(in: 0..<10)] += 1 }
        #expect(counts.allSatisfy { (9_500...10_500).contains($0) })
    }

    @Test("is decided by the seed, and shared by its copies")
    func seeded() {
        let left = SimulationRandom(seed: 7)
        let right = SimulationRandom(seed: 7)
        #expect((0..<10).map { _ in left.next() } == (0..<10).map { _ in right.next() })
        let copy = left
        #expect(copy.next() != left.next())
        #expect(SimulationRandom(seed: 8).next() != SimulationRandom(seed: 7).next())
    }
}
