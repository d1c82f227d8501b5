/// What has come of a commit, partition by partition.
public struct CommitResult: Sendable {
    /// What was committed.
    public var committed: [TopicPartition: OffsetCommit]
    /// Why the others were not.
    public var failures: [TopicPartition: KafkaError]

    init(committed: [TopicPartition: OffsetCommit] = [:], failures: [TopicPartition: KafkaError] = [:]) {
        self.committed = committed
        self.failures = failures
    }

    /// Throws where anything was not committed.
    ///
    /// - Throws: ``KafkaError``: that of the first partition that failed.
    public func get() throws(KafkaError) {
        for partition in failures.keys.sorted() {
            if let error = failures[partition] { throw error }
        }
    }
}
