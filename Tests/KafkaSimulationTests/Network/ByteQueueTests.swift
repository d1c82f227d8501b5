import NIOCore
import Testing

@testable import KafkaSimulation

@Suite("The queue of bytes")
struct ByteQueueTests {
    @Test("gives the bytes it was given, cut as one likes")
    func model() throws {
        try explore(seeds: 0..<20) { simulation in model(simulation.random) }
    }

    private func model(_ random: SimulationRandom) {
        var queue = ByteQueue()
        var model: [UInt8] = []
        var next: UInt8 = 0
        for _ in 0..<1000 {
            if random.chance(0.6) {
                let bytes = (0..<random.integer(in: 0...20)).map { _ in
                    next &+= 1
                    return next
                }
                queue.append(ByteBuffer(bytes: bytes))
                model += bytes
            } else {
                let limit = random.integer(in: 0...60)
                let taken = queue.take(upTo: limit)
                #expect(Array(taken.readableBytesView) == Array(model.prefix(limit)))
                model.removeFirst(min(limit, model.count))
            }
            #expect(queue.count == model.count)
            #expect(queue.isEmpty == model.isEmpty)
        }
    }
}
