import KafkaCodec
import OrderedCollections

/// Spreads partitions evenly over members, whatever their topics, and moves as few as that allows.
///
/// Where all members subscribe to the same topics, no member has two partitions more than another. Where they do not,
/// no single partition can be moved to bring two members closer together.
enum UniformAssignor {
    static func assign(_ input: AssignorInput) -> [String: Set<TopicIDPartition>] {
        input.isHomogeneous ? homogeneous(input) : heterogeneous(input)
    }

    // MARK: - Members of the same topics

    private static func homogeneous(_ input: AssignorInput) -> [String: Set<TopicIDPartition>] {
        guard let first = input.members.first else { return [:] }
        let all = input.topics.keys.filter(first.topics.contains).flatMap(input.partitions)
        let quota = all.count / input.members.count
        var extras = all.count % input.members.count
        var owned: [String: [TopicIDPartition]] = [:]
        var taken: Set<TopicIDPartition> = []
        // Those that have one more than the others already may keep it: any other choice would move a partition.
        for member in input.members {
            let keepable = input.keepable(member).filter { !taken.contains($0) }
            var count = min(keepable.count, quota)
            if keepable.count > quota, extras > 0 {
                count += 1
                extras -= 1
            }
            owned[member.id] = Array(keepable.prefix(count))
            taken.formUnion(keepable.prefix(count))
        }
        var free = all.filter { !taken.contains($0) }[...]
        for member in input.members {
            guard let kept = owned[member.id]?.count, kept <= quota else { continue }
            var missing = quota - kept
            if extras > 0 {
                missing += 1
                extras -= 1
            }
            owned[member.id]?.append(contentsOf: free.prefix(missing))
            free = free.dropFirst(missing)
        }
        return owned.mapValues(Set.init)
    }

    // MARK: - Members of different topics

    private static func heterogeneous(_ input: AssignorInput) -> [String: Set<TopicIDPartition>] {
        var spread = Spread(input)
        spread.keep()
        spread.handOut()
        spread.balance()
        return spread.owned
    }

    private struct Spread {
        private let input: AssignorInput
        /// The places of those who subscribe to a topic in the list of members.
        private var subscribers: [KafkaUUID: [Int]] = [:]
        private var owners: [TopicIDPartition: Int] = [:]
        private var counts: [Int]
        private let partitions: [TopicIDPartition]

        init(_ input: AssignorInput) {
            self.input = input
            counts = Array(repeating: 0, count: input.members.count)
            for (place, member) in input.members.enumerated() {
                for topic in member.topics { subscribers[topic, default: []].append(place) }
            }
            let subscribers = subscribers
            // The harder a partition is to place, the earlier it is placed: topics with many partitions for each of
            // their subscribers, then those with few subscribers.
            let topics = input.topics.filter { subscribers[$0.key] != nil }
                .sorted { left, right in
                    let (leftCount, rightCount) = (
                        subscribers[left.key]?.count ?? 1, subscribers[right.key]?.count ?? 1
                    )
                    let (leftLoad, rightLoad) = (Int(left.value) * rightCount, Int(right.value) * leftCount)
                    return (-leftLoad, leftCount, left.key) < (-rightLoad, rightCount, right.key)
                }
            partitions = topics.flatMap { input.partitions(of: $0.key) }
        }

        var owned: [String: Set<TopicIDPartition>] {
            var owned: [String: Set<TopicIDPartition>] = [:]
            for member in input.members { owned[member.id] = [] }
            for (partition, place) in owners { owned[input.members[place].id]?.insert(partition) }
            return owned
        }

        mutating func keep() {
            for (place, member) in input.members.enumerated() {
                for partition in input.keepable(member) where owners[partition] == nil {
                    owners[partition] = place
                    counts[place] += 1
                }
            }
        }

        mutating func handOut() {
            for partition in partitions where owners[partition] == nil {
                guard let place = leastLoaded(partition.topicID) else { continue }
                owners[partition] = place
                counts[place] += 1
            }
        }

        /// Moves partitions as long as one of two members is at least two ahead of the other. Each move brings the
        /// counts closer together, so that this comes to an end.
        mutating func balance() {
            var hasMoved = true
            while hasMoved {
                hasMoved = false
                for partition in partitions {
                    guard let owner = owners[partition], let place = leastLoaded(partition.topicID),
                        counts[place] + 1 < counts[owner]
                    else { continue }
                    owners[partition] = place
                    counts[owner] -= 1
                    counts[place] += 1
                    hasMoved = true
                }
            }
        }

        private func leastLoaded(_ topic: KafkaUUID) -> Int? {
            subscribers[topic]?.min { (counts[$0], $0) < (counts[$1], $1) }
        }
    }
}
