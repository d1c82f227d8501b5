import KafkaCodec
import Logging
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The fetcher machine: partitions without progress")
struct FetcherStallTests {
    @Test("are told once, with what they wait for, and when they come on again")
    func leaderless() throws {
        let fixture = FetcherFixture()
        fixture.add(leader: nil)
        for _ in 0..<200 { fixture.wait(.seconds(1)) }
        let warnings = fixture.warnings()
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("it waits for") == true && warnings.first?.contains("leader") == true)
        #expect(try fixture.status().isStalled)
        #expect(try fixture.status().lastProgress.nanoseconds == 0)
        #expect(fixture.machine.statistics.stalledPartitions == 1)
        fixture.place(leader: 1)
        try fixture.exchange(.of(try MadeBatch.records([0])))
        #expect(try fixture.takeOffsets() == [0])
        #expect(try !fixture.status().isStalled)
        _ = try fixture.begin()
        fixture.wait(.seconds(20))
        #expect(fixture.notes(.notice).contains { $0.contains("makes progress again") })
        #expect(fixture.machine.statistics.stalledPartitions == 0)
        // And once more.
        for _ in 0..<60 { fixture.wait(.seconds(1)) }
        #expect(fixture.warnings().count == 1)
        #expect(try fixture.status().waitsFor == .broker(1))
    }

    @Test("are no matter for a warning where the user takes nothing, and none at all while paused")
    func user() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0])))
        #expect(try fixture.status().waitsFor == .user)
        for _ in 0..<100 { fixture.wait(.seconds(1)) }
        #expect(fixture.warnings() == [])
        #expect(fixture.notes(.notice).filter { $0.contains("taken") }.count == 1)
        fixture.perform { $0.pause(.orders(0), now: $1) }
        #expect(try fixture.status().waitsFor == .resume)
        #expect(try !fixture.status().isStalled)
        for _ in 0..<100 { fixture.wait(.seconds(1)) }
        fixture.perform { $0.resume(.orders(0), now: $1) }
        #expect(try !fixture.status().isStalled, "the pause does not count")
    }

    @Test("do not include those at the end of the log, where answers without records come")
    func idle() throws {
        let fixture = FetcherFixture()
        fixture.add()
        for _ in 0..<100 {
            _ = try fixture.begin()
            fixture.wait(.seconds(1))
            fixture.answer(.of(highWatermark: 0))
        }
        #expect(fixture.warnings() == [] && fixture.notes(.notice) == [])
    }

    @Test("say what they wait for")
    func obstacles() throws {
        let fixture = FetcherFixture {
            $0.bufferLimit = 1000
            $0.partitionMaximumBytes = 500
        }
        fixture.add(0)
        fixture.add(1)
        _ = try fixture.begin()
        #expect(try fixture.status(0).waitsFor == .broker(1))
        fixture.answer(.of(try MadeBatch.records([0], valueSize: 900)), .of(partition: 1))
        #expect(try fixture.status(1).waitsFor == .memory)
        #expect(try fixture.takeOffsets() == [0])
        _ = try fixture.begin()
        fixture.perform { $0.fetchFailed(from: 1, KafkaError(.connectionFailed, "gone"), now: $1) }
        #expect(try fixture.status(0).waitsFor == .retry)
        #expect(try fixture.status(0).error?.code == .connectionFailed)
        fixture.wait(.seconds(1))
        try fixture.exchange(.of(error: .topicAuthorizationFailed))
        _ = try fixture.failure()
        #expect(try fixture.status(0).waitsFor == .seek)
        #expect(fixture.machine.statistics.failedPartitions == 1)
    }

    @Test("are not looked for when nobody wants to know")
    func off() throws {
        let fixture = FetcherFixture { $0.stallTimeout = .zero }
        fixture.add(leader: nil)
        for _ in 0..<100 { fixture.wait(.seconds(1)) }
        #expect(fixture.warnings() == [])
        #expect(try !fixture.status().isStalled)
    }
}
