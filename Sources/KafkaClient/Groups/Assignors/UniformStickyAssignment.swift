/// Sticky assignment where all members subscribe to the same topics.
///
/// A member's share is the partitions divided by the members; as many members as there is a remainder may have one more.
/// Each keeps what it owns up to that, and what is left goes round among those below their share.
struct UniformStickyAssignment {
    private let problem: AssignmentProblem
    private let racks: StickyRacks?
    private let share: Int
    private var owners: [Int?]
    private var counts: [Int]
    /// How many members may still get one more than the share.
    private var extras: Int
    /// Those below the share.
    private var below: [Int] = []
    /// Those with exactly the share, which may still get one more.
    private var level: [Int] = []

    static func solve(_ problem: AssignmentProblem, claims: StickyClaims, racks: StickyRacks?) -> [Int?] {
        var assignment = UniformStickyAssignment(problem, racks)
        assignment.keepOwned(claims)
        var unassigned = assignment.owners.indices.filter { assignment.owners[$0] == nil }
        if let racks {
            assignment.dealWithinRacks(racks, &unassigned)
            assignment.giveBack(claims, &unassigned)
        }
        assignment.deal(unassigned)
        return assignment.owners
    }

    private init(_ problem: AssignmentProblem, _ racks: StickyRacks?) {
        self.problem = problem
        self.racks = racks
        share = problem.partitionCount / problem.members.count
        extras = problem.partitionCount % problem.members.count
        owners = Array(repeating: nil, count: problem.partitionCount)
        counts = Array(repeating: 0, count: problem.members.count)
    }

    private mutating func give(_ partition: Int, to member: Int) {
        owners[partition] = member
        counts[member] += 1
        if counts[member] == share + 1 { extras -= 1 }
    }

    private mutating func keepOwned(_ claims: StickyClaims) {
        var owned = Array(repeating: [Int](), count: problem.members.count)
        for (partition, owner) in claims.owners.enumerated() {
            guard let owner, racks?.mismatch(owner, partition) != true else { continue }
            owned[owner].append(partition)
        }
        for member in owned.indices {
            // By number before topic, so that a member keeps something of every topic.
            let partitions = owned[member].sorted { left, right in
                (number(left), problem.topicOfPartition[left]) < (number(right), problem.topicOfPartition[right])
            }
            let kept = partitions.count > share && extras > 0 ? share + 1 : min(partitions.count, share)
            for partition in partitions.prefix(kept) { give(partition, to: member) }
            if counts[member] < share {
                below.append(member)
            } else if counts[member] == share {
                level.append(member)
            }
        }
    }

    private func number(_ partition: Int) -> Int {
        partition - problem.topics[problem.topicOfPartition[partition]].first
    }

    /// Gives partitions to members in their racks as far as the shares allow, and leaves the others.
    private mutating func dealWithinRacks(_ racks: StickyRacks, _ unassigned: inout [Int]) {
        var next = 0
        var left: [Int] = []
        for partition in racks.byNeighbours(unassigned) {
            let turns = Array(below.indices.suffix(from: next)) + below.indices.prefix(next)
            if let turn = turns.first(where: { racks.match(below[$0], partition) }) {
                let member = below[turn]
                give(partition, to: member)
                var following = turn
                if counts[member] >= share {
                    below.remove(at: turn)
                    level.append(member)
                } else {
                    following += 1
                }
                next = below.isEmpty ? 0 : following % below.count
            } else if extras > 0, let position = level.firstIndex(where: { racks.match($0, partition) }) {
                give(partition, to: level.remove(at: position))
            } else {
                left.append(partition)
            }
        }
        unassigned = left
    }

    /// Leaves partitions that nobody is near to where they were, as far as the shares allow. Else they would wander from
    /// member to member with every rebalance.
    private mutating func giveBack(_ claims: StickyClaims, _ unassigned: inout [Int]) {
        var left: [Int] = []
        for partition in unassigned {
            if let owner = claims.owners[partition], counts[owner] < share + (extras > 0 ? 1 : 0) {
                give(partition, to: owner)
            } else {
                left.append(partition)
            }
        }
        unassigned = left
        below = counts.indices.filter { counts[$0] < share }
        level = counts.indices.filter { counts[$0] == share }
    }

    private mutating func deal(_ unassigned: [Int]) {
        var next = 0
        var nextLevel = 0
        for partition in unassigned {
            if below.isEmpty {
                guard extras > 0, nextLevel < level.count else { return }
                give(partition, to: level[nextLevel])
                nextLevel += 1
                continue
            }
            if next >= below.count { next = 0 }
            let member = below[next]
            give(partition, to: member)
            if counts[member] == share {
                below.remove(at: next)
                level.append(member)
            } else {
                next += 1
            }
        }
    }
}
