import Foundation
import TestSupport
import Testing

/// Groups of the new protocol (KIP-848): librdkafka's members with `kafka-kit mock`, and groups that go over from one
/// protocol to the other and back. What the members do is in `Clients/group_confluent.py`.
@Suite(.enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
struct GroupProtocolInteropTests {
    private struct Event: Decodable {
        var event: String
        var owned: [[String]]?
        var keys: [String]?
        var offsets: [Int64]?
        var state: String?
        var members: [String]?
    }

    @Test(.timeLimit(.minutes(3))) func membersShareLeaveAndGoOver() async throws {
        let python = try #require(ForeignClients.python)
        let settings = [
            "group.consumer.heartbeat.interval.ms=300", "group.consumer.min.heartbeat.interval.ms=300",
            "group.initial.rebalance.delay.ms=500",
        ]
        try await MockCluster.with(settings.flatMap { ["--config", $0] }) { cluster in
            let script = ForeignClients.script("group_confluent").path
            let process = try ChildProcess(python, ["-B", script, cluster.bootstrap, "shared"])

            func next(_ expected: String) async throws -> Event {
                let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
                let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
                try #require(event.event == expected)
                return event
            }
            /// Each partition is owned once, and the members have so many.
            func expectShared(_ event: String, _ counts: [Int]) async throws {
                let owned = try #require(try await next(event).owned)
                #expect(owned.map(\.count) == counts, "\(event)")
                let partitions = (0..<counts.reduce(0, +)).map { "shared-\($0)" }
                #expect(owned.flatMap { $0 }.sorted() == partitions, "\(event)")
            }

            try await expectShared("one owns all", [6])
            try await expectShared("three share", [2, 2, 2])
            #expect(try await next("read").keys == (0..<60).map { "shared-\($0)" }.sorted())
            try await expectShared("two share", [3, 3])
            try await expectShared("more to share", [4, 4])
            #expect(try await next("read on").keys == (0..<100).map { "shared-\($0)" }.sorted())
            let described = try await next("described")
            #expect(described.state == "STABLE")
            #expect(described.members == ["first", "third"])
            #expect(try await next("committed").offsets == [15, 15, 15, 15, 15, 15, 5, 5])
            #expect(try await next("a pattern").owned == [["shared.0-0", "shared.1-0"]])

            for strategy in ["range", "cooperative-sticky"] {
                try await expectShared("\(strategy) alone", [4, 4])
                let upgraded = try #require(try await next("\(strategy) upgraded").owned)
                #expect(upgraded.map(\.count).sorted() == [2, 3, 3])
                #expect(Set(upgraded.flatMap { $0 }).count == 8)
                try await expectShared("\(strategy) mixed", [4, 4])
                try await expectShared("\(strategy) downgraded", [8])
            }
            _ = try await next("done")
            await process.expectSuccess()
        }
    }
}
