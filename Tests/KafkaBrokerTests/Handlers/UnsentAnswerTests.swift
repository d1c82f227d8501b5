import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// Clients that ask and do not take the answers.
@Suite struct UnsentAnswerTests {
    private let host = TestCluster()
    private let client = ConnectionID(rawValue: 1000)

    private func connect(confirmsWrites: Bool) throws {
        try host.createTopic("t")
        let writer = host.connect()
        let value = String(repeating: "x", count: 600_000)
        _ = try host.produce("t", TestRecords.batch(value), on: writer)
        host.cluster.connect(client, to: 1, from: "127.0.0.1", confirmsWrites: confirmsWrites, at: host.now)
    }

    private func sendFetches(_ count: Int) throws -> Int {
        let before = host.written.readableBytes
        for _ in 0..<count { try host.send(host.fetchRequest("t", from: 0), version: 12, on: client) }
        return host.written.readableBytes - before
    }

    @Test func requestsWaitUntilAnswersAreOut() throws {
        try connect(confirmsWrites: true)
        // The limit of a mebibyte is reached with the second one.
        let first = try sendFetches(10)
        #expect((1_200_000..<1_300_000).contains(first))
        let answer = first / 2
        host.cluster.sent(answer, on: client, at: host.now)
        host.advance(0)
        #expect(try sendFetches(0) == 0)
        var total = first + answer
        #expect(host.written.readableBytes >= total)
        for _ in 0..<7 {
            host.cluster.sent(answer, on: client, at: host.now)
            host.advance(0)
            total += answer
        }
        let all = host.written.readableBytes
        host.cluster.sent(10 * answer, on: client, at: host.now)
        host.advance(0)
        #expect(host.written.readableBytes == all)
        #expect(all - total < answer)
    }

    @Test func aHostThatDoesNotTellIsNotWaitedFor() throws {
        try connect(confirmsWrites: false)
        #expect(try sendFetches(10) > 6_000_000)
    }
}
