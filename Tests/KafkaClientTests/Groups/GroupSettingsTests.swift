import KafkaCodec
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

/// What a member's configuration has reaches those whom it concerns, against the simulated cluster.
@Suite("The settings of a member")
struct GroupSettingsTests {
    private static let partition = GroupScene.partition(0)

    @Test(
        "offsets that a transaction is about to commit are waited for by those who require it",
        arguments: [true, false])
    func stableOffsets(isRequired: Bool) throws {
        try GroupScene.run(partitions: 1) { scene in
            try await scene.produce(10, partitions: 1)
            let configuration = GroupScene.configuration {
                $0.requiresStableOffsets = isRequired
                $0.autoCommitInterval = nil
            }
            try await scene.cluster.withClient(named: "writer") { client in
                try await client.withTransactionalProducer(TransactionConfiguration(transactionalID: "x")) { producer in
                    let transaction = try await producer.beginTransaction()
                    try await transaction.sendOffsets(
                        [Self.partition: OffsetCommit(4)], group: ConsumerGroupMetadata(groupID: "g"))
                    try await scene.withMember("reader", configuration) { consumer in
                        var batches = consumer.batches().makeAsyncIterator()
                        guard case .event(.assigned)? = try await batches.next() else {
                            Issue.record("nothing is assigned")
                            return
                        }
                        let during = try await Self.first(batches.next(within: .seconds(5)))
                        #expect(during == (isRequired ? "-" : "0"))
                        try await transaction.commit()
                        if isRequired { #expect(try await Self.first(batches.next()) == "4") }
                    }
                }
            }
        }
    }

    private static func first(_ batch: GroupBatch?) -> String {
        guard case .records(let records)? = batch else { return "-" }
        return records.first?.text ?? ""
    }

    /// Gives each member the partitions of one parity, and keeps what it was told.
    private struct ParityAssignor: GroupAssignor {
        final class Book: Sendable {
            let members = Mutex<[[GroupMember]]>([])
            let assignments = Mutex<[(MemberAssignment, ConsumerGroupMetadata)]>([])
        }

        let member: String
        let book: Book

        var name: String { "parity" }
        var rebalanceProtocol: RebalanceProtocol { .eager }

        func userData(for state: SubscriptionState) -> ByteBuffer? {
            ByteBuffer(string: "\(member) of \(state.topics.joined())")
        }

        func assign(_ topics: [GroupTopic], to members: [GroupMember]) -> [String: MemberAssignment] {
            book.members.withLock { $0.append(members) }
            var assignments: [String: MemberAssignment] = [:]
            for (index, member) in members.enumerated() {
                let partitions = topics.flatMap(\.partitions).filter { Int($0.partition) % members.count == index }
                assignments[member.id] = MemberAssignment(
                    partitions: partitions,
                    userData: ByteBuffer(string: "for \(member.userData.map { String(buffer: $0) } ?? "nobody")"))
            }
            return assignments
        }

        func assigned(_ assignment: MemberAssignment, in group: ConsumerGroupMetadata) {
            book.assignments.withLock { $0.append((assignment, group)) }
        }
    }

    @Test("an assignor of one's own has the members' racks and user data, and hands user data to each of them")
    func assignor() throws {
        try GroupScene.run { scene in
            let log = GroupLog()
            let books = ["a": ParityAssignor.Book(), "b": ParityAssignor.Book()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (name, book) in books.sorted(by: { $0.key < $1.key }) {
                    let configuration = GroupScene.configuration {
                        $0.assignors = [ParityAssignor(member: name, book: book)]
                        $0.reading.rack = "rack \(name)"
                    }
                    group.addTask {
                        try await scene.withMember(name, configuration) { try await log.follow(name, $0) }
                    }
                }
                while !["a", "b"].allSatisfy({ log.owned[$0]?.count == 3 }) {
                    try await scene.sleep(.milliseconds(100))
                }
                group.cancelAll()
                while let result = await group.nextResult() { _ = result }
            }
            let seen = try #require(books.values.compactMap { $0.members.withLock { $0.last { $0.count == 2 } } }.first)
            #expect(Set(seen.map(\.rack)) == ["rack a", "rack b"])
            #expect(Set(seen.map { $0.userData.map { String(buffer: $0) } }) == ["a of t", "b of t"])
            for (name, book) in books {
                let (assignment, metadata) = try #require(book.assignments.withLock { $0.last })
                #expect(assignment.userData.map { String(buffer: $0) } == "for \(name) of t")
                #expect(assignment.partitions.count == 3)
                #expect(Set(assignment.partitions.map { $0.partition % 2 }).count == 1)
                #expect(metadata.groupID == "g" && metadata.generation > 0)
                #expect(seen.contains { $0.id == metadata.memberID })
            }
        }
    }
}
