/// What moved from whom to whom while an assignment was balanced, so that two partitions of a topic are not exchanged
/// between two members where leaving both would do.
struct PartitionMoves {
    private struct Path: Hashable {
        var topic: Int
        var from: Int
        var to: Int
    }

    private var pathOfPartition: [Int: Path] = [:]
    private var partitions: [Path: Set<Int>] = [:]

    mutating func record(_ partition: Int, of topic: Int, from source: Int, to target: Int) {
        var origin = source
        if let path = pathOfPartition.removeValue(forKey: partition) {
            partitions[path]?.remove(partition)
            if partitions[path]?.isEmpty == true { partitions[path] = nil }
            origin = path.from
            if origin == target { return }
        }
        let path = Path(topic: topic, from: origin, to: target)
        pathOfPartition[partition] = path
        partitions[path, default: []].insert(partition)
    }

    /// The partition to move in place of one that is to go from a member to another: one that came the opposite way, if
    /// it still is where the first one is.
    func equivalent(
        of partition: Int, from source: Int, to target: Int, in problem: AssignmentProblem, _ owners: [Int?]
    ) -> Int {
        let origin = pathOfPartition[partition]?.from ?? source
        let opposite = Path(topic: problem.topicOfPartition[partition], from: target, to: origin)
        return partitions[opposite]?.filter { owners[$0] == source }.min() ?? partition
    }
}
