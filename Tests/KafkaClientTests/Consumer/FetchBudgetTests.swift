import KafkaCodec
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The bytes that a client's consumers share")
struct FetchBudgetTests {
    @Test("are all for the only one")
    func alone() {
        var budget = FetchBudgetStateMachine(limit: 1000)
        #expect(budget.room(of: 1) == 1000)
        _ = budget.update(1, uses: 900, isShort: false, told: 1000)
        #expect(budget.room(of: 1) == 100)
        _ = budget.update(1, uses: 1500, isShort: false, told: 100)
        #expect(budget.room(of: 1) == 0, "a batch comes as a whole")
    }

    @Test("leave each its part, whatever the others use")
    func guaranteed() {
        var budget = FetchBudgetStateMachine(limit: 1000)
        _ = budget.update(1, uses: 0, isShort: false, told: 0)
        _ = budget.update(2, uses: 0, isShort: false, told: 0)
        #expect(budget.room(of: 1) == 750)
        _ = budget.update(1, uses: 750, isShort: false, told: 750)
        #expect(budget.room(of: 1) == 0 && budget.room(of: 2) == 250)
        // One that comes later has a part too.
        #expect(budget.room(of: 3) == 166)
    }

    @Test("are never promised twice")
    func reserving() {
        var random = SplitMix(seed: 3)
        var budget = FetchBudgetStateMachine(limit: 10_000)
        var used: [UInt64: Int] = [:]
        for consumer in 1...5 as ClosedRange<UInt64> {
            used[consumer] = 0
            _ = budget.update(consumer, uses: 0, isShort: false, told: 0)
        }
        for _ in 0..<5000 {
            let consumer = UInt64.random(in: 1...5, using: &random)
            var mine = used[consumer] ?? 0
            if Bool.random(using: &random) {
                let room = budget.reserve(consumer)
                mine += Int.random(in: 0...room, using: &random)
            } else {
                mine = Int.random(in: 0...mine, using: &random)
            }
            used[consumer] = mine
            _ = budget.update(consumer, uses: mine, isShort: false, told: 0)
            #expect(budget.usedBytes == used.values.reduce(0, +))
            #expect(budget.usedBytes <= 10_000)
        }
    }

    @Test("that are free again are told to those who were short of them, once and in order")
    func waking() {
        var budget = FetchBudgetStateMachine(limit: 1000)
        for consumer in [3, 1, 2] as [UInt64] { _ = budget.update(consumer, uses: 0, isShort: false, told: 0) }
        _ = budget.update(1, uses: 600, isShort: false, told: 600)
        let told = budget.room(of: 2)
        #expect(budget.update(3, uses: 160, isShort: true, told: budget.room(of: 3)) == [])
        #expect(budget.update(2, uses: 160, isShort: true, told: told) == [])
        #expect(budget.update(1, uses: 100, isShort: false, told: 0) == [2, 3])
        #expect(budget.update(1, uses: 50, isShort: false, told: 0) == [])
        // One that is short of what has been freed since it was told looks again itself.
        #expect(budget.update(2, uses: 160, isShort: true, told: 0) == [2])
        // Who leaves makes room too.
        _ = budget.update(3, uses: 160, isShort: true, told: budget.room(of: 3))
        #expect(budget.update(1, uses: nil, isShort: false, told: 0) == [3])
    }

    @Test("bound what a consumer asks for, which says when it is short")
    func machine() throws {
        let fixture = FetcherFixture { $0.partitionMaximumBytes = 1000 }
        fixture.machine.commonRoom = 2000
        fixture.add()
        #expect(try fixture.begin().maxBytes == 2000)
        #expect(fixture.machine.usedBytes == 1000)
        fixture.machine.commonRoom = 0
        fixture.answer(.of(try MadeBatch.records([0], valueSize: 500)))
        #expect(fixture.orders().fetches.isEmpty && fixture.machine.isShortOfRoom)
        #expect(fixture.machine.usedBytes > 500)
        fixture.machine.commonRoom = 5000
        fixture.perform { $0.tick(now: $1) }
        #expect(fixture.orders().fetches == [1] && !fixture.machine.isShortOfRoom)
    }
}
