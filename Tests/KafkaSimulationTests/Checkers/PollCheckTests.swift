import KafkaClient
import KafkaSimulation
import Testing

@Suite("A history is checked for consumers that skip records or go back")
struct PollCheckTests {
    private var builder = HistoryBuilder()

    init() {
        for (offset, value) in ["a", "b", "c", "d"].enumerated() { builder.send(value, at: Int64(offset)) }
        builder.position(0)
    }

    /// What is found, but for records that no consumer has handed out.
    private var kinds: [Anomaly.Kind] { builder.kinds(against: Self.log).filter { $0 != .unseenRecord } }
    private static let log = HistoryBuilder.log((0, "a"), (1, "b"), (2, "c"), (3, "d"))

    @Test("from one poll to the next nothing is skipped")
    mutating func pollSkip() throws {
        builder.poll(1, [(0, "a")])
        builder.poll(2, [(2, "c")])
        #expect(kinds == [.pollSkip])
        let anomaly = try #require(builder.history.anomalies([.pollSkip], against: [Self.log]).first)
        #expect(anomaly.offsets == [1])
        #expect(anomaly.explanation == "consumer 1 of client was at offset 1 of t-0, and has handed out 2 without 1")
    }

    @Test("nor at the first poll after a place was set")
    mutating func skipAfterPosition() {
        builder.poll(1, [(1, "b")])
        #expect(kinds == [.pollSkip])
    }

    @Test("nor within one poll")
    mutating func internalPollSkip() {
        builder.poll(1, [(0, "a"), (2, "c")])
        #expect(kinds == [.internalPollSkip])
    }

    @Test("from one poll to the next it does not go back")
    mutating func nonmonotonicPoll() {
        builder.poll(1, [(0, "a"), (1, "b")])
        builder.poll(2, [(1, "b")])
        #expect(kinds == [.nonmonotonicPoll])
    }

    @Test("nor within one poll")
    mutating func internalNonmonotonicPoll() {
        builder.poll(1, [(0, "a"), (1, "b"), (0, "a")])
        #expect(kinds == [.internalNonmonotonicPoll])
    }

    @Test("when its place is set it may skip and go back")
    mutating func positioned() {
        builder.poll(1, [(0, "a")])
        builder.position(2)
        builder.poll(2, [(2, "c"), (3, "d")])
        builder.position(0)
        builder.poll(3, [(0, "a")])
        #expect(kinds == [])
    }

    @Test("when it has given the partition up it may begin anywhere")
    mutating func released() {
        builder.poll(1, [(0, "a")])
        builder.add(.released(consumer: 1, HistoryBuilder.partition))
        builder.poll(2, [(3, "d")])
        #expect(kinds == [])
    }

    @Test("offsets at which there is no record are no skip")
    mutating func gaps() {
        builder.poll(1, [(0, "a"), (1, "b"), (2, "c"), (3, "d"), (9, "x")])
        #expect(builder.kinds(against: HistoryBuilder.log((0, "a"), (1, "b"), (2, "c"), (3, "d"), (9, "x"))) == [])
    }

    @Test("consumers and clients do not share a place")
    mutating func apart() {
        builder.poll(1, [(0, "a"), (1, "b")])
        builder.position(0, by: 2)
        builder.poll(1, [(0, "a")], by: 2)
        let record = HistoryBuilder.record(3, "d")
        builder.add(.delivered(consumer: 1, HistoryBuilder.partition, record, poll: 1), client: "b")
        #expect(kinds == [])
    }
}
