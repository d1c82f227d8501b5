import Testing

@testable import KafkaClient

/// What every assignment has to keep to, on groups drawn at random, and over changes to them.
@Suite("Assignors on random groups")
struct AssignorPropertyTests {
    /// A group and its topics, drawn by a seed.
    struct Group {
        var topics: [GroupTopic]
        var members: [GroupMember]

        static let racks = ["a", "b", "c"]

        init(_ random: inout KafkaRandom, topicCount: Int, memberCount: Int, isUniform: Bool, hasRacks: Bool) {
            topics = (0..<topicCount).map { index in
                let racks = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    hasRacks ? Array(Self.racks.shuffled(using: &random).prefix(2)) : []
                }
                return GroupTopic(name: "t\(index)", partitionRacks: racks)
            }
            let all = topics.map(\.name)
            members = []
            for index in 0..<memberCount {
                members.append(Self.member(index, all, isUniform: isUniform, hasRacks: hasRacks, &random))
            }
        }

        static func member(
            _ index: Int, _ all: [String], isUniform: Bool, hasRacks: Bool, _ random: inout KafkaRandom
        ) -> GroupMember {
            let count = isUniform ? all.count : Int.random(in: 0...all.count, using: &random)
            return GroupMember(
                id: "m\(index)", topics: Array(all.shuffled(using: &random).prefix(count)) + ["missing"],
                instanceID: Bool.random(using: &random) ? "i\(99 - index)" : nil,
                rack: hasRacks ? Self.racks.randomElement(using: &random) : nil)
        }
    }

    static let assignors: [any GroupAssignor] = [
        RangeAssignor(), RoundRobinAssignor(), StickyAssignor(), CooperativeStickyAssignor(),
    ]

    static func group(_ seed: UInt64) -> (group: Group, random: KafkaRandom) {
        var random = KafkaRandom.sequence(seed)
        let group = Group(
            &random, topicCount: Int.random(in: 1...6, using: &random),
            memberCount: Int.random(in: 1...9, using: &random),
            isUniform: Bool.random(using: &random), hasRacks: Bool.random(using: &random))
        return (group, random)
    }

    /// Who owns what, after checking that nobody was given what is not theirs to have, and nothing twice.
    static func owners(
        _ assignments: [String: MemberAssignment], _ topics: [GroupTopic], _ members: [GroupMember]
    ) throws -> [TopicPartition: String] {
        var owners: [TopicPartition: String] = [:]
        #expect(Set(assignments.keys) == Set(members.map(\.id)))
        for member in members {
            let partitions = try #require(assignments[member.id]).partitions
            #expect(partitions == partitions.sorted())
            for partition in partitions {
                #expect(member.topics.contains(partition.topic))
                let topic = try #require(topics.first { $0.name == partition.topic })
                #expect((0..<topic.partitionCount).contains(Int(partition.partition)))
                #expect(owners.updateValue(member.id, forKey: partition) == nil, "\(partition) twice")
            }
        }
        return owners
    }

    static func wanted(_ topics: [GroupTopic], _ members: [GroupMember]) -> Set<TopicPartition> {
        let names = Set(members.flatMap(\.topics))
        return Set(topics.filter { names.contains($0.name) }.flatMap(\.partitions))
    }

    /// No partition can go to another member that has at least two fewer.
    static func expectBalanced(
        _ owners: [TopicPartition: String], _ members: [GroupMember], _ comment: Comment
    ) {
        var counts: [String: Int] = [:]
        for owner in owners.values { counts[owner, default: 0] += 1 }
        for (partition, owner) in owners {
            for member in members where member.topics.contains(partition.topic) {
                let gap = (counts[owner] ?? 0) - (counts[member.id] ?? 0)
                #expect(gap <= 1, "\(comment): \(partition) of \(owner) should be with \(member.id)")
            }
        }
    }

    @Test(
        "every wanted partition goes to one member that wants it, whatever the group",
        arguments: 0..<300 as Range<UInt64>)
    func complete(_ seed: UInt64) throws {
        let (group, _) = Self.group(seed)
        for assignor in Self.assignors {
            let given = try assignor.assign(group.topics, to: group.members)
            let owners = try Self.owners(given, group.topics, group.members)
            #expect(Set(owners.keys) == Self.wanted(group.topics, group.members), "\(assignor.name)")
            let again = try assignor.assign(group.topics.reversed(), to: group.members.reversed())
            #expect(again == given, "\(assignor.name) depends on the order in which members come")
        }
    }

    @Test("a first assignment of the sticky assignors is as balanced as it can be", arguments: 0..<300 as Range<UInt64>)
    func balance(_ seed: UInt64) throws {
        let (group, _) = Self.group(seed)
        for assignor in [StickyAssignor(), CooperativeStickyAssignor()] as [any GroupAssignor] {
            let given = try assignor.assign(group.topics, to: group.members)
            Self.expectBalanced(try Self.owners(given, group.topics, group.members), group.members, "\(assignor.name)")
        }
    }

    @Test(
        "with nothing changed, the sticky assignors move nothing, but for bringing partitions nearer",
        arguments: 0..<300 as Range<UInt64>)
    func still(_ seed: UInt64) throws {
        var (group, _) = Self.group(seed)
        let hasRacks = group.members.contains { $0.rack != nil }
        var last = StickyAssignor().assign(group.topics, to: group.members)
        for round in 0..<6 {
            for index in group.members.indices {
                let owned = last[group.members[index].id]?.partitions ?? []
                group.members[index].ownedPartitions = owned
                group.members[index].generation = 4
                group.members[index].userData = StickyUserData(partitions: owned, generation: 4).encoded()
            }
            let next = StickyAssignor().assign(group.topics, to: group.members)
            if next == last {
                #expect(CooperativeStickyAssignor().assign(group.topics, to: group.members) == last)
                return
            }
            #expect(hasRacks, "moved without a reason")
            #expect(round < 5, "does not come to rest")
            last = next
        }
    }

    @Test(
        "members that come and go: nobody gets what another still has, and it ends balanced",
        arguments: 0..<200 as Range<UInt64>)
    func churn(_ seed: UInt64) throws {
        var (group, random) = Self.group(seed)
        let isUniform = Bool.random(using: &random)
        var next = 20
        var owned: [String: [TopicPartition]] = [:]
        var generation: Int32 = 0
        for _ in 0..<8 {
            if group.members.count > 1, Bool.random(using: &random) {
                let gone = group.members.remove(at: Int.random(in: 0..<group.members.count, using: &random))
                owned[gone.id] = nil
            } else {
                group.members.append(
                    Group.member(next, group.topics.map(\.name), isUniform: isUniform, hasRacks: false, &random))
                next += 1
            }
            // Rebalances follow each other until nothing is in transit: two must do.
            for round in 0..<3 {
                generation += 1
                for index in group.members.indices {
                    let id = group.members[index].id
                    group.members[index].ownedPartitions = owned[id] ?? []
                    group.members[index].generation = owned[id] == nil ? nil : generation - 1
                }
                let given = CooperativeStickyAssignor().assign(group.topics, to: group.members)
                let owners = try Self.owners(given, group.topics, group.members)
                for (partition, owner) in owners {
                    for (id, partitions) in owned where id != owner {
                        #expect(!partitions.contains(partition), "\(partition) is still with \(id)")
                    }
                }
                owned = given.mapValues(\.partitions)
                if Set(owners.keys) == Self.wanted(group.topics, group.members) { break }
                #expect(round < 2, "partitions are still nobody's")
            }
        }
    }

    @Test(
        "when a member leaves, the others of a uniform group keep what they have", arguments: 0..<100 as Range<UInt64>)
    func leaving(_ seed: UInt64) throws {
        var random = KafkaRandom.sequence(seed)
        var group = Group(&random, topicCount: 4, memberCount: 5, isUniform: true, hasRacks: false)
        let first = CooperativeStickyAssignor().assign(group.topics, to: group.members)
        group.members.remove(at: Int.random(in: 0..<5, using: &random))
        for index in group.members.indices {
            group.members[index].ownedPartitions = first[group.members[index].id]?.partitions ?? []
            group.members[index].generation = 1
        }
        let second = CooperativeStickyAssignor().assign(group.topics, to: group.members)
        for member in group.members {
            let kept = Set(second[member.id]?.partitions ?? [])
            #expect(kept.isSuperset(of: member.ownedPartitions))
        }
        Self.expectBalanced(try Self.owners(second, group.topics, group.members), group.members, "after leaving")
    }

    @Test("the latest generation counts, and what two claim for the same one goes to neither at once")
    func claims() throws {
        let topics = [GroupTopic(name: "t", partitionCount: 4)]
        func member(_ id: String, _ owned: [Int32], _ generation: Int32?) -> GroupMember {
            GroupMember(
                id: id, topics: ["t"], ownedPartitions: owned.map { TopicPartition(topic: "t", partition: $0) },
                generation: generation)
        }
        func numbers(_ assignment: MemberAssignment?) -> [Int32] { assignment?.partitions.map(\.partition) ?? [] }
        // b was away for a generation and still believes in 0 and 1.
        let stale = CooperativeStickyAssignor().assign(topics, to: [member("a", [0, 1], 5), member("b", [0, 1], 4)])
        #expect(numbers(stale["a"]) == [0, 1])
        #expect(numbers(stale["b"]) == [2, 3])
        let contested = CooperativeStickyAssignor().assign(
            topics, to: [member("a", [0, 1], 5), member("b", [1, 2], 5)])
        #expect(!numbers(contested["a"]).contains(1) && !numbers(contested["b"]).contains(1))
        #expect(numbers(contested["a"]).contains(0) && numbers(contested["b"]).contains(2))
        // A newcomer does not get what somebody may still be reading, even if that claim is an old one.
        let away = CooperativeStickyAssignor().assign(
            topics, to: [member("a", [], nil), member("b", [0, 1, 2, 3], 1)])
        #expect(numbers(away["a"]) == [] && numbers(away["b"]).count == 2)
    }

    @Test("members that know of generations by user data alone are told apart by them")
    func generationInUserData() {
        let topics = [GroupTopic(name: "t", partitionCount: 2)]
        let owned = [TopicPartition(topic: "t", partition: 0), TopicPartition(topic: "t", partition: 1)]
        var old = GroupMember(id: "a", topics: ["t"], ownedPartitions: owned)
        old.userData = CooperativeStickyAssignor().userData(
            for: SubscriptionState(topics: ["t"], lastAssignment: owned, lastGeneration: 3))
        var new = GroupMember(id: "b", topics: ["t"], ownedPartitions: owned)
        new.userData = StickyUserData(partitions: owned, generation: 7).encoded()
        let given = CooperativeStickyAssignor().assign(topics, to: [old, new])
        #expect(given["a"]?.partitions == [])
        #expect(given["b"]?.partitions.count == 1)
    }

    @Test(
        "a thousand partitions among a hundred members, all alike or all different, take few steps",
        .timeLimit(.minutes(1)))
    func large() throws {
        var random = KafkaRandom.sequence(7)
        let topics = (0..<50).map { GroupTopic(name: "t\($0)", partitionCount: 20) }
        for isUniform in [true, false] {
            var members = (0..<100).map { index in
                let names = topics.map(\.name).shuffled(using: &random)
                return GroupMember(id: "m\(index)", topics: isUniform ? names : Array(names.prefix(1 + index % 9)))
            }
            let first = CooperativeStickyAssignor().assign(topics, to: members)
            for index in members.indices {
                members[index].ownedPartitions = first[members[index].id]?.partitions ?? []
                members[index].generation = 1
            }
            members.remove(at: 50)
            members.append(GroupMember(id: "new", topics: topics.map(\.name)))
            _ = try Self.owners(CooperativeStickyAssignor().assign(topics, to: members), topics, members)
        }
    }
}
