import KafkaCodec
import OrderedCollections
import Testing

@testable import KafkaBroker

/// What holds of assignments whatever the group is.
@Suite struct ServerAssignorTests {
    private static let seeds: Range<UInt64> = 0..<400

    /// A group as a seed has it.
    private static func input(_ seed: UInt64, isHomogeneous: Bool) -> AssignorInput {
        var generator = SeededGenerator(seed: seed)
        var topics: OrderedDictionary<KafkaUUID, Int32> = [:]
        for low in 1...UInt64.random(in: 1...6, using: &generator) {
            topics[KafkaUUID(high: 1, low: low)] = Int32.random(in: 1...12, using: &generator)
        }
        let members = (1...Int.random(in: 1...9, using: &generator)).map { number in
            var subscribed = Set(topics.keys)
            if !isHomogeneous {
                for topic in topics.keys where Bool.random(using: &generator) { subscribed.remove(topic) }
            }
            let isStatic = Int.random(in: 0..<4, using: &generator) == 0
            return AssignorInput.Member(
                id: "m\(number)", instanceID: isStatic ? "i\(number)" : nil, topics: subscribed)
        }
        return AssignorInput(members: members.shuffled(using: &generator), topics: topics)
    }

    /// The group after members have come and gone, with what the others were to own.
    private static func changed(
        _ input: AssignorInput, _ targets: [String: Set<TopicIDPartition>], _ seed: UInt64
    ) -> AssignorInput {
        var generator = SeededGenerator(seed: seed ^ 0xff)
        var members = input.members.map { member in
            var member = member
            member.target = targets[member.id] ?? []
            return member
        }
        if members.count > 1, Bool.random(using: &generator) { members.removeFirst() }
        if Bool.random(using: &generator) {
            members.append(.init(id: "new", instanceID: nil, topics: Set(input.topics.keys)))
        }
        return AssignorInput(members: members, topics: input.topics)
    }

    private func expectWhole(_ input: AssignorInput, _ targets: [String: Set<TopicIDPartition>], _ note: Comment) {
        var owners: [TopicIDPartition: String] = [:]
        for member in input.members {
            for partition in targets[member.id] ?? [] {
                #expect(owners.updateValue(member.id, forKey: partition) == nil, note)
                #expect(member.topics.contains(partition.topicID), note)
            }
        }
        #expect(Set(targets.keys).isSubset(of: input.members.map(\.id)), note)
        let wanted = input.topics.keys.filter { topic in input.members.contains { $0.topics.contains(topic) } }
        #expect(owners.count == wanted.reduce(0) { $0 + input.partitions(of: $1).count }, note)
    }

    @Test(arguments: ServerAssignor.allCases, [true, false])
    func everyPartitionHasOneOwnerThatSubscribes(_ assignor: ServerAssignor, _ isHomogeneous: Bool) {
        for seed in Self.seeds {
            let input = Self.input(seed, isHomogeneous: isHomogeneous)
            let targets = assignor.assign(input)
            expectWhole(input, targets, "\(seed)")
            let next = Self.changed(input, targets, seed)
            expectWhole(next, assignor.assign(next), "\(seed), changed")
        }
    }

    @Test(arguments: ServerAssignor.allCases, [true, false])
    func whatHasNotChangedIsNotMoved(_ assignor: ServerAssignor, _ isHomogeneous: Bool) {
        for seed in Self.seeds {
            var input = Self.input(seed, isHomogeneous: isHomogeneous)
            let targets = assignor.assign(input)
            input = AssignorInput(
                members: input.members.map { member in
                    var member = member
                    member.target = targets[member.id] ?? []
                    return member
                }, topics: input.topics)
            #expect(assignor.assign(input) == targets, "\(seed)")
        }
    }

    @Test func uniformIsEvenAndMovesNoMoreThanItMust() {
        for seed in Self.seeds {
            let input = Self.input(seed, isHomogeneous: true)
            let targets = ServerAssignor.uniform.assign(input)
            let next = Self.changed(input, targets, seed)
            let assigned = ServerAssignor.uniform.assign(next)
            for spread in [targets, assigned] {
                let counts = spread.values.map(\.count)
                #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(seed)")
            }
            // What must move is what nobody had, and what somebody had beyond a fair share.
            let total = assigned.values.reduce(0) { $0 + $1.count }
            let quota = total / next.members.count
            var extras = total % next.members.count
            var keepable = 0
            for member in next.members.sorted(by: { $0.target.count > $1.target.count }) {
                let most = quota + (extras > 0 && member.target.count > quota ? 1 : 0)
                if most > quota { extras -= 1 }
                keepable += min(member.target.count, most)
            }
            let kept = next.members.reduce(0) { $0 + $1.target.intersection(assigned[$1.id] ?? []).count }
            #expect(kept == keepable, "\(seed)")
        }
    }

    @Test func uniformLeavesNoMoveThatWouldBringTwoMembersCloser() {
        for seed in Self.seeds {
            let input = Self.input(seed, isHomogeneous: false)
            let targets = ServerAssignor.uniform.assign(input)
            for owner in input.members {
                for other in input.members where (targets[other.id]?.count ?? 0) + 1 < targets[owner.id]?.count ?? 0 {
                    let movable = (targets[owner.id] ?? []).filter { other.topics.contains($0.topicID) }
                    #expect(movable.isEmpty, "\(seed): \(owner.id) to \(other.id)")
                }
            }
        }
    }

    @Test func rangeIsEvenWithinEachTopic() {
        for seed in Self.seeds {
            let input = Self.input(seed, isHomogeneous: false)
            let next = Self.changed(input, ServerAssignor.range.assign(input), seed)
            let targets = ServerAssignor.range.assign(next)
            for topic in next.topics.keys {
                let counts = next.members.filter { $0.topics.contains(topic) }
                    .map { member in targets[member.id]?.count { $0.topicID == topic } ?? 0 }
                #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(seed)")
            }
        }
    }

    @Test func rangePutsPartitionsOfOneNumberTogether() {
        let topics: OrderedDictionary<KafkaUUID, Int32> = [.init(high: 1, low: 1): 4, .init(high: 1, low: 2): 4]
        let members = ["a", "b"].map { AssignorInput.Member(id: $0, instanceID: nil, topics: Set(topics.keys)) }
        let targets = ServerAssignor.range.assign(AssignorInput(members: members, topics: topics))
        #expect(targets["a"]?.map(\.partition).sorted() == [0, 0, 1, 1])
        #expect(targets["b"]?.map(\.partition).sorted() == [2, 2, 3, 3])
    }

    @Test func staticMembersAreServedFirst() {
        let topics: OrderedDictionary<KafkaUUID, Int32> = [.init(high: 1, low: 1): 1]
        let members = [("a", nil), ("z", "i")].map {
            AssignorInput.Member(id: $0.0, instanceID: $0.1, topics: Set(topics.keys))
        }
        let targets = ServerAssignor.uniform.assign(AssignorInput(members: members, topics: topics))
        #expect(targets["z"]?.count == 1)
    }
}
