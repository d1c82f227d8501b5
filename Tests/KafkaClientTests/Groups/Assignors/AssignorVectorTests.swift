import Foundation
import TestSupport
import Testing

@testable import KafkaClient

/// Eighty groups, and what the assignors of Kafka's Java client give to their members.
@Suite("Assignors against Kafka's Java client")
struct AssignorVectorTests {
    typealias Shares = [String: [String: [Int32]]]

    struct Vector: Decodable {
        struct Member: Decodable {
            var topics: [String]
            var rack: String?
            var instanceId: String?
        }

        struct Change: Decodable {
            enum CodingKeys: String, CodingKey {
                case what, members
                case cooperativeSticky = "cooperative-sticky"
            }

            var what: String
            var members: [String: [String]]
            var cooperativeSticky: Shares
        }

        enum CodingKeys: String, CodingKey {
            case topics, members, brokerRacks, replicas, range, roundrobin, sticky, change
            case cooperativeSticky = "cooperative-sticky"
        }

        var topics: [String: Int]
        var members: [String: Member]
        var brokerRacks: [String]?
        var replicas: [String: [[Int]]]?
        var range: Shares
        var roundrobin: Shares
        var sticky: Shares
        var cooperativeSticky: Shares
        var change: Change

        var groupTopics: [GroupTopic] {
            topics.sorted { $0.key < $1.key }.map { name, count in
                guard let replicas = replicas?[name], let brokerRacks else {
                    return GroupTopic(name: name, partitionCount: count)
                }
                return GroupTopic(name: name, partitionRacks: replicas.map { $0.map { brokerRacks[$0] } })
            }
        }

        var groupMembers: [GroupMember] {
            members.sorted { $0.key < $1.key }.map { id, member in
                GroupMember(id: id, topics: member.topics, instanceID: member.instanceId, rack: member.rack)
            }
        }
    }

    static func vectors() throws -> [Vector] {
        let vectors = try JSONDecoder().decode([Vector].self, from: try Fixtures.data("Vectors/assignors.json"))
        #expect(vectors.count == 80)
        return vectors
    }

    static func shares(_ assignments: [String: MemberAssignment]) -> Shares {
        assignments.mapValues { assignment in
            Dictionary(grouping: assignment.partitions, by: \.topic).mapValues { $0.map(\.partition) }
        }
    }

    static func partitions(_ shares: [String: [Int32]]) -> [TopicPartition] {
        shares.flatMap { topic, numbers in numbers.map { TopicPartition(topic: topic, partition: $0) } }.sorted()
    }

    /// Whether somebody is given partitions of topics that they do not subscribe to.
    ///
    /// Java's sticky assignors do that. They compare each subscription with the first, but take one without topics for
    /// no subscription yet; members before the first that has topics then count as if they subscribed like it, and get
    /// partitions of topics that they never asked for. Java's own consumer refuses such an assignment and joins again,
    /// without end; nobody reads the partitions meanwhile. So that is not followed.
    private func givesUnwanted(_ shares: Shares, _ topics: [String: [String]]) -> Bool {
        shares.contains { id, given in given.keys.contains { topics[id]?.contains($0) != true } }
    }

    /// The members as Java takes them: those without topics that come before the first with topics subscribe like it.
    private func asTaken(_ members: [GroupMember]) -> [GroupMember] {
        guard let first = members.firstIndex(where: { !$0.topics.isEmpty }) else { return members }
        var taken = members
        for index in 0..<first { taken[index].topics = members[first].topics }
        // Otherwise it sees that they differ, and gives nothing to those without topics.
        return taken.allSatisfy { Set($0.topics) == Set(members[first].topics) } ? taken : members
    }

    /// All cases must be equal. Where Java gives what nobody wants, the members as it takes them must be given what it
    /// gives, so that nothing else differs; and the members as they are must all be given what they want.
    ///
    /// - Returns: The cases in which Java is not followed.
    private func check(
        _ name: String, _ group: (Vector) -> [GroupMember], _ expected: (Vector) -> Shares,
        _ assign: ([GroupTopic], [GroupMember]) throws -> [String: MemberAssignment]
    ) throws -> [Int] {
        var unlike: [Int] = []
        for (index, vector) in try Self.vectors().enumerated() {
            let members = group(vector)
            let given = try assign(vector.groupTopics, members)
            guard Self.shares(given) != expected(vector) else { continue }
            unlike.append(index)
            let topics = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0.topics) })
            #expect(
                givesUnwanted(expected(vector), topics)
                    || members.contains { givesUnwanted([$0.id: owned($0)], topics) },
                "\(name), case \(index): Java's gives what is wanted")
            #expect(
                Self.shares(try assign(vector.groupTopics, asTaken(members))) == expected(vector),
                "\(name), case \(index)")
            let owners = try AssignorPropertyTests.owners(given, vector.groupTopics, members)
            // In the round in which some are given up they are nobody's, and it cannot be balanced yet.
            if Set(owners.keys) == AssignorPropertyTests.wanted(vector.groupTopics, members) {
                AssignorPropertyTests.expectBalanced(owners, members, "case \(index)")
            }
        }
        return unlike
    }

    private func owned(_ member: GroupMember) -> [String: [Int32]] {
        Dictionary(grouping: member.ownedPartitions, by: \.topic).mapValues { $0.map(\.partition) }
    }

    @Test("range gives what Java's gives, racks and static members among them")
    func range() throws {
        #expect(try check("range", \.groupMembers, \.range, RangeAssignor().assign) == [])
    }

    @Test("round robin gives what Java's gives")
    func roundRobin() throws {
        #expect(try check("roundrobin", \.groupMembers, \.roundrobin, RoundRobinAssignor().assign) == [])
    }

    @Test("sticky gives what Java's gives, but nothing to members that want nothing")
    func sticky() throws {
        #expect(try check("sticky", \.groupMembers, \.sticky, StickyAssignor().assign) == [15, 32, 66])
    }

    @Test("cooperative sticky gives what Java's gives, but nothing to members that want nothing")
    func cooperativeSticky() throws {
        let assignor = CooperativeStickyAssignor()
        #expect(
            try check("cooperative-sticky", \.groupMembers, \.cooperativeSticky, assignor.assign) == [15, 32, 66])
    }

    @Test(
        "when a member joins or leaves, cooperative sticky moves what Java's moves, and holds back what is in transit")
    func change() throws {
        func members(_ vector: Vector) -> [GroupMember] {
            vector.change.members.sorted { $0.key < $1.key }.map { id, topics in
                GroupMember(
                    id: id, topics: topics, ownedPartitions: Self.partitions(vector.cooperativeSticky[id] ?? [:]),
                    generation: vector.cooperativeSticky[id] == nil ? nil : 1, rack: vector.members[id]?.rack)
            }
        }
        let assignor = CooperativeStickyAssignor()
        #expect(try check("changed", members, \.change.cooperativeSticky, assignor.assign) == [15, 32, 63, 66])
    }
}
