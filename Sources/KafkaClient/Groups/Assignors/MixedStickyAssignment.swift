/// Sticky assignment where members subscribe to different topics.
///
/// What members own stays with them; what nobody owns goes to the least loaded member that wants it; then partitions move
/// from members to others that have at least two fewer, until none can. Every such move makes the sum of the squares of
/// the members' counts smaller, so that it ends.
struct MixedStickyAssignment {
    private let problem: AssignmentProblem
    private let claims: StickyClaims
    private let racks: StickyRacks?
    private var owners: [Int?]
    private var counts: [Int]
    /// The members that take part, those with the fewest partitions first.
    private var order: [Int]
    private var moves = PartitionMoves()
    /// Whether nothing can be moved to make it more balanced; nil where that has to be found out anew.
    private var knownBalance: Bool?

    static func solve(_ problem: AssignmentProblem, claims: StickyClaims, racks: StickyRacks?) -> [Int?] {
        var assignment = MixedStickyAssignment(problem, claims, racks)
        assignment.run()
        return assignment.owners
    }

    private init(_ problem: AssignmentProblem, _ claims: StickyClaims, _ racks: StickyRacks?) {
        self.problem = problem
        self.claims = claims
        self.racks = racks
        owners = Array(repeating: nil, count: problem.partitionCount)
        counts = Array(repeating: 0, count: problem.members.count)
        order = Array(problem.members.indices)
    }

    private mutating func run() {
        var revokes = false
        for (partition, owner) in claims.owners.enumerated() {
            guard let owner else { continue }
            if problem.isSubscribed(owner, to: problem.topicOfPartition[partition]) {
                owners[partition] = owner
                counts[owner] += 1
            } else {
                revokes = true
            }
        }
        let counts = counts
        order.sort { (counts[$0], $0) < (counts[$1], $1) }
        let isFirst = counts.allSatisfy { $0 == 0 }

        // Topics that few members want come first, while there is most choice left for the others.
        let topics = problem.topics.indices.sorted {
            (problem.subscribers[$0].count, $0) < (problem.subscribers[$1].count, $1)
        }
        let partitions = topics.flatMap { problem.topics[$0].partitions }
        let unassigned = partitions.filter { owners[$0] == nil }
        var left = unassigned
        if let racks {
            left = left.filter { !assign($0) { member, partition in !racks.mismatch(member, partition) } }
        }
        for partition in left { _ = assign(partition) { _, _ in true } }

        let movable = partitions.filter { problem.subscribers[problem.topicOfPartition[$0]].count > 1 }
        order = order.filter { takesPart($0) }
        if let racks { bringNear(racks, partitions) }
        knownBalance = nil
        let before = (owners: owners, counts: self.counts)
        let fresh = Set(unassigned)
        if !revokes { _ = balance(movable.filter { fresh.contains($0) }) }
        let hasMoved = balance(movable)
        // Moves of what members had are worth it only if they gain something.
        if !isFirst, hasMoved, imbalance(self.counts) >= imbalance(before.counts) {
            (owners, self.counts) = before
        }
    }

    /// Gives a partition to the least loaded member that wants it and may have it.
    private mutating func assign(_ partition: Int, where mayTake: (Int, Int) -> Bool) -> Bool {
        let topic = problem.topicOfPartition[partition]
        let place = order.firstIndex { problem.isSubscribed($0, to: topic) && mayTake($0, partition) }
        guard let place else { return false }
        let member = order.remove(at: place)
        owners[partition] = member
        counts[member] += 1
        insert(member)
        return true
    }

    /// Moves partitions that were with members of other racks to nearer ones, where that takes nothing of the balance.
    private mutating func bringNear(_ racks: StickyRacks, _ partitions: [Int]) {
        for partition in partitions {
            guard let owner = claims.owners[partition], owners[partition] == owner, racks.mismatch(owner, partition)
            else { continue }
            let topic = problem.topicOfPartition[partition]
            let near = order.first { problem.isSubscribed($0, to: topic) && !racks.mismatch($0, partition) }
            guard let target = near, counts[target] < counts[owner] else { continue }
            move(partition, to: target)
        }
    }

    /// Whether a member could get or give anything.
    private func takesPart(_ member: Int) -> Bool {
        let wanted = problem.members[member].topics.reduce(0) { $0 + problem.topics[$1].count }
        if counts[member] < wanted { return true }
        return problem.members[member].topics.contains { problem.subscribers[$0].count > 1 }
    }

    private mutating func balance(_ partitions: [Int]) -> Bool {
        var hasMoved = false
        var isChanging = true
        while isChanging {
            isChanging = false
            for partition in partitions {
                if isBalanced() { break }
                guard let owner = owners[partition], let target = target(for: partition, of: owner) else { continue }
                move(moves.equivalent(of: partition, from: owner, to: target, in: self.problem, owners), to: target)
                isChanging = true
                hasMoved = true
            }
        }
        return hasMoved
    }

    /// Where a partition should go, if anywhere: back to the member that had it before, or to the least loaded one.
    private func target(for partition: Int, of owner: Int) -> Int? {
        let topic = problem.topicOfPartition[partition]
        if let previous = claims.previousOwners[partition], problem.isSubscribed(previous, to: topic),
            counts[owner] > counts[previous] + 1
        {
            return previous
        }
        guard let least = order.first(where: { problem.isSubscribed($0, to: topic) }), counts[owner] > counts[least] + 1
        else { return nil }
        return least
    }

    private mutating func move(_ partition: Int, to target: Int) {
        guard let source = owners[partition] else { return }
        remove(source)
        remove(target)
        moves.record(partition, of: problem.topicOfPartition[partition], from: source, to: target)
        owners[partition] = target
        counts[source] -= 1
        counts[target] += 1
        insert(source)
        insert(target)
        knownBalance = nil
    }

    /// Whether every member has at most one partition more than any other that could have one of its partitions.
    private mutating func isBalanced() -> Bool {
        if let knownBalance { return knownBalance }
        let balance = findBalance()
        knownBalance = balance
        return balance
    }

    private func findBalance() -> Bool {
        guard let first = order.first, let last = order.last else { return true }
        if counts[first] >= counts[last] - 1 { return true }
        for (index, topic) in problem.topics.enumerated() where problem.subscribers[index].count > 1 {
            var most = 0
            for partition in topic.partitions {
                if let owner = owners[partition] { most = max(most, counts[owner]) }
            }
            if problem.subscribers[index].contains(where: { counts[$0] + 1 < most }) { return false }
        }
        return true
    }

    /// The differences of all pairs of members that take part, added up.
    private func imbalance(_ counts: [Int]) -> Int {
        var sum = 0
        let sorted = order.map { counts[$0] }.sorted()
        for (rank, count) in sorted.enumerated() { sum += count * (2 * rank - sorted.count + 1) }
        return sum
    }

    private func place(of member: Int) -> Int {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if (counts[order[middle]], order[middle]) < (counts[member], member) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private mutating func insert(_ member: Int) { order.insert(member, at: place(of: member)) }

    private mutating func remove(_ member: Int) {
        let place = place(of: member)
        if place < order.count, order[place] == member { order.remove(at: place) }
    }
}
