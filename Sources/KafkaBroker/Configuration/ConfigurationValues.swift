import KafkaRecords
package import OrderedCollections

/// Where a configuration's value comes from. The raw value is the one in DescribeConfigs.
package enum ConfigurationSource: Int8, Sendable {
    /// Set on the topic.
    case topic = 1
    /// Set for the group.
    case group = 8
    /// Set on all brokers while they run.
    case dynamicDefaultBroker = 3
    /// In the broker's own configuration.
    case staticBroker = 4
    /// Kafka's default.
    case standard = 5
}

/// The configurations of a topic or of a group with all that they fall back to.
package struct ConfigurationValues: Hashable, Sendable {
    /// A value and where it comes from.
    package struct Value: Hashable, Sendable {
        /// The name under which it is set there.
        package var name: String
        /// The value.
        package var value: String
        /// Where it is set.
        package var source: ConfigurationSource
    }

    /// What is set on the topic.
    package var topic: OrderedDictionary<String, String>
    /// What is set for the group.
    package var group: OrderedDictionary<String, String>
    /// What is set on all brokers while they run.
    package var dynamicDefaults: OrderedDictionary<String, String>
    /// What is in the broker's own configuration.
    package var broker: OrderedDictionary<String, String>

    /// Values of the given levels.
    package init(
        topic: OrderedDictionary<String, String> = [:], group: OrderedDictionary<String, String> = [:],
        dynamicDefaults: OrderedDictionary<String, String> = [:], broker: OrderedDictionary<String, String> = [:]
    ) {
        self.topic = topic
        self.group = group
        self.dynamicDefaults = dynamicDefaults
        self.broker = broker
    }

    /// All the values that a configuration has, the one that counts first. Kafka's default is among them when a
    /// broker's configuration gives it.
    package func synonyms(of configuration: ConfigurationKey) -> [Value] {
        var values: [Value] = []
        for (level, source) in [(topic, ConfigurationSource.topic), (group, .group)] {
            guard let value = level[configuration.name] else { continue }
            values.append(Value(name: configuration.name, value: value, source: source))
        }
        for (level, source) in [(dynamicDefaults, ConfigurationSource.dynamicDefaultBroker), (broker, .staticBroker)] {
            for synonym in configuration.synonyms {
                guard let value = level[synonym.name] else { continue }
                values.append(Value(name: synonym.name, value: Self.scaled(value, synonym.factor), source: source))
            }
        }
        for synonym in configuration.synonyms where synonym.hasDefault {
            values.append(Value(name: synonym.name, value: configuration.defaultValue, source: .standard))
        }
        return values
    }

    /// The value that counts.
    package func value(of configuration: ConfigurationKey) -> Value {
        synonyms(of: configuration).first
            ?? Value(name: configuration.name, value: configuration.defaultValue, source: .standard)
    }

    private static func scaled(_ value: String, _ factor: Int64) -> String {
        guard factor != 1, let number = Int64(ConfigurationKey.trimmed(value)) else { return value }
        let product = number.multipliedReportingOverflow(by: factor)
        return product.overflow ? "\(Int64.max)" : "\(product.partialValue)"
    }
}

// MARK: - What the log is told

extension ConfigurationValues {
    /// The values that a log goes by.
    package var log: LogConfiguration {
        var log = LogConfiguration()
        let policy = ConfigurationKey.list(text("cleanup.policy"))
        log.isCompacted = policy.contains("compact")
        log.deletesOldSegments = policy.contains("delete")
        switch text("compression.type") {
        case "producer": log.compressionType = .producer
        case "uncompressed": log.compressionType = .codec(.none)
        case let name: log.compressionType = Compression(name).map { .codec($0) } ?? .producer
        }
        for codec in [Compression.gzip, .lz4, .zstd] {
            let configured = Int(text("compression.\(codec).level"))
            if let configured, let level = try? CompressionLevel(configured, for: codec) {
                log.compressionLevels[codec] = level
            }
        }
        log.deleteRetentionMs = number("delete.retention.ms", log.deleteRetentionMs)
        log.flushMessages = number("flush.messages", log.flushMessages)
        log.flushMs = number("flush.ms", log.flushMs)
        log.maxCompactionLagMs = number("max.compaction.lag.ms", log.maxCompactionLagMs)
        log.maxMessageBytes = number("max.message.bytes", log.maxMessageBytes)
        log.timestampAfterMaxMs = number("message.timestamp.after.max.ms", log.timestampAfterMaxMs)
        log.timestampBeforeMaxMs = number("message.timestamp.before.max.ms", log.timestampBeforeMaxMs)
        log.timestampType = text("message.timestamp.type") == "LogAppendTime" ? .logAppendTime : .createTime
        log.minCleanableDirtyRatio = Double(text("min.cleanable.dirty.ratio")) ?? log.minCleanableDirtyRatio
        log.minCompactionLagMs = number("min.compaction.lag.ms", log.minCompactionLagMs)
        log.minInsyncReplicas = Int32(text("min.insync.replicas")) ?? log.minInsyncReplicas
        log.retentionBytes = number("retention.bytes", log.retentionBytes)
        log.retentionMs = number("retention.ms", log.retentionMs)
        log.segmentBytes = number("segment.bytes", log.segmentBytes)
        log.segmentMs = number("segment.ms", log.segmentMs)
        log.allowsUncleanLeaderElection = text("unclean.leader.election.enable").lowercased() == "true"
        if let expiration = broker["producer.id.expiration.ms"].flatMap({ Int64($0) }) {
            log.producerIDExpirationMs = expiration
        }
        return log
    }

    private func text(_ name: String) -> String {
        guard let configuration = TopicConfiguration.named(name) else { return "" }
        return ConfigurationKey.trimmed(value(of: configuration).value)
    }

    private func number(_ name: String, _ standard: Int64) -> Int64 {
        Int64(text(name)) ?? standard
    }
}
