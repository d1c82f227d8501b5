import KafkaCodec

/// Partitions that take part in transactions.
extension TransactionCoordinator {
    /// Adds partitions to a transaction, which begins with the first of them.
    func add(
        _ partitions: [PartitionName], to transactionalID: String, _ producer: ProducerIdentity,
        _ version: TransactionVersion, then: @escaping (ErrorCode) -> Void
    ) {
        do throws(TransactionError) {
            let (place, entry) = try findKnown(transactionalID)
            guard entry.pendingState == nil else { throw TransactionError(.concurrentTransactions) }
            try check(producer, entry.metadata)
            guard !entry.metadata.state.isPrepared else { throw TransactionError(.concurrentTransactions) }
            if entry.metadata.state == .ongoing, partitions.allSatisfy(entry.metadata.partitions.contains) {
                return then(.noError)
            }
            let next = entry.metadata.adding(partitions, version, at: now)
            write(entry, next, place.partition, place.epoch, then: then)
        } catch {
            then(error.code)
        }
    }

    /// Looks whether partitions belong to a transaction that is open.
    ///
    /// - Returns: The partitions that do not.
    func verify(
        _ partitions: [PartitionName], of transactionalID: String, _ producer: ProducerIdentity
    ) throws(TransactionError) -> Set<PartitionName> {
        let (_, entry) = try findKnown(transactionalID)
        try check(producer, entry.metadata)
        guard !entry.metadata.state.isPrepared else { throw TransactionError(.concurrentTransactions) }
        return Set(partitions.filter { !entry.metadata.partitions.contains($0) })
    }

    private func check(_ producer: ProducerIdentity, _ metadata: TransactionMetadata) throws(TransactionError) {
        guard metadata.producerID == producer.id else { throw TransactionError(.invalidProducerIDMapping) }
        guard metadata.producerEpoch == producer.epoch else { throw TransactionError(.producerFenced) }
    }
}
