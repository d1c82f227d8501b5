import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The sender machine: requests, room in the buffer, and giving up")
struct SenderBufferTests {
    @Test("full requests take partitions in turns")
    func fairness() throws {
        var configuration = SenderHarness.configuration()
        configuration.maximumRecordSize = 1000
        configuration.maximumRequestSize = 1600
        var harness = try SenderHarness(configuration, leaders: [1, 1, 1, 1])
        for partition in 0..<4 as Range<Int32> { try harness.append(Int(partition), to: partition, padding: 300) }
        let drained = try harness.drainAll()
        #expect(drained.map { $0.request.parts.map(\.topicPartition.partition) } == [[0, 1], [2, 3]])
        for request in drained { harness.answer(request.request, offset: 0) }
        var turns: [Int32: Int] = [:]
        for partition in 0..<4 as Range<Int32> { try harness.append(Int(partition), to: partition, padding: 300) }
        for _ in 0..<12 {
            let next = try #require(try harness.drain())
            harness.answer(next.request, offset: 0)
            for part in next.request.parts {
                turns[part.topicPartition.partition, default: 0] += 1
                try harness.append(1, to: part.topicPartition.partition, padding: 300)
            }
        }
        #expect(turns.values.allSatisfy { $0 == 6 }, "\(turns)")
    }

    @Test("a request has no more records than allowed, and so has a batch")
    func requestRecords() throws {
        var configuration = SenderHarness.configuration()
        configuration.maximumRequestRecords = 3
        var harness = try SenderHarness(configuration, leaders: [1, 1, 1])
        for number in 0..<4 { try harness.append(number, to: 0) }
        for number in 4..<6 { try harness.append(number, to: 1) }
        try harness.append(6, to: 2)
        let drained = try harness.drainAll()
        #expect(drained.map { $0.request.parts.map(\.count) } == [[3], [2, 1]])
        for request in drained { harness.fail(request.request) }
        harness.advance(.seconds(1))
        let again = try harness.drainAll()
        #expect(again.map { $0.request.parts.map(\.count).reduce(0, +) }.allSatisfy { $0 <= 3 })
        for request in again { harness.answer(request.request, offset: 0) }
        let last = try harness.drainAll()
        #expect(last.map { $0.request.parts.map(\.count) } == [[1]])
        for request in last { harness.answer(request.request, offset: 3) }
        #expect(harness.delivered.sorted() == Array(0..<7))
    }

    @Test("a broker has no more requests than allowed")
    func inFlight() throws {
        var configuration = SenderHarness.configuration()
        configuration.maximumInFlightRequests = 2
        var harness = try SenderHarness.established(configuration)
        let drained = try harness.pipeline(1...2)
        try harness.append(3)
        #expect(try harness.drain() == nil)
        harness.answer(drained[0].request, offset: 1)
        #expect(try harness.drain() != nil)
    }

    @Test("whoever waits for room goes first in the order of coming, and the buffer hurries")
    func backPressure() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .seconds(10)
        configuration.maximumRecordSize = 1000
        configuration.bufferMemory = 1000
        var harness = try SenderHarness(configuration)
        try harness.append(0, padding: 700)
        let hasRoom = harness.machine.takeRoom(for: 500)
        #expect(!hasRoom)
        #expect(try harness.drain() == nil)
        var waiters: [UInt64] = []
        for size in [500, 400, 700] {
            harness.perform { machine, now in
                let (waiter, actions) = machine.wait(for: size, until: now.advanced(by: .seconds(60)), now: now)
                waiters.append(waiter)
                return actions
            }
        }
        let hasMore = harness.machine.takeRoom(for: 1)
        #expect(!hasMore)
        let drained = try #require(try harness.drain())
        harness.actions = []
        harness.answer(drained.request, offset: 0)
        let admitted = harness.actions.compactMap { if case .admit(let waiter) = $0 { waiter } else { nil } }
        #expect(admitted == Array(waiters.prefix(2)))
        #expect(harness.machine.reservedMemory == 900)
        harness.perform { $0.cancelWait(waiters[0], now: $1) }
        #expect(harness.machine.reservedMemory == 400)
        harness.actions = []
        harness.advance(.seconds(60))
        let refused = harness.actions.compactMap { if case .refuse(let waiter, _) = $0 { waiter } else { nil } }
        #expect(refused == [waiters[2]])
    }

    @Test("a flush is about what was there before, and ends when all of it is settled")
    func flush() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .seconds(10)
        var harness = try SenderHarness(configuration, leaders: [1, 1])
        try harness.append(0)
        try harness.append(1, to: 1)
        harness.perform { $0.flush(now: $1).actions }
        try harness.append(2)
        let drained = try #require(try harness.drain())
        #expect(drained.request.parts.count == 2)
        harness.actions = []
        harness.answer(
            drained.request,
            [.written(baseOffset: 0, logAppendTime: nil), .refused(.notEnoughReplicas, text: nil, records: [])])
        #expect(!harness.actions.contains { if case .flushed = $0 { true } else { false } })
        harness.advance(.milliseconds(100))
        let again = try #require(try harness.drain())
        harness.answer(again.request, offset: 0)
        #expect(harness.actions.contains { if case .flushed(1) = $0 { true } else { false } })
        #expect(harness.machine.unsettled == 1)
    }

    @Test("giving up hands back every record with its error, and what may be written says so")
    func abort() throws {
        var harness = try SenderHarness.established()
        _ = try harness.pipeline(1...1)
        harness.machine.accumulator.isHurried = false
        for number in 2...9 { try harness.append(number) }
        var undelivered: [UndeliveredBatch] = []
        harness.perform { machine, _ in
            let (batches, actions) = machine.abort(KafkaError(.producerClosed, "closed"))
            undelivered = batches
            return actions
        }
        let records = try undelivered.flatMap { try $0.records() }
        #expect(
            records.map { $0.record.value?.getInteger(at: $0.record.value?.readerIndex ?? 0, as: Int64.self) }
                == Array(1...9))
        #expect(records.map(\.error.isOutcomeUnknown) == [true] + Array(repeating: false, count: 8))
        #expect(harness.failures.count == 9)
        #expect(harness.machine.accumulator.usedMemory == 0)
        #expect(harness.machine.unsettled == 0)
    }

    @Test("a withdrawn record is not sent, those around it are, with the offsets that are theirs")
    func withdraw() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .milliseconds(5)
        var harness = try SenderHarness(configuration)
        var pending: [PendingDelivery] = []
        for number in 0..<4 { pending.append(try harness.append(number)) }
        let error = KafkaError(.cancelled, "cancelled")
        harness.perform { $0.withdraw(1, of: pending[1].delivery, error: error, now: $1).actions }
        #expect(harness.failures.map(\.number) == [1])
        harness.advance(.milliseconds(5))
        let drained = try #require(try harness.drain())
        #expect(try RecordBatch(drained.batches[0]).recordCount == 3)
        var wasWithdrawn = true
        harness.perform { machine, now in
            let (isWithdrawn, actions) = machine.withdraw(2, of: pending[2].delivery, error: error, now: now)
            wasWithdrawn = isWithdrawn
            return actions
        }
        #expect(!wasWithdrawn)
        harness.answer(drained.request, offset: 50)
        for settlement in harness.settlements { settlement.delivery.end(settlement.places, settlement.outcome) }
        let offsets = try [0, 2, 3].map { try pending[$0].settled?.get().offset }
        #expect(offsets == [50, 51, 52])
    }

    @Test("none is lost when the first of a full batch is withdrawn and the others' timestamps take more bytes then")
    func withdrawFirst() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .milliseconds(5)
        configuration.batchSize = 400
        var harness = try SenderHarness(configuration)
        // The others are all as late as the second is early.
        let times: (Int) -> Int64 = { $0 == 1 ? 0 : 1 << 50 }
        var pending: [PendingDelivery] = []
        while harness.machine.accumulator.batchCount(0) < 2 {
            pending.append(try harness.append(pending.count, timestamp: times(pending.count)))
        }
        let count = pending.count - 1
        let error = KafkaError(.cancelled, "cancelled")
        harness.perform { $0.withdraw(0, of: pending[0].delivery, error: error, now: $1).actions }
        let drained = try #require(try harness.drain())
        let batch = try RecordBatch(drained.batches[0])
        let values = try batch.records().map { $0.value?.getInteger(at: $0.value?.readerIndex ?? 0, as: Int64.self) }
        #expect(values == (1..<Int64(count)).map { $0 })
        #expect(try batch.records().map(\.timestamp) == (1..<count).map(times))
        #expect(batch.bytes.readableBytes > configuration.batchSize, "the test needs a batch that has grown")
    }
}
