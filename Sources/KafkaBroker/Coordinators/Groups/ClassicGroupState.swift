/// What a classic group is about; the texts are those of ListGroups and DescribeGroups.
enum ClassicGroupState: String, CaseIterable {
    /// There are no members. There may be offsets.
    case empty = "Empty"
    /// Members are to join.
    case preparingRebalance = "PreparingRebalance"
    /// All have joined, and the leader is to say who gets what.
    case completingRebalance = "CompletingRebalance"
    /// Everybody knows what it has.
    case stable = "Stable"

    /// Whether a rebalance can begin.
    var canRebalance: Bool { self != .preparingRebalance }
}
