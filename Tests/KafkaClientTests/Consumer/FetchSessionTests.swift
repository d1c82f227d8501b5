import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("A fetch session")
struct FetchSessionTests {
    private typealias Entry = (key: FetchSession.Key, fetch: FetchRequest.FetchPartition)

    private func entry(_ partition: Int32, offset: Int64 = 0, topic: String = "", id: UInt64 = 1) -> Entry {
        (
            FetchSession.Key(
                topic: topic, topicID: topic.isEmpty ? KafkaUUID(high: 0, low: id) : .zero, partition: partition),
            FetchRequest.FetchPartition(partition: partition, fetchOffset: offset)
        )
    }

    private func partitions(_ plan: FetchSession.Plan) -> [Int32] {
        plan.topics.flatMap { $0.partitions.map(\.partition) }
    }

    @Test("begins with everything, then names only what is new, changed or gone")
    func incremental() {
        var session = FetchSession()
        let first = session.plan([entry(0), entry(1), entry(2)], version: 13)
        #expect(first.sessionID == 0 && first.sessionEpoch == 0)
        #expect(partitions(first) == [0, 1, 2])
        let isAccepted = session.succeeded(sessionID: 9)
        #expect(isAccepted)

        let second = session.plan([entry(0), entry(1, offset: 5), entry(3)], version: 13)
        #expect(second.sessionID == 9 && second.sessionEpoch == 1)
        #expect(partitions(second) == [1, 3])
        #expect(second.forgotten.map { Array($0.partitions) } == [[2]])
        _ = session.succeeded(sessionID: 9)

        let third = session.plan([entry(0), entry(1, offset: 5), entry(3)], version: 13)
        #expect(third.sessionEpoch == 2)
        #expect(third.topics.isEmpty && third.forgotten.isEmpty)
    }

    @Test("replaces a topic that was made anew by its other id")
    func recreatedTopic() {
        var session = FetchSession()
        _ = session.plan([entry(0, id: 1)], version: 13)
        _ = session.succeeded(sessionID: 9)
        let plan = session.plan([entry(0, id: 2)], version: 13)
        #expect(plan.topics.map(\.topicID.low) == [2])
        #expect(plan.forgotten.map(\.topicID.low) == [1])
    }

    @Test("is begun anew when the broker keeps none, does not know it, or counts otherwise")
    func renewal() {
        var session = FetchSession()
        _ = session.plan([entry(0)], version: 13)
        _ = session.succeeded(sessionID: 0)
        let again = session.plan([entry(0)], version: 13)
        #expect(again.sessionEpoch == 0)
        _ = session.succeeded(sessionID: 4)
        let kept = session.plan([entry(0)], version: 13)
        #expect(kept.sessionEpoch == 1)
        session.renew()
        let renewed = session.plan([entry(0)], version: 13)
        // The old session is named, so that the broker can end it.
        #expect(renewed.sessionID == 4 && renewed.sessionEpoch == 0 && partitions(renewed) == [0])
        _ = session.succeeded(sessionID: 5)
        session.forget()
        let fresh = session.plan([entry(0)], version: 13)
        #expect(fresh.sessionID == 0 && fresh.sessionEpoch == 0)
    }

    @Test("does not take the answer of another session for its own")
    func otherSession() {
        var session = FetchSession()
        _ = session.plan([entry(0)], version: 13)
        _ = session.succeeded(sessionID: 4)
        _ = session.plan([entry(0)], version: 13)
        let isAccepted = session.succeeded(sessionID: 5)
        #expect(!isAccepted)
        #expect(session.epoch == 0)
    }

    @Test("begins anew when topics are named in the other way")
    func otherNames() {
        var session = FetchSession()
        _ = session.plan([entry(0, topic: "orders")], version: 12)
        _ = session.succeeded(sessionID: 4)
        let plan = session.plan([entry(0)], version: 13)
        #expect(plan.sessionID == 4 && plan.sessionEpoch == 0 && plan.forgotten.isEmpty)
    }

    @Test("does not exist before version 7")
    func noSession() {
        var session = FetchSession()
        let plan = session.plan([entry(0, topic: "orders")], version: 6)
        #expect(plan.sessionID == 0 && plan.sessionEpoch == -1)
        #expect(partitions(plan) == [0])
        let farewell = session.finalPlan()
        #expect(farewell == nil)
    }

    @Test("ends with the final epoch, once")
    func end() {
        var session = FetchSession()
        _ = session.plan([entry(0)], version: 13)
        _ = session.succeeded(sessionID: 4)
        let farewells = [session.finalPlan(), session.finalPlan()]
        #expect(farewells == [FetchSession.Plan(sessionID: 4, sessionEpoch: -1), nil])
    }

    @Test("keeps the order in which partitions are to be served, and joins neighbours of a topic")
    func order() {
        var session = FetchSession()
        let plan = session.plan(
            [entry(2, topic: "a"), entry(1, topic: "a"), entry(0, topic: "b"), entry(0, topic: "a")], version: 6)
        #expect(plan.topics.map(\.topic) == ["a", "b", "a"])
        #expect(partitions(plan) == [2, 1, 0, 0])
    }
}
