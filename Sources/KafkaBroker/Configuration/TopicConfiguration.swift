import KafkaRecords

/// A configuration that topics have: its name, its type, its default, and the broker configurations that it falls back
/// to.
package struct TopicConfiguration: Sendable {
    /// A configuration of a broker that gives a topic its value when the topic has none of its own.
    package struct Synonym: Sendable {
        /// The broker's name for it.
        package var name: String
        /// What the broker's number is multiplied with, where its unit is another.
        package var factor: Int64 = 1
        /// Whether the broker's configuration has a default of its own, which is then the topic's.
        package var hasDefault = true
    }

    /// What a value may be.
    enum Rule: Sendable {
        case any
        case atLeast(Int64)
        case range(Int64, Int64)
        case fraction
        case oneOf([String])
        case everyOneOf([String])
    }

    /// The name.
    package let name: String
    /// The type.
    package let type: ConfigurationType
    /// The default of Kafka.
    package let defaultValue: String
    /// The broker's configurations, the first of which wins.
    package let synonyms: [Synonym]
    let rule: Rule

    init(
        _ name: String, _ type: ConfigurationType, _ defaultValue: String, _ rule: Rule = .any,
        _ synonyms: [Synonym] = []
    ) {
        self.name = name
        self.type = type
        self.defaultValue = defaultValue
        self.rule = rule
        self.synonyms = synonyms
    }

    /// Why a value is not possible; nil when it is.
    package func problem(with value: String) -> String? {
        let number: Int64?
        switch type {
        case .boolean:
            let text = Self.trimmed(value).lowercased()
            return text == "true" || text == "false" ? nil : refusal(value, "it has to be true or false")
        case .int:
            guard let parsed = Int32(Self.trimmed(value)) else { return refusal(value, "it has to be an integer") }
            number = Int64(parsed)
        case .long:
            guard let parsed = Int64(Self.trimmed(value)) else { return refusal(value, "it has to be an integer") }
            number = parsed
        case .double:
            guard let parsed = Double(Self.trimmed(value)), !parsed.isNaN else {
                return refusal(value, "it has to be a number")
            }
            if case .fraction = rule, !(0...1).contains(parsed) { return refusal(value, "it has to be from 0 to 1") }
            return nil
        case .string, .list:
            number = nil
        }
        switch rule {
        case .any, .fraction:
            return nil
        case .atLeast(let least):
            return (number ?? least) >= least ? nil : refusal(value, "it has to be at least \(least)")
        case .range(let least, let most):
            return (least...most).contains(number ?? least) ? nil : refusal(value, "it has to be \(least) to \(most)")
        case .oneOf(let values):
            return values.contains(value)
                ? nil : refusal(value, "it has to be one of \(values.joined(separator: ", "))")
        case .everyOneOf(let values):
            let list = Self.list(value)
            guard !list.isEmpty, list.allSatisfy(values.contains) else {
                return refusal(value, "it may hold \(values.joined(separator: ", "))")
            }
            return nil
        }
    }

    private func refusal(_ value: String, _ reason: String) -> String {
        "Invalid value \(value) for configuration \(name): \(reason)"
    }

    /// The parts of a list.
    package static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    static func trimmed(_ value: String) -> String {
        var text = Substring(value)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

// MARK: - All of them

extension TopicConfiguration {
    /// The configuration of a name; nil for an unknown one.
    package static func named(_ name: String) -> TopicConfiguration? {
        all.first { $0.name == name }
    }

    private static func broker(_ name: String, factor: Int64 = 1, hasDefault: Bool = true) -> Synonym {
        Synonym(name: name, factor: factor, hasDefault: hasDefault)
    }

    /// The configurations of topics, in the order of their names.
    ///
    /// Those that change behaviour here are what ``LogConfiguration`` holds; the others are kept and told.
    package static let all: [TopicConfiguration] = [
        .init(
            "cleanup.policy", .list, "delete", .everyOneOf(["compact", "delete"]), [broker("log.cleanup.policy")]
        ),
        .init("compression.gzip.level", .int, "-1", .range(-1, 9), [broker("compression.gzip.level")]),
        .init("compression.lz4.level", .int, "9", .range(1, 17), [broker("compression.lz4.level")]),
        .init(
            "compression.type", .string, "producer",
            .oneOf(["uncompressed", "zstd", "lz4", "snappy", "gzip", "producer"]), [broker("compression.type")]
        ),
        .init("compression.zstd.level", .int, "3", .range(-131_072, 22), [broker("compression.zstd.level")]),
        .init(
            "delete.retention.ms", .long, "86400000", .atLeast(0), [broker("log.cleaner.delete.retention.ms")]
        ),
        .init("file.delete.delay.ms", .long, "60000", .atLeast(0), [broker("log.segment.delete.delay.ms")]),
        .init(
            "flush.messages", .long, "9223372036854775807", .atLeast(1), [broker("log.flush.interval.messages")]
        ),
        .init(
            "flush.ms", .long, "9223372036854775807", .atLeast(0),
            [broker("log.flush.interval.ms", hasDefault: false)]
        ),
        .init("follower.replication.throttled.replicas", .list, ""),
        .init("index.interval.bytes", .int, "4096", .atLeast(0), [broker("log.index.interval.bytes")]),
        .init("leader.replication.throttled.replicas", .list, ""),
        .init(
            "max.compaction.lag.ms", .long, "9223372036854775807", .atLeast(1),
            [broker("log.cleaner.max.compaction.lag.ms")]
        ),
        .init("max.message.bytes", .int, "1048588", .atLeast(0), [broker("message.max.bytes")]),
        .init(
            "message.timestamp.after.max.ms", .long, "3600000", .atLeast(0),
            [broker("log.message.timestamp.after.max.ms")]
        ),
        .init(
            "message.timestamp.before.max.ms", .long, "9223372036854775807", .atLeast(0),
            [broker("log.message.timestamp.before.max.ms")]
        ),
        .init(
            "message.timestamp.type", .string, "CreateTime", .oneOf(["CreateTime", "LogAppendTime"]),
            [broker("log.message.timestamp.type")]
        ),
        .init(
            "min.cleanable.dirty.ratio", .double, "0.5", .fraction, [broker("log.cleaner.min.cleanable.ratio")]
        ),
        .init("min.compaction.lag.ms", .long, "0", .atLeast(0), [broker("log.cleaner.min.compaction.lag.ms")]),
        .init("min.insync.replicas", .int, "1", .atLeast(1), [broker("min.insync.replicas")]),
        .init("preallocate", .boolean, "false", .any, [broker("log.preallocate")]),
        .init("retention.bytes", .long, "-1", .any, [broker("log.retention.bytes")]),
        .init(
            "retention.ms", .long, "604800000", .atLeast(-1),
            [
                broker("log.retention.ms", hasDefault: false),
                broker("log.retention.minutes", factor: 60_000, hasDefault: false),
                broker("log.retention.hours", factor: 3_600_000, hasDefault: false),
            ]
        ),
        .init("segment.bytes", .int, "1073741824", .atLeast(14), [broker("log.segment.bytes")]),
        .init("segment.index.bytes", .int, "10485760", .atLeast(4), [broker("log.index.size.max.bytes")]),
        .init(
            "segment.jitter.ms", .long, "0", .atLeast(0),
            [
                broker("log.roll.jitter.ms", hasDefault: false),
                broker("log.roll.jitter.hours", factor: 3_600_000, hasDefault: false),
            ]
        ),
        .init(
            "segment.ms", .long, "604800000", .atLeast(1),
            [
                broker("log.roll.ms", hasDefault: false),
                broker("log.roll.hours", factor: 3_600_000, hasDefault: false),
            ]
        ),
        .init(
            "unclean.leader.election.enable", .boolean, "false", .any, [broker("unclean.leader.election.enable")]
        ),
    ]
}
