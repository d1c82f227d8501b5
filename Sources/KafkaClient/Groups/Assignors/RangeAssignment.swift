/// Ranges of partitions, topic by topic: of each topic, the members get consecutive partitions, the first of them one
/// more where they do not divide evenly.
///
/// Where racks matter (KIP-881), members first get partitions with a replica in their rack, as many as are their share;
/// topics with the same members and as many partitions are kept in step, so that the same numbers meet in one member.
struct RangeAssignment {
    private struct TopicState {
        var unassigned: [Int]
        var taken: [Int]
        var share: Int
        var extras: Int

        func room(_ position: Int) -> Int { max(0, share + (extras > 0 ? 1 : 0) - taken[position]) }
    }

    private let problem: AssignmentProblem
    private var owners: [Int?]
    private var states: [TopicState] = []
    /// The members of each topic, in the order in which they are served.
    private var consumers: [[Int]] = []

    static func solve(_ problem: AssignmentProblem) -> [Int?] {
        var assignment = RangeAssignment(problem)
        assignment.assign()
        return assignment.owners
    }

    private init(_ problem: AssignmentProblem) {
        self.problem = problem
        owners = Array(repeating: nil, count: problem.partitionCount)
        let order = problem.membersInServingOrder
        for (index, topic) in problem.topics.enumerated() {
            let members = order.filter { problem.isSubscribed($0, to: index) }
            consumers.append(members)
            states.append(
                TopicState(
                    unassigned: Array(topic.partitions), taken: Array(repeating: 0, count: members.count),
                    share: members.isEmpty ? 0 : topic.count / members.count,
                    extras: members.isEmpty ? 0 : topic.count % members.count))
        }
    }

    private mutating func assign() {
        let needsRacks = problem.topics.indices.map { topic in
            problem.racksMatter(members: consumers[topic], partitions: problem.topics[topic].partitions)
        }
        if needsRacks.contains(true) { assignWithinRacks(needsRacks) }
        for topic in states.indices { assignRanges(of: topic) { _, _ in true } }
    }

    private mutating func assignRanges(of topic: Int, where mayTake: (Int, Int) -> Bool) {
        for (position, member) in consumers[topic].enumerated() {
            var room = states[topic].room(position)
            guard room > 0, !states[topic].unassigned.isEmpty else { continue }
            var chosen: [Int] = []
            for partition in states[topic].unassigned where room > 0 && mayTake(member, partition) {
                chosen.append(partition)
                room -= 1
            }
            give(chosen, of: topic, to: position)
        }
    }

    private mutating func give(_ partitions: [Int], of topic: Int, to position: Int) {
        guard !partitions.isEmpty else { return }
        for partition in partitions { owners[partition] = consumers[topic][position] }
        let given = Set(partitions)
        states[topic].unassigned.removeAll { given.contains($0) }
        states[topic].taken[position] += partitions.count
        if states[topic].taken[position] > states[topic].share { states[topic].extras -= 1 }
    }

    private mutating func assignWithinRacks(_ needsRacks: [Bool]) {
        struct Kind: Hashable {
            var consumers: [Int]
            var count: Int
        }
        var kinds: [Kind] = []
        var topicsOfKind: [Kind: [Int]] = [:]
        for (index, topic) in problem.topics.enumerated() {
            // Racks that no member has do not bring topics together.
            guard consumers[index].contains(where: { problem.members[$0].rack != nil }) else { continue }
            let kind = Kind(consumers: consumers[index], count: topic.count)
            if topicsOfKind[kind] == nil { kinds.append(kind) }
            topicsOfKind[kind, default: []].append(index)
        }
        for kind in kinds {
            guard let topics = topicsOfKind[kind], let first = topics.first else { continue }
            if topics.count > 1 {
                assignInStep(topics, consumers: kind.consumers, count: kind.count)
            } else if needsRacks[first] {
                let problem = problem
                assignRanges(of: first) { Self.racksMatch(problem, $0, $1) }
            }
        }
    }

    /// Gives partitions of the same number together to the first member that is near to all of them.
    private mutating func assignInStep(_ topics: [Int], consumers: [Int], count: Int) {
        var remaining = Array(consumers.indices)
        for number in 0..<count {
            let found = remaining.first { position in
                topics.allSatisfy { topic in
                    states[topic].room(position) > 0
                        && Self.racksMatch(problem, consumers[position], problem.topics[topic].first + number)
                }
            }
            guard let position = found else { continue }
            for topic in topics { give([problem.topics[topic].first + number], of: topic, to: position) }
            if topics.allSatisfy({ states[$0].room(position) == 0 }) {
                remaining.removeAll { $0 == position }
                if remaining.isEmpty { return }
            }
        }
    }

    private static func racksMatch(_ problem: AssignmentProblem, _ member: Int, _ partition: Int) -> Bool {
        guard let rack = problem.members[member].rack else { return true }
        return problem.racksOfPartition[partition].contains(rack)
    }
}
