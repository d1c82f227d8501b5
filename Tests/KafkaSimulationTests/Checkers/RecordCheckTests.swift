import KafkaClient
import KafkaSimulation
import Testing

@Suite("A history is checked for records that are lost, doubled, mixed up")
struct RecordCheckTests {
    private var builder = HistoryBuilder()

    @Test("nothing is wrong with a history in which all is well")
    mutating func well() throws {
        builder.position(0)
        builder.send("a", at: 0)
        builder.send("b", at: 1)
        builder.poll(1, [(0, "a"), (1, "b")])
        builder.send("c", at: 2)
        builder.poll(2, [(2, "c")])
        #expect(builder.kinds() == [])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "a"), (1, "b"), (2, "c"))) == [])
        try builder.history.check(Set(Anomaly.Kind.allCases))
        #expect(builder.history.acknowledgedRecords == 3)
        #expect(builder.history.deliveredRecords == 3)
    }

    @Test("a record that is acknowledged and not in the log is lost")
    mutating func lostFromTheLog() throws {
        builder.send("a", at: 0)
        builder.send("b", at: 1)
        builder.poll(1, [(0, "a"), (1, "b")])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "a"))) == [.lostWrite])
        let anomaly = try #require(builder.history.anomalies(against: [HistoryBuilder.log((0, "a"))]).first)
        #expect(anomaly.offsets == [1])
        #expect(anomaly.topicPartition == HistoryBuilder.partition)
        #expect(anomaly.description.contains("value \"b\""))
        #expect(anomaly.description.contains("3.000s client: producer 1 is told that record 2 is in t-0 at offset 1"))
    }

    @Test("another record in its place is lost and inconsistent")
    mutating func replaced() {
        builder.send("a", at: 0)
        #expect(
            builder.kinds(against: HistoryBuilder.log((0, "x"))) == [.lostWrite, .inconsistentOffsets, .unseenRecord])
    }

    @Test("a record that was deleted, or compacted away, is not lost")
    mutating func deleted() {
        builder.send("a", at: 0)
        builder.send("b", at: 1)
        builder.poll(1, [(0, "a"), (1, "b")])
        #expect(builder.kinds(against: HistoryBuilder.log((1, "b"), startOffset: 1)) == [])
        #expect(builder.kinds(against: HistoryBuilder.log((1, "b"), isCompacted: true)) == [])
    }

    @Test("without a log a record is lost that nobody has seen and somebody has passed over")
    mutating func passedOver() {
        builder.position(0)
        builder.send("a", at: 0)
        builder.send("b", at: 1)
        builder.poll(1, [(1, "b")])
        #expect(builder.kinds() == [.lostWrite, .pollSkip, .unseenRecord])
        // Another one has seen it: then it is the first reader that has skipped it.
        builder.poll(1, [(0, "a")], by: 2)
        #expect(builder.kinds() == [.pollSkip])
    }

    @Test("a record that nobody has reached is unseen, not lost")
    mutating func unseen() {
        builder.position(0)
        builder.send("a", at: 0)
        builder.poll(1, [(0, "a")])
        builder.send("b", at: 1)
        #expect(builder.kinds() == [.unseenRecord])
        #expect(throws: Never.self) { try builder.history.check() }
    }

    @Test("one offset with two records is inconsistent")
    mutating func inconsistent() {
        builder.send("a", at: 0)
        builder.poll(1, [(0, "a")])
        builder.poll(1, [(0, "b")], by: 2)
        #expect(builder.kinds() == [.inconsistentOffsets])
    }

    @Test("the same record at two offsets is a duplicate, unless it was sent twice")
    mutating func duplicate() {
        builder.send("a", at: 0)
        builder.poll(1, [(0, "a"), (1, "a")])
        #expect(builder.kinds() == [.duplicate])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "a"), (1, "a"))) == [.duplicate])
        builder.send("a", at: 1)
        #expect(builder.kinds() == [])
    }

    @Test("a record of which nobody knows what became is there once or not at all")
    mutating func unknownOutcome() {
        builder.send("a", error: KafkaError(.requestTimedOut, "no answer", isOutcomeUnknown: true))
        builder.send("b", isAnswered: false)
        builder.send("c", at: nil)
        #expect(builder.kinds() == [])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "b"), (1, "a"), (2, "c"))) == [])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "a"), (1, "a"))) == [.duplicate])
    }

    @Test("a record that has failed for certain is not there")
    mutating func failedWriteRead() {
        builder.send("a", error: KafkaError(.bufferFull, "no room"))
        #expect(builder.kinds() == [])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "a"))) == [.failedWriteRead])
        // What others have written is no concern of the history.
        #expect(builder.kinds(against: HistoryBuilder.log((0, "x"), (1, "x"))) == [])
    }

    @Test("a producer's records lie in the order in which they were sent; gaps are allowed")
    mutating func sendOrder() {
        builder.send("a", at: 0)
        builder.send("b", at: 5)
        builder.send("c", at: 3)
        #expect(builder.kinds().filter { $0 != .unseenRecord } == [.nonmonotonicSend])
    }

    @Test("the order of different producers, and of different partitions, is no order")
    mutating func noOrder() {
        builder.send("a", at: 5)
        builder.send("b", by: 2, at: 3)
        builder.send("c", to: HistoryBuilder.other, at: 4)
        #expect(builder.kinds().filter { $0 != .unseenRecord } == [])
    }

    @Test("an error says how many there are of which kind, and shows the first")
    mutating func error() throws {
        for number in 0..<12 as Range<Int64> { builder.send("\(number)", at: number) }
        let error = #expect(throws: AnomaliesFound.self) {
            try builder.history.check([.unseenRecord, .lostWrite], against: [HistoryBuilder.log((0, "0"))])
        }
        let text = try #require(error).description
        #expect(text.hasPrefix("The history of the clients has anomalies: 11 × lost write, 12 × unseen record.\n"))
        #expect(text.hasSuffix("(and 15 more)"))
    }
}
