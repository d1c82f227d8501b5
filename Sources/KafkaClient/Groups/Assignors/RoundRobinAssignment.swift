/// All partitions of all topics, one after the other to one member after the other that subscribes to them.
enum RoundRobinAssignment {
    static func solve(_ problem: AssignmentProblem) -> [Int?] {
        let order = problem.membersInServingOrder
        var owners = [Int?](repeating: nil, count: problem.partitionCount)
        var next = 0
        for partition in owners.indices {
            let topic = problem.topicOfPartition[partition]
            guard !problem.subscribers[topic].isEmpty else { continue }
            while !problem.isSubscribed(order[next], to: topic) { next = (next + 1) % order.count }
            owners[partition] = order[next]
            next = (next + 1) % order.count
        }
        return owners
    }
}
