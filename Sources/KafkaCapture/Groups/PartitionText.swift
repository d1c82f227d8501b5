import KafkaCodec

/// Partitions for reading: `orders[0, 1], payments[2]`.
enum PartitionText {
    private static let limit = 32

    static func text(_ topics: [(topic: String, partitions: [String])]) -> String {
        if topics.isEmpty { return "nothing" }
        let shown = topics.prefix(limit).map { topic in
            let partitions = topic.partitions.prefix(limit).joined(separator: ", ")
            let rest = topic.partitions.count - limit
            return "\(topic.topic)[\(partitions)\(rest > 0 ? ", \(rest) more" : "")]"
        }
        let rest = topics.count - limit
        return shown.joined(separator: ", ") + (rest > 0 ? ", \(rest) more topics" : "")
    }

    static func text(_ assignment: ConsumerProtocolAssignment) -> String {
        text(assignment.assignedPartitions.map { ($0.topic, $0.partitions.map { "\($0)" }) })
    }

    /// The name of a topic, or its id where that is all there is.
    static func name(_ id: KafkaUUID, _ names: TopicNames) -> String { names[id] ?? id.description }
}
