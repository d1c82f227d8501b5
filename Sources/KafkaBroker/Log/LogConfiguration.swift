package import KafkaRecords

/// What a partition's log is told by its topic's configuration. Names and defaults are those of Kafka's topic configs.
package struct LogConfiguration: Hashable, Sendable {
    /// How records are stored: as they come, or with one codec whatever the producer chose (`compression.type`).
    package enum CompressionType: Hashable, Sendable {
        /// As the producer compressed them.
        case producer
        /// With this codec.
        case codec(Compression)
    }

    /// `cleanup.policy` holds `compact`.
    package var isCompacted = false
    /// `cleanup.policy` holds `delete`.
    package var deletesOldSegments = true
    /// `compression.type`.
    package var compressionType = CompressionType.producer
    /// `compression.gzip.level`, `compression.lz4.level` and `compression.zstd.level`.
    package var compressionLevels: [Compression: CompressionLevel] = [:]
    /// `delete.retention.ms`: how long tombstones stay after they were first compacted.
    package var deleteRetentionMs: Int64 = 86_400_000
    /// `flush.messages`: after how many records the log is flushed.
    package var flushMessages: Int64 = .max
    /// `flush.ms`: after how long the log is flushed.
    package var flushMs: Int64 = .max
    /// `max.compaction.lag.ms`: after how long a record is compacted at the latest.
    package var maxCompactionLagMs: Int64 = .max
    /// `max.message.bytes`: the largest batch.
    package var maxMessageBytes: Int64 = 1_048_588
    /// `message.timestamp.after.max.ms`: how far a timestamp may lie ahead of the broker's time.
    package var timestampAfterMaxMs: Int64 = 3_600_000
    /// `message.timestamp.before.max.ms`: how far a timestamp may lie behind the broker's time.
    package var timestampBeforeMaxMs: Int64 = .max
    /// `message.timestamp.type`.
    package var timestampType = TimestampType.createTime
    /// `min.cleanable.dirty.ratio`: how much of the log must be dirty before it is compacted.
    package var minCleanableDirtyRatio = 0.5
    /// `min.compaction.lag.ms`: for how long a record is left alone by compaction.
    package var minCompactionLagMs: Int64 = 0
    /// `min.insync.replicas`.
    package var minInsyncReplicas: Int32 = 1
    /// `retention.bytes`; negative for no limit.
    package var retentionBytes: Int64 = -1
    /// `retention.ms`; negative for no limit.
    package var retentionMs: Int64 = 604_800_000
    /// `segment.bytes`.
    package var segmentBytes: Int64 = 1_073_741_824
    /// `segment.ms`.
    package var segmentMs: Int64 = 604_800_000
    /// `unclean.leader.election.enable`.
    package var allowsUncleanLeaderElection = false
    /// `producer.id.expiration.ms`, which is the broker's: how long an idle producer is remembered.
    package var producerIDExpirationMs: Int64 = 86_400_000

    /// The defaults of Kafka.
    package init() {}
}
