import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The sender machine")
struct SenderStateMachineTests {
    private func summaries(_ drained: [(request: DrainedRequest, batches: [ByteBuffer])]) throws -> [String] {
        try drained.flatMap { try $0.batches.map { try RecordBatch($0).summary } }
    }

    @Test("nothing is sent without a producer id, which is asked for once")
    func identity() throws {
        var harness = try SenderHarness(withIdentity: false)
        try harness.append(1)
        harness.advance(.milliseconds(1))
        harness.advance(.milliseconds(1))
        let asked = harness.actions.filter { if case .requestIdentity = $0 { true } else { false } }
        #expect(asked.count == 1)
        #expect(try harness.drain() == nil)
        harness.perform { $0.received(ProducerIdentity(id: 3, epoch: 2), now: $1) }
        let drained = try #require(try harness.drain())
        #expect(try RecordBatch(drained.batches[0]).producerID == 3)
        #expect(try RecordBatch(drained.batches[0]).producerEpoch == 2)
    }

    @Test("a producer id that is refused for good fails what waits for it, and the next record asks again")
    func identityRefused() throws {
        var harness = try SenderHarness(withIdentity: false)
        try harness.append(1)
        harness.advance(.milliseconds(1))
        let error = KafkaError(brokerError: .clusterAuthorizationFailed, "no")
        harness.perform { $0.identityFailed(error, draw: 0.5, now: $1) }
        #expect(harness.failures.map(\.error.brokerError) == [.clusterAuthorizationFailed])
        harness.actions = []
        try harness.append(2)
        harness.advance(.seconds(1))
        #expect(harness.actions.contains { if case .requestIdentity = $0 { true } else { false } })
    }

    @Test("sequence numbers count on from batch to batch, and each partition has its own")
    func sequences() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .milliseconds(5)
        var harness = try SenderHarness(configuration, leaders: [1, 1])
        for number in 0..<3 { try harness.append(number) }
        for number in 3..<5 { try harness.append(number, to: 1) }
        harness.advance(.milliseconds(5))
        let first = try #require(try harness.drain())
        #expect(first.request.parts.map(\.topicPartition.partition) == [0, 1])
        #expect(
            try summaries([first]) == ["epoch 0 sequence 0 count 3", "epoch 0 sequence 0 count 2"])
        harness.answer(first.request, offset: 0)
        #expect(harness.delivered == [0, 1, 2, 3, 4])
        try harness.append(5, to: 1)
        harness.advance(.milliseconds(5))
        #expect(try summaries(try harness.drainAll()) == ["epoch 0 sequence 2 count 1"])
    }

    @Test("until the first batch is confirmed it is alone on its way, then there are up to five")
    func window() throws {
        var harness = try SenderHarness()
        try harness.append(0)
        let first = try #require(try harness.drain())
        try harness.append(1)
        #expect(try harness.drain() == nil)
        harness.answer(first.request, offset: 0)
        var drained = try harness.drainAll()
        drained += try harness.pipeline(2...5)
        #expect(drained.count == 5)
        try harness.append(6)
        #expect(try harness.drain() == nil)
        #expect(harness.actions.contains { if case .wake(1) = $0 { true } else { false } })
        harness.answer(drained[0].request, offset: 1)
        #expect(try harness.drain() != nil)
    }

    @Test("batches behind one that failed for a while are sent again behind it, in order and as they were")
    func retry() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...3)
        harness.answer(drained[0].request, .notLeaderOrFollower)
        harness.answer(drained[1].request, .outOfOrderSequenceNumber)
        harness.answer(drained[2].request, .outOfOrderSequenceNumber)
        #expect(harness.actions.contains { if case .refreshMetadata = $0 { true } else { false } })
        try harness.append(4)
        #expect(try harness.drain() == nil)
        #expect(harness.machine.nextDeadline == harness.now.advanced(by: .milliseconds(100)))
        harness.advance(.milliseconds(100))
        let again = try harness.drainAll()
        #expect(again.prefix(3).map(\.batches) == drained.map(\.batches))
        #expect(
            try summaries(again) == (1...4).map { "epoch 0 sequence \($0) count 1" })
        #expect(harness.settlements.isEmpty)
    }

    @Test("a new leader is not sent what could overtake batches at the old one")
    func leaderMoves() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...2)
        try harness.append(3)
        harness.perform { $0.update(SenderHarness.topic([2]), now: $1) }
        #expect(try harness.drain(1) == nil)
        #expect(try harness.drain(2) == nil)
        harness.fail(drained[0].request)
        harness.fail(drained[1].request)
        harness.advance(.milliseconds(100))
        var sent: [ByteBuffer] = []
        while let next = try harness.drain(2) { sent += next.batches }
        #expect(Array(sent.prefix(2)) == drained.flatMap(\.batches))
        #expect(sent.count == 3)
    }

    @Test("a duplicate counts as delivered, without an offset")
    func duplicate() throws {
        var harness = try SenderHarness.established()
        let pending = try harness.append(1)
        let drained = try #require(try harness.drain())
        harness.answer(drained.request, .duplicateSequenceNumber)
        #expect(harness.delivered == [1])
        let settlement = try #require(harness.settlements.first)
        guard case .delivered(nil, nil) = settlement.outcome else {
            Issue.record("\(settlement.outcome)")
            return
        }
        #expect(settlement.delivery === pending.delivery)
    }

    @Test("a batch that is refused for good leaves its numbers to the next when nothing follows it")
    func refusedLast() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...1)
        harness.answer(drained[0].request, .invalidRecord)
        #expect(harness.failures.map(\.number) == [1])
        #expect(harness.failures.map(\.error.isOutcomeUnknown) == [false])
        try harness.append(2)
        #expect(try summaries(try harness.drainAll()) == ["epoch 0 sequence 1 count 1"])
    }

    @Test("batches behind one that is refused for good are numbered anew in the next epoch")
    func refusedFirst() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...3)
        harness.answer(drained[0].request, .topicAuthorizationFailed)
        #expect(harness.failures.map(\.number) == [1])
        #expect(try harness.drain() == nil)
        harness.answer(drained[1].request, .outOfOrderSequenceNumber)
        #expect(try harness.drain() == nil)
        // The last may or may not have been seen by the broker: behind the missing one it cannot be written.
        harness.fail(drained[2].request)
        harness.advance(.seconds(1))
        let again = try #require(try harness.drain())
        #expect(try summaries([again]) == ["epoch 1 sequence 0 count 1"])
        // The broker knows nothing of the epoch yet.
        #expect(try harness.drain() == nil)
        harness.answer(again.request, offset: 1)
        #expect(try summaries(try harness.drainAll()) == ["epoch 1 sequence 1 count 1"])
    }

    @Test("the epoch is the producer's: another partition takes it over when it has nothing unresolved")
    func epochOfOthers() throws {
        var harness = try SenderHarness(leaders: [1, 1])
        try harness.append(0)
        try harness.append(1, to: 1)
        let first = try #require(try harness.drain())
        harness.answer(first.request, offset: 0)
        try harness.append(2, to: 1)
        let other = try #require(try harness.drain())
        try harness.append(3)
        let refused = try #require(try harness.drain())
        try harness.append(4)
        let behind = try #require(try harness.drain())
        harness.answer(refused.request, .topicAuthorizationFailed)
        harness.answer(behind.request, .outOfOrderSequenceNumber)
        try harness.append(5, to: 1)
        let mixed = try #require(try harness.drain())
        #expect(Set(try summaries([mixed])) == ["epoch 1 sequence 0 count 1", "epoch 0 sequence 2 count 1"])
        harness.answer(other.request, offset: 1)
        harness.answer(mixed.request, offset: 2)
        try harness.append(6, to: 1)
        #expect(try summaries(try harness.drainAll()) == ["epoch 1 sequence 0 count 1"])
    }

    @Test("a broker that has forgotten the producer gets the batch in a new epoch, if no copy of it can be left")
    func forgotten() throws {
        for code in [ErrorCode.unknownProducerID, .outOfOrderSequenceNumber] {
            var harness = try SenderHarness.established()
            let drained = try harness.pipeline(1...1)
            harness.answer(drained[0].request, code)
            #expect(harness.settlements.isEmpty)
            #expect(try summaries(try harness.drainAll()) == ["epoch 1 sequence 0 count 1"])
        }
    }

    @Test("where a copy may be in the log, being out of order is an error of unknown outcome, and the rest goes on")
    func forgottenAfterUnknown() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...2)
        harness.fail(drained[0].request)
        harness.answer(drained[1].request, .outOfOrderSequenceNumber)
        harness.advance(.milliseconds(100))
        let again = try harness.drainAll()
        harness.answer(again[0].request, .outOfOrderSequenceNumber)
        #expect(harness.failures.map(\.number) == [1])
        #expect(harness.failures.map(\.error.isOutcomeUnknown) == [true])
        harness.answer(again[1].request, .outOfOrderSequenceNumber)
        #expect(try summaries(try harness.drainAll()) == ["epoch 1 sequence 0 count 1"])
    }

    @Test("a batch whose time is over in the buffer fails as not sent")
    func expiresUnsent() throws {
        var harness = try SenderHarness(leaders: [nil])
        try harness.append(1)
        harness.advance(.milliseconds(1))
        #expect(harness.actions.contains { if case .refreshMetadata = $0 { true } else { false } })
        harness.perform {
            $0.unreachable(1, KafkaError(.connectFailed, "nobody there"), draw: 0.5, now: $1)
        }
        harness.advance(.seconds(120))
        #expect(harness.failures.map(\.error.code) == [.deliveryTimedOut])
        #expect(harness.failures.map(\.error.isOutcomeUnknown) == [false])
        #expect(harness.machine.accumulator.usedMemory == 0)
        #expect(harness.machine.nextDeadline == nil)
    }

    @Test("the last thing that stood in the way is the cause of a delivery that timed out")
    func expiryCause() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...1)
        harness.answer(drained[0].request, .notEnoughReplicas)
        harness.advance(.seconds(120))
        let failure = try #require(harness.failures.first)
        #expect(failure.error.code == .deliveryTimedOut)
        #expect((failure.error.cause as? KafkaError)?.brokerError == .notEnoughReplicas)
        #expect(!failure.error.isOutcomeUnknown)
    }

    @Test("a batch whose time is over on its way fails, but its answer still decides how numbers go on")
    func expiresInFlight() throws {
        for isWritten in [true, false] {
            var harness = try SenderHarness.established()
            let drained = try harness.pipeline(1...1)
            harness.advance(.seconds(120))
            #expect(harness.failures.map(\.error.isOutcomeUnknown) == [true])
            try harness.append(2)
            let next = try harness.drainAll()
            #expect(try summaries(next) == ["epoch 0 sequence 2 count 1"])
            if isWritten {
                harness.answer(drained[0].request, offset: 1)
                harness.answer(next[0].request, offset: 2)
                try harness.append(3)
                #expect(try summaries(try harness.drainAll()) == ["epoch 0 sequence 3 count 1"])
            } else {
                harness.fail(drained[0].request)
                harness.answer(next[0].request, .outOfOrderSequenceNumber)
                #expect(try summaries(try harness.drainAll()) == ["epoch 1 sequence 0 count 1"])
            }
            #expect(harness.failures.count == 1)
        }
    }

    @Test("after a batch that may be written has expired the next begins a new epoch")
    func expiresWaiting() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...1)
        harness.fail(drained[0].request)
        harness.advance(.seconds(120))
        #expect(harness.failures.map(\.error.isOutcomeUnknown) == [true])
        try harness.append(2)
        #expect(try summaries(try harness.drainAll()) == ["epoch 1 sequence 0 count 1"])
    }

    @Test("behind a batch of unknown end, one that may be written too is tried under its old numbers")
    func expiresBeforeUnknown() throws {
        var configuration = SenderHarness.configuration()
        configuration.deliveryTimeout = .seconds(60)
        var harness = try SenderHarness.established(configuration)
        let first = try harness.pipeline(1...1)
        harness.advance(.seconds(30))
        let second = try harness.pipeline(2...2)
        harness.fail(first[0].request)
        harness.fail(second[0].request)
        harness.now = harness.now.advanced(by: .seconds(31))
        harness.perform { $0.tick(now: $1) }
        #expect(harness.failures.map(\.number) == [1])
        let again = try harness.drainAll()
        #expect(try summaries(again) == ["epoch 0 sequence 2 count 1"])
        harness.answer(again[0].request, offset: 9)
        #expect(harness.delivered == [2])
        try harness.append(3)
        #expect(try summaries(try harness.drainAll()) == ["epoch 0 sequence 3 count 1"])
    }

    @Test("when the epochs of a producer id are used up it gets another id")
    func epochsUsedUp() throws {
        var harness = try SenderHarness(withIdentity: false)
        try harness.append(0)
        harness.perform { $0.received(ProducerIdentity(id: 7, epoch: .max), now: $1) }
        let first = try #require(try harness.drain())
        harness.answer(first.request, offset: 0)
        let drained = try harness.pipeline(1...1)
        harness.answer(drained[0].request, .unknownProducerID)
        harness.actions = []
        #expect(try harness.drain() == nil)
        #expect(harness.actions.contains { if case .requestIdentity = $0 { true } else { false } })
        harness.perform { $0.received(ProducerIdentity(id: 8, epoch: 0), now: $1) }
        let again = try #require(try harness.drain())
        #expect(try RecordBatch(again.batches[0]).producerID == 8)
        #expect(try summaries([again]) == ["epoch 0 sequence 0 count 1"])
    }

    @Test("a batch that is too large is split, its records keep their order and sequence numbers")
    func split() throws {
        for compression in [Compression.none, .gzip] {
            var configuration = SenderHarness.configuration()
            configuration.linger = .milliseconds(5)
            configuration.compression = CompressionPreference(compression)
            var harness = try SenderHarness(configuration)
            for number in 0..<10 { try harness.append(number, padding: number * 10) }
            harness.advance(.milliseconds(5))
            let drained = try #require(try harness.drain())
            let used = harness.machine.accumulator.usedMemory
            harness.answer(drained.request, .messageTooLarge)
            #expect(harness.settlements.isEmpty)
            #expect(harness.machine.accumulator.usedMemory > used)
            var numbers: [Int64] = []
            var sequence: Int32 = 0
            while let part = try harness.drain() {
                let batch = try RecordBatch(part.batches[0])
                #expect(batch.baseSequence == sequence)
                sequence += batch.recordCount
                #expect(part.batches[0].readableBytes < drained.batches[0].readableBytes)
                numbers += try batch.records().map { $0.value?.getInteger(at: $0.value?.readerIndex ?? 0) ?? -1 }
                harness.answer(part.request, offset: Int64(numbers.count) - Int64(batch.recordCount) + 100)
            }
            #expect(numbers == Array(0..<10))
            #expect(harness.delivered == Array(0..<10))
            #expect(harness.machine.accumulator.usedMemory == 0)
            #expect(harness.machine.unsettled == 0)
        }
    }

    @Test("a batch that was given up is not split when it turns out to be too large")
    func abandonedTooLarge() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .milliseconds(5)
        var harness = try SenderHarness(configuration)
        try harness.append(1)
        try harness.append(2)
        harness.advance(.milliseconds(5))
        let drained = try #require(try harness.drain())
        #expect(drained.request.parts.map(\.count) == [2])
        harness.advance(.seconds(120))
        #expect(harness.failures.map(\.number) == [1, 2])
        harness.perform {
            $0.failed(drained.request.id, KafkaError(.requestTooLarge, "too large"), draw: 0.5, now: $1)
        }
        #expect(harness.machine.partitions[0].unresolved.isEmpty)
        #expect(harness.machine.accumulator.usedMemory == 0)
        #expect(harness.settlements.count == 1)
    }

    @Test("one record that is too large fails")
    func tooLarge() throws {
        var harness = try SenderHarness.established()
        let drained = try harness.pipeline(1...1)
        harness.answer(drained[0].request, .messageTooLarge)
        #expect(harness.failures.map(\.error.brokerError) == [.messageTooLarge])
    }

    @Test("errors of single records reach them, and the others are told why they failed")
    func recordErrors() throws {
        var configuration = SenderHarness.configuration()
        configuration.linger = .milliseconds(5)
        var harness = try SenderHarness(configuration)
        for number in 0..<3 { try harness.append(number) }
        harness.advance(.milliseconds(5))
        let drained = try #require(try harness.drain())
        harness.answer(
            drained.request, [.refused(.invalidRecord, text: "no key", records: [(index: 1, text: "bad one")])])
        #expect(harness.failures.map(\.number) == [0, 1, 2])
        #expect(harness.failures.map { $0.error.text.contains("bad one") } == [false, true, false])
        #expect(harness.failures.allSatisfy { $0.error.brokerError == .invalidRecord })
    }

    @Test("without idempotence a partition has one batch on its way, and retries keep the order")
    func notIdempotent() throws {
        var configuration = SenderHarness.configuration()
        configuration.isIdempotent = false
        configuration.acknowledgement = .leader
        var harness = try SenderHarness(configuration)
        try harness.append(1)
        let first = try #require(try harness.drain())
        try harness.append(2)
        #expect(try harness.drain() == nil)
        harness.fail(first.request)
        #expect(try harness.drain() == nil)
        harness.advance(.milliseconds(100))
        let again = try #require(try harness.drain())
        #expect(again.batches == first.batches)
        #expect(try RecordBatch(again.batches[0]).producerID == -1)
        harness.answer(again.request, offset: 0)
        #expect(try harness.drain() != nil)
        #expect(harness.delivered == [1])
    }

    @Test("sequence numbers go round within 31 bits")
    func wrap() {
        #expect(SenderBatch.sequence(.max, plus: 1) == 0)
        #expect(SenderBatch.sequence(.max - 1, plus: 5) == 3)
        #expect(SenderBatch.sequence(7, plus: 5) == 12)
    }
}
