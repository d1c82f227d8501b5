import KafkaCodec
import OrderedCollections

/// Spreads the partitions of each topic over its subscribers in ranges, and leaves members what they have as far as
/// that allows.
///
/// A new group whose members subscribe to the same topics gets partitions of one number on one member, topic by topic.
enum RangeAssignor {
    static func assign(_ input: AssignorInput) -> [String: Set<TopicIDPartition>] {
        var owned: [String: Set<TopicIDPartition>] = [:]
        for member in input.members { owned[member.id] = [] }
        var kept: [String: [KafkaUUID: [TopicIDPartition]]] = [:]
        for member in input.members { kept[member.id] = Dictionary(grouping: input.keepable(member), by: \.topicID) }
        for topic in input.topics.keys {
            let subscribers = input.members.filter { $0.topics.contains(topic) }
            guard !subscribers.isEmpty else { continue }
            let partitions = input.partitions(of: topic)
            let quota = partitions.count / subscribers.count
            var extras = partitions.count % subscribers.count
            var taken: Set<TopicIDPartition> = []
            var open: [(id: String, missing: Int)] = []
            for member in subscribers {
                let had = (kept[member.id]?[topic] ?? []).filter { !taken.contains($0) }
                var count = min(had.count, quota)
                if had.count > quota, extras > 0 {
                    extras -= 1
                    count += 1
                } else {
                    open.append((member.id, quota - count))
                }
                owned[member.id]?.formUnion(had.prefix(count))
                taken.formUnion(had.prefix(count))
            }
            var free = partitions.filter { !taken.contains($0) }[...]
            for var member in open {
                if extras > 0 {
                    extras -= 1
                    member.missing += 1
                }
                owned[member.id]?.formUnion(free.prefix(member.missing))
                free = free.dropFirst(member.missing)
            }
        }
        return owned
    }
}
