import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The sender machine and topics that come and go")
struct SenderTopicTests {
    private static let first = KafkaUUID(high: 1, low: 1)
    private static let second = KafkaUUID(high: 2, low: 2)

    /// A harness of a topic with an id, of whose partitions each has had its first batch confirmed.
    private func established(partitions: Int) throws -> SenderHarness {
        let leaders = [Int32?](repeating: 1, count: partitions)
        var harness = try SenderHarness(leaders: leaders)
        harness.perform { $0.update(SenderHarness.topic(leaders, id: Self.first), now: $1) }
        for partition in 0..<partitions { try harness.append(partition, to: Int32(partition)) }
        let drained = try #require(try harness.drain())
        #expect(drained.request.parts.count == partitions)
        harness.answer(drained.request, offset: 0)
        harness.settlements = []
        return harness
    }

    private func summaries(_ drained: (request: DrainedRequest, batches: [ByteBuffer])?) throws -> [String] {
        try (drained?.batches ?? []).map { try RecordBatch($0).summary }
    }

    @Test("made anew with fewer partitions: what the others have fails, what is on its way with its answer")
    func fewerPartitions() throws {
        var harness = try established(partitions: 3)
        try harness.append(3, to: 2)
        let sent = try #require(try harness.drain())
        try harness.append(4, to: 2)
        try harness.append(5, to: 0)
        harness.perform { $0.update(SenderHarness.topic([1, 1], id: Self.second), now: $1) }
        #expect(harness.machine.partitionCount(0) == 2)
        #expect(harness.failures.map(\.number) == [4])
        harness.answer(sent.request, .unknownTopicID)
        #expect(harness.failures.map(\.number) == [4, 3])
        #expect(harness.failures.allSatisfy { $0.error.code == .topicRecreated && !$0.error.isOutcomeUnknown })
        #expect((harness.failures.last?.error.cause as? KafkaError)?.brokerError == .unknownTopicID)
        // The rest begins anew, in the new topic.
        let rest = try #require(try harness.drain())
        #expect(rest.request.parts.map(\.topicID) == [Self.second])
        #expect(try summaries(rest) == ["epoch 1 sequence 0 count 1"])
        harness.answer(rest.request, offset: 0)
        #expect(harness.delivered == [5])
        #expect(harness.machine.listed.isEmpty && harness.machine.unsettled == 0)
        #expect(harness.machine.accumulator.usedMemory == 0)
        // Partitions that are added later are others.
        harness.perform { $0.update(SenderHarness.topic([1, 1, 1], id: Self.second), now: $1) }
        #expect(harness.machine.partitionCount(0) == 3)
        try harness.append(6, to: 2)
        let added = try #require(try harness.drain())
        #expect(try summaries(added) == ["epoch 1 sequence 0 count 1"])
        harness.answer(added.request, offset: 0)
        #expect(harness.delivered == [5, 6])
    }

    @Test("what was delivered to a partition that is gone by then, or may have been, is told so")
    func goneOutcomes() throws {
        var harness = try established(partitions: 2)
        try harness.append(2, to: 1)
        let written = try #require(try harness.drain())
        try harness.append(3, to: 1)
        let lost = try #require(try harness.drain())
        harness.perform { $0.update(SenderHarness.topic([1], id: Self.second), now: $1) }
        #expect(harness.settlements.isEmpty)
        harness.answer(written.request, offset: 1)
        harness.fail(lost.request)
        #expect(harness.delivered == [2])
        #expect(harness.failures.map(\.number) == [3])
        #expect(harness.failures.allSatisfy { $0.error.code == .topicRecreated && $0.error.isOutcomeUnknown })
        #expect(harness.machine.listed.isEmpty)
    }

    @Test("made anew: batches go one at a time until the new topic's broker has confirmed one")
    func windowAnew() throws {
        var harness = try established(partitions: 1)
        var sent: [DrainedRequest] = []
        for number in 1...3 {
            try harness.append(number)
            sent.append(try #require(try harness.drain()).request)
        }
        // The first comes to the old topic just in time; its answer says nothing of the new one.
        harness.perform { $0.update(SenderHarness.topic([1], id: Self.second), now: $1) }
        harness.answer(sent[0], offset: 1)
        for request in sent.dropFirst() { harness.answer(request, .unknownTopicID) }
        harness.advance(.milliseconds(100))
        let second = try #require(try harness.drain())
        #expect(try summaries(second) == ["epoch 0 sequence 2 count 1"])
        #expect(try harness.drain() == nil)
        harness.answer(second.request, offset: 0)
        let third = try #require(try harness.drain())
        #expect(try summaries(third) == ["epoch 0 sequence 3 count 1"])
        harness.answer(third.request, offset: 1)
        #expect(harness.delivered == [1, 2, 3])
        // What is new begins in another epoch.
        try harness.append(4)
        #expect(try summaries(try harness.drain()) == ["epoch 1 sequence 0 count 1"])
    }

    @Test("without records for its time a topic is let go, with some it is not, and its sequence numbers go on")
    func idle() throws {
        var harness = try established(partitions: 1)
        harness.machine.topicRetention = .seconds(60)
        func ended(_ harness: SenderHarness) -> [String] {
            harness.actions.compactMap { if case .endUse(let topic, _) = $0 { topic } else { nil } }
        }
        var begins = false
        func begin(_ harness: inout SenderHarness) {
            let now = harness.now
            begins = harness.machine.beginUse(of: 0, now: now)
        }
        begin(&harness)
        #expect(begins)
        begin(&harness)
        #expect(!begins)
        harness.advance(.seconds(59))
        try harness.append(1)
        let drained = try #require(try harness.drain())
        harness.advance(.seconds(60))
        #expect(ended(harness).isEmpty)
        harness.answer(drained.request, offset: 1)
        #expect(harness.machine.nextDeadline == harness.now.advanced(by: .seconds(60)))
        harness.advance(.seconds(59))
        #expect(ended(harness).isEmpty)
        #expect(harness.machine.nextDeadline == harness.now.advanced(by: .seconds(1)))
        harness.advance(.seconds(1))
        #expect(ended(harness) == ["t"])
        #expect(harness.machine.nextDeadline == nil)
        begin(&harness)
        #expect(begins)
        try harness.append(2)
        #expect(try summaries(try harness.drain()) == ["epoch 0 sequence 2 count 1"])
    }
}
