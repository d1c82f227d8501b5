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

    /// Whether Java gives somebody partitions of topics that they do not subscribe to, as its sticky assignors do where a
    /// member without topics comes first. That is not followed.
    private func givesUnwanted(_ shares: Shares, _ topics: [String: [String]]) -> Bool {
        shares.contains { id, given in given.keys.contains { topics[id]?.contains($0) != true } }
    }

    /// - Returns: The cases in which Java is not followed.
    private func check(_ assignor: any GroupAssignor, _ expected: (Vector) -> Shares) throws -> [Int] {
        var unlike: [Int] = []
        for (index, vector) in try Self.vectors().enumerated() {
            let members = vector.groupMembers
            let given = try assignor.assign(vector.groupTopics, to: members)
            if givesUnwanted(expected(vector), vector.members.mapValues(\.topics)) {
                unlike.append(index)
                let owners = try AssignorPropertyTests.owners(given, vector.groupTopics, members)
                #expect(Set(owners.keys) == AssignorPropertyTests.wanted(vector.groupTopics, members))
                AssignorPropertyTests.expectBalanced(owners, members, "case \(index)")
            } else {
                #expect(Self.shares(given) == expected(vector), "case \(index)")
            }
        }
        return unlike
    }

    @Test("range gives what Java's gives, racks and static members among them")
    func range() throws { #expect(try check(RangeAssignor()) { $0.range } == []) }

    @Test("round robin gives what Java's gives")
    func roundRobin() throws { #expect(try check(RoundRobinAssignor()) { $0.roundrobin } == []) }

    @Test("sticky gives what Java's gives")
    func sticky() throws { #expect(try check(StickyAssignor()) { $0.sticky } == [15, 32, 66]) }

    @Test("cooperative sticky gives what Java's gives")
    func cooperativeSticky() throws {
        #expect(try check(CooperativeStickyAssignor()) { $0.cooperativeSticky } == [15, 32, 66])
    }

    @Test(
        "when a member joins or leaves, cooperative sticky moves what Java's moves, and holds back what is in transit")
    func change() throws {
        var unlike: [Int] = []
        for (index, vector) in try Self.vectors().enumerated() {
            let members = vector.change.members.sorted { $0.key < $1.key }.map { id, topics in
                GroupMember(
                    id: id, topics: topics, ownedPartitions: Self.partitions(vector.cooperativeSticky[id] ?? [:]),
                    generation: vector.cooperativeSticky[id] == nil ? nil : 1, rack: vector.members[id]?.rack)
            }
            let given = CooperativeStickyAssignor().assign(vector.groupTopics, to: members)
            if givesUnwanted(vector.change.cooperativeSticky, vector.change.members)
                || givesUnwanted(vector.cooperativeSticky, vector.members.mapValues(\.topics))
            {
                unlike.append(index)
                _ = try AssignorPropertyTests.owners(given, vector.groupTopics, members)
            } else {
                #expect(
                    Self.shares(given) == vector.change.cooperativeSticky, "case \(index): \(vector.change.what)")
            }
        }
        #expect(unlike == [15, 32, 63, 66])
    }
}
