/// The configurations that topics have.
package enum TopicConfiguration {
    /// The configuration of a name; nil for an unknown one.
    package static func named(_ name: String) -> ConfigurationKey? {
        all.first { $0.name == name }
    }

    private static func broker(_ name: String, factor: Int64 = 1, hasDefault: Bool = true) -> ConfigurationKey.Synonym {
        ConfigurationKey.Synonym(name: name, factor: factor, hasDefault: hasDefault)
    }

    /// The configurations of topics, in the order of their names.
    ///
    /// Those that change behaviour here are what ``LogConfiguration`` holds; the others are kept and told.
    package static let all: [ConfigurationKey] = [
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
