/// As balanced as it can be, and with as few partitions moved as that allows.
///
/// Members say what they own, and of which generation. The latest generation counts; what two members claim for the same
/// one belongs to neither. Where all members subscribe to the same topics, each keeps what it owns up to its share, and
/// the rest is dealt out; else partitions move one by one until no move makes it more balanced.
///
/// It gives what the Java client gives, but for two things: a member without topics, which that client gives partitions
/// of others' topics to, gets none; and owned partitions of which no member is in the rack stay where they are, instead of
/// being dealt out anew each time.
struct StickyAssignment {
    /// The member that gets a partition; by partition.
    private(set) var owners: [Int?]
    /// Partitions that another member may still be reading: under a cooperative protocol they are given out only after
    /// that member has given them up (KIP-429).
    private(set) var inTransit: Set<Int> = []

    init(_ problem: AssignmentProblem) {
        let claims = StickyClaims(problem)
        let racks = StickyRacks(problem)
        if problem.members.isEmpty {
            owners = Array(repeating: nil, count: problem.partitionCount)
        } else if problem.isUniform {
            owners = UniformStickyAssignment.solve(problem, claims: claims, racks: racks)
        } else {
            owners = MixedStickyAssignment.solve(problem, claims: claims, racks: racks)
        }
        for (index, member) in problem.members.enumerated() {
            for partition in member.claims {
                guard let owner = owners[partition], owner != index else { continue }
                // A new owner waits for whoever says that it has the partition; one that has had it waits only for a
                // claim as good as its own.
                if claims.contested.contains(partition) || claims.owners[partition] != owner {
                    inTransit.insert(partition)
                }
            }
        }
    }
}
