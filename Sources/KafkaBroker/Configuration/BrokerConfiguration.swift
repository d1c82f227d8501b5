/// A configuration of brokers that changes what they do here, beside those that topics fall back to.
package struct BrokerConfiguration: Sendable {
    /// The name.
    package let name: String
    /// The type.
    package let type: ConfigurationType

    private init(_ name: String, _ type: ConfigurationType) {
        self.name = name
        self.type = type
    }

    /// Why a setting of a broker is not possible, or would change nothing; nil when all is well.
    package static func problem(with value: String, for name: String) -> String? {
        if let own = all.first(where: { $0.name == name }) { return own.problem(with: value) }
        // Where the broker's unit is another one, the number is still one of the topic's type.
        let topic = TopicConfiguration.all.first { $0.synonyms.contains { $0.name == name } }
        if let topic {
            return topic.problem(with: value)?.replacing("configuration \(topic.name)", with: "configuration \(name)")
        }
        if TopicConfiguration.named(name) != nil { return "\(name) is a configuration of topics, not of brokers" }
        return "\(name) is no configuration of brokers that has an effect here"
    }

    private func problem(with value: String) -> String? {
        switch type {
        case .boolean: ["true", "false"].contains(value.lowercased()) ? nil : refusal(value, "true or false")
        case .int: Int32(value) == nil ? refusal(value, "an integer") : nil
        case .long: Int64(value) == nil ? refusal(value, "an integer") : nil
        case .double, .list, .string: nil
        }
    }

    private func refusal(_ value: String, _ what: String) -> String {
        "Invalid value \(value) for configuration \(name): it has to be \(what)"
    }

    /// The configurations, in the order of their names.
    package static let all: [BrokerConfiguration] = [
        .init("add.partitions.to.txn.retry.backoff.max.ms", .int),
        .init("add.partitions.to.txn.retry.backoff.ms", .int),
        .init("auto.create.topics.enable", .boolean),
        .init("auto.leader.rebalance.enable", .boolean),
        .init("broker.heartbeat.interval.ms", .int),
        .init("broker.session.timeout.ms", .int),
        .init("default.replication.factor", .int),
        .init("delete.topic.enable", .boolean),
        .init("group.consumer.assignment.interval.ms", .int),
        .init("group.consumer.assignors", .list),
        .init("group.consumer.heartbeat.interval.ms", .int),
        .init("group.consumer.max.assignment.interval.ms", .int),
        .init("group.consumer.max.heartbeat.interval.ms", .int),
        .init("group.consumer.max.session.timeout.ms", .int),
        .init("group.consumer.max.size", .int),
        .init("group.consumer.migration.policy", .string),
        .init("group.consumer.min.assignment.interval.ms", .int),
        .init("group.consumer.min.heartbeat.interval.ms", .int),
        .init("group.consumer.min.session.timeout.ms", .int),
        .init("group.consumer.regex.refresh.interval.ms", .int),
        .init("group.consumer.session.timeout.ms", .int),
        .init("group.initial.rebalance.delay.ms", .int),
        .init("group.max.session.timeout.ms", .int),
        .init("group.max.size", .int),
        .init("group.min.session.timeout.ms", .int),
        .init("leader.imbalance.check.interval.seconds", .long),
        .init("log.cleaner.backoff.ms", .long),
        .init("log.retention.check.interval.ms", .long),
        .init("max.incremental.fetch.session.cache.slots", .int),
        .init("max.request.partition.size.limit", .int),
        .init("num.partitions", .int),
        .init("offset.metadata.max.bytes", .int),
        .init("offsets.commit.timeout.ms", .int),
        .init("offsets.retention.check.interval.ms", .long),
        .init("offsets.retention.minutes", .int),
        .init("offsets.topic.num.partitions", .int),
        .init("offsets.topic.replication.factor", .int),
        .init("offsets.topic.segment.bytes", .int),
        .init("producer.id.expiration.check.interval.ms", .int),
        .init("producer.id.expiration.ms", .int),
        .init("replica.fetch.backoff.ms", .int),
        .init("replica.fetch.max.bytes", .int),
        .init("replica.fetch.wait.max.ms", .int),
        .init("replica.high.watermark.checkpoint.interval.ms", .long),
        .init("replica.lag.time.max.ms", .long),
        .init("replica.selector.class", .string),
        .init("replica.socket.timeout.ms", .int),
        .init("request.timeout.ms", .int),
        .init("socket.request.max.bytes", .int),
        .init("transaction.abort.timed.out.transaction.cleanup.interval.ms", .int),
        .init("transaction.max.timeout.ms", .int),
        .init("transaction.partition.verification.enable", .boolean),
        .init("transaction.remove.expired.transaction.cleanup.interval.ms", .int),
        .init("transaction.state.log.min.isr", .int),
        .init("transaction.state.log.num.partitions", .int),
        .init("transaction.state.log.replication.factor", .int),
        .init("transaction.state.log.segment.bytes", .int),
        .init("transactional.id.expiration.ms", .int),
    ]
}
