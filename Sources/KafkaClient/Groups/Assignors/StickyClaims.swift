/// Who owns what before the assignment, as the members say.
struct StickyClaims {
    /// The member with the latest claim, where only one has it; by partition.
    private(set) var owners: [Int?]
    /// The latest member of an earlier generation than the owner's; by partition.
    private(set) var previousOwners: [Int?]
    /// Partitions that several members claim for the same generation.
    private(set) var contested: Set<Int> = []

    init(_ problem: AssignmentProblem) {
        owners = Array(repeating: nil, count: problem.partitionCount)
        previousOwners = owners
        var claimants: [Int: [Int]] = [:]
        for (index, member) in problem.members.enumerated() {
            for partition in member.claims { claimants[partition, default: []].append(index) }
        }
        for partition in owners.indices {
            guard let members = claimants[partition] else { continue }
            let latest = members.map { problem.members[$0].generation }.max() ?? -1
            let current = members.filter { problem.members[$0].generation == latest }
            if current.count == 1 {
                owners[partition] = current[0]
            } else {
                contested.insert(partition)
            }
            previousOwners[partition] =
                members.filter { problem.members[$0].generation < latest }
                .max { problem.members[$0].generation < problem.members[$1].generation }
        }
    }
}
