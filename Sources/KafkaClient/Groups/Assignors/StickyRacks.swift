/// Which members are in the racks of which partitions, for sticky assignment where racks matter (KIP-881).
struct StickyRacks {
    private let problem: AssignmentProblem
    /// How many members are in the racks of a partition; by partition.
    private let neighbours: [Int]

    /// Nil where racks do not matter.
    init?(_ problem: AssignmentProblem) {
        guard problem.racksMatter(members: problem.members.indices, partitions: 0..<problem.partitionCount) else {
            return nil
        }
        self.problem = problem
        var membersInRack: [Int: Int] = [:]
        for member in problem.members {
            if let rack = member.rack { membersInRack[rack, default: 0] += 1 }
        }
        neighbours = problem.racksOfPartition.map { racks in
            racks.reduce(0) { $0 + (membersInRack[$1] ?? 0) }
        }
    }

    /// Whether the member has a rack, and the partition no replica there.
    func mismatch(_ member: Int, _ partition: Int) -> Bool {
        guard let rack = problem.members[member].rack else { return false }
        return !problem.racksOfPartition[partition].contains(rack)
    }

    /// Whether the member has a rack, and the partition a replica there.
    func match(_ member: Int, _ partition: Int) -> Bool {
        guard let rack = problem.members[member].rack else { return false }
        return problem.racksOfPartition[partition].contains(rack)
    }

    /// Partitions that few members are near to come first; else they stay in their order.
    func byNeighbours(_ partitions: [Int]) -> [Int] {
        partitions.enumerated().sorted { left, right in
            (neighbours[left.element], left.offset) < (neighbours[right.element], right.offset)
        }.map(\.element)
    }
}
