import KafkaClient
import KafkaSimulation
import Testing

@Suite("A history is checked for what transactions promise")
struct TransactionCheckTests {
    private var builder = HistoryBuilder()

    init() {
        builder.add(.consuming(consumer: 1, .readCommitted))
        builder.add(.consuming(consumer: 2, .readUncommitted))
        builder.position(0, by: 1)
        builder.position(0, by: 2)
    }

    private mutating func commit(_ producer: UInt64 = 1) {
        builder.add(.transactionCommitting(producer: producer))
        builder.add(.transactionCommitted(producer: producer))
    }

    @Test("committed records are read, and aborted ones by those who want all")
    mutating func well() {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        commit()
        builder.add(.transactionBegan(producer: 1))
        builder.send("b", at: 2)
        builder.add(.transactionAborted(producer: 1))
        builder.send("c", at: 4)
        builder.poll(1, [(0, "a"), (4, "c")], by: 1)
        builder.poll(1, [(0, "a"), (2, "b"), (4, "c")], by: 2)
        #expect(builder.kinds() == [])
    }

    @Test("a record of an aborted transaction is not read as committed")
    mutating func abortedRead() throws {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        builder.poll(1, [(0, "a")], by: 1)
        builder.add(.transactionAborted(producer: 1))
        #expect(builder.kinds() == [.abortedRead])
        let anomaly = try #require(builder.history.anomalies().first)
        #expect(anomaly.evidence.count == 4)
    }

    @Test("nor when the producer was told nothing of its offset")
    mutating func abortedReadWithoutOffset() {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", isAnswered: false)
        builder.add(.transactionAborted(producer: 1))
        builder.poll(1, [(0, "a")], by: 1)
        #expect(builder.kinds() == [.abortedRead])
    }

    @Test("a record is not read as committed before its transaction was to be committed")
    mutating func precommittedRead() {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        builder.poll(1, [(0, "a")], by: 1)
        #expect(builder.kinds() == [.precommittedRead])
        commit()
        #expect(builder.kinds() == [.precommittedRead])
    }

    @Test("but it may be before the producer is told of the end")
    mutating func readWhileCommitting() {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        builder.add(.transactionCommitting(producer: 1))
        builder.poll(1, [(0, "a")], by: 1)
        #expect(builder.kinds() == [])
        builder.add(.transactionCommitted(producer: 1))
        #expect(builder.kinds() == [])
    }

    @Test("whoever reads what is committed does not skip it")
    mutating func skip() {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        commit()
        builder.send("b", at: 2)
        builder.poll(1, [(2, "b")], by: 1)
        #expect(builder.kinds() == [.lostWrite, .pollSkip, .unseenRecord])
    }

    @Test("transactions of one after the other are in one order everywhere")
    mutating func noCycle() {
        for (producer, offset) in [(1, 0), (2, 2)] as [(UInt64, Int64)] {
            builder.add(.transactionBegan(producer: producer))
            builder.send("a\(producer)", by: producer, at: offset)
            builder.send("b\(producer)", to: HistoryBuilder.other, by: producer, at: offset)
            commit(producer)
        }
        #expect(builder.kinds().filter { $0 != .unseenRecord } == [])
    }

    @Test("transactions that write before each other are a cycle")
    mutating func cycle() throws {
        for producer in 1...2 as ClosedRange<UInt64> { builder.add(.transactionBegan(producer: producer)) }
        for (producer, offset) in [(1, 0), (2, 1)] as [(UInt64, Int64)] {
            builder.send("a\(producer)", by: producer, at: offset)
            builder.send("b\(producer)", to: HistoryBuilder.other, by: producer, at: 1 - offset)
        }
        // Nothing is committed yet.
        #expect(builder.kinds().filter { $0 != .unseenRecord } == [])
        commit(1)
        commit(2)
        #expect(builder.kinds().filter { $0 != .unseenRecord } == [.writeCycle])
        let anomaly = try #require(builder.history.anomalies([.writeCycle]).first)
        #expect(anomaly.explanation.hasPrefix("2 transactions have written before each other: "))
        // Kafka does not promise that there are none.
        #expect(throws: Never.self) { try builder.history.check() }
    }

    @Test("a circle of three is found, and each circle once")
    mutating func longCycle() {
        let partitions = (0..<3 as Range<Int32>).map { TopicPartition(topic: "t", partition: $0) }
        for producer in 1...3 as ClosedRange<UInt64> { builder.add(.transactionBegan(producer: producer)) }
        // Each writes before the next in a partition of their own.
        for (number, partition) in partitions.enumerated() {
            let first = UInt64(number) + 1
            builder.send("x\(number)", to: partition, by: first, at: 0)
            builder.send("y\(number)", to: partition, by: first % 3 + 1, at: 1)
        }
        for producer in 1...3 as ClosedRange<UInt64> { commit(producer) }
        #expect(builder.kinds().filter { $0 != .unseenRecord } == [.writeCycle])
    }

    /// A log of the records, with what has become of their transactions.
    private func log(_ records: [(String, HistoryLog.Visibility)]) -> HistoryLog {
        var log = HistoryLog(
            HistoryBuilder.partition,
            records: records.enumerated().map { HistoryBuilder.record(Int64($0.offset), $0.element.0) })
        for index in log.records.indices { log.records[index].visibility = records[index].1 }
        return log
    }

    @Test("a transaction of which some records count and others do not is torn, whatever its producer was told")
    mutating func tornTransaction() throws {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        builder.send("b", isAnswered: false)
        #expect(builder.kinds(against: log([("a", .committed), ("b", .committed)])) == [.unseenRecord])
        #expect(builder.kinds(against: log([("a", .committed), ("b", .aborted)])).contains(.tornTransaction))
        // A marker that is on its way.
        #expect(!builder.kinds(against: log([("a", .committed), ("b", .open)])).contains(.tornTransaction))
    }

    @Test("a transaction whose end in the log is another than its producer was told is torn")
    mutating func otherEnd() throws {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        var aborted = builder
        commit()
        #expect(!builder.kinds(against: log([("a", .committed)])).contains(.tornTransaction))
        #expect(builder.kinds(against: log([("a", .aborted)])).contains(.tornTransaction))
        aborted.add(.transactionAborted(producer: 1))
        #expect(!aborted.kinds(against: log([("a", .aborted)])).contains(.tornTransaction))
        #expect(aborted.kinds(against: log([("a", .committed)])).contains(.tornTransaction))
        let torn = try #require(aborted.history.anomalies(against: [log([("a", .committed)])]).last)
        #expect(torn.evidence.count == 3)
    }

    @Test("a transaction whose producer never heard of its end is seen, or aborted in the log")
    mutating func unheardEnd() {
        builder.add(.transactionBegan(producer: 1))
        builder.send("a", at: 0)
        #expect(builder.kinds(against: log([("a", .aborted)])) == [])
        #expect(builder.kinds(against: log([("a", .open)])) == [.unseenRecord])
        #expect(builder.kinds(against: log([("a", .committed)])) == [.unseenRecord])
    }
}
