extension GroupConsumer {
    func measure(_ change: GroupAssignmentChange, _ partitions: Int) {
        client.runtime.metrics.groupAssignmentChanged(
            GroupAssignmentMeasurement(group: configuration.group, change: change, partitions: partitions))
    }

    func measure(_ result: CommitResult) {
        guard !result.committed.isEmpty || !result.failures.isEmpty else { return }
        client.runtime.metrics.offsetsCommitted(
            OffsetCommitMeasurement(
                group: configuration.group, committed: result.committed.count, failed: result.failures.count))
    }
}
