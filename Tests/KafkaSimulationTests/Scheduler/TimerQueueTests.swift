import Testing

@testable import KafkaSimulation

@Suite("The queue of timers")
struct TimerQueueTests {
    @Test("gives timers by deadline, equal ones by the order of their making, and never a cancelled one")
    func model() throws {
        try explore(seeds: 0..<20) { simulation in model(simulation.random) }
    }

    private func model(_ random: SimulationRandom) {
        var queue = TimerQueue()
        var model: [(deadline: Int64, handle: TimerQueue.Handle)] = []
        for _ in 0..<2000 {
            switch random.integer(in: 0..<10) {
            case 0..<5:
                let deadline = Int64(random.integer(in: 0..<50))
                model.append((deadline, queue.insert(deadline: deadline, action: .call {})))
            case 5..<7:
                guard let entry = random.element(of: model) else { continue }
                #expect(queue.cancel(entry.handle)?.sequence == entry.handle.sequence)
                #expect(queue.cancel(entry.handle)?.sequence == nil)
                model.removeAll { $0.handle == entry.handle }
            default:
                let next = model.min { ($0.deadline, $0.handle.sequence) < ($1.deadline, $1.handle.sequence) }
                #expect(queue.nextDeadline == next?.deadline)
                let fired = queue.popFirst()
                #expect(fired?.deadline == next?.deadline)
                #expect(fired?.sequence == next?.handle.sequence)
                if let next {
                    #expect(queue.cancel(next.handle)?.sequence == nil)
                    model.removeAll { $0.handle == next.handle }
                }
            }
            #expect(queue.count == model.count)
        }
    }
}
