extension TransactionalProducer {
    /// The bytes of records that are neither delivered nor given up, out of ``ProducerConfiguration/bufferMemory``.
    public var bufferedBytes: Int { producer.bufferedBytes }

    /// What the producer has and has done so far. A record that is delivered counts as that, whether its transaction is
    /// committed or not.
    public var statistics: ProducerStatistics { producer.statistics }

    /// How the records of a partition are getting on; nil while the producer knows nothing of the partition.
    public func status(of topicPartition: TopicPartition) -> ProducerPartitionStatus? {
        producer.status(of: topicPartition)
    }

    /// How the partitions are getting on that have records which are neither delivered nor given up, in the order in
    /// which they got them.
    public var busyPartitions: [ProducerPartitionStatus] { producer.busyPartitions }

    /// What becomes of all records that are taken from now on, in batches, as ``Producer/reports(maximumRecords:)``. It
    /// tells of the records, not of their transactions: delivered ones count when their transaction is committed.
    ///
    /// - Parameter maximumRecords: How many records may wait to be fetched, at least 1. Default: 100,000.
    public func reports(maximumRecords: Int = 100_000) -> DeliveryReports {
        producer.reports(maximumRecords: maximumRecords)
    }

    /// Sends what is there without lingering, and waits until it is known of each record that was taken before what
    /// became of it. A commit does so as well.
    ///
    /// - Throws: ``KafkaError`` with the code `cancelled`; the records go on.
    public nonisolated(nonsending) func flush() async throws(KafkaError) { try await producer.flush() }

    /// Gives records of the open transaction up: they fail with the code `recordPurged`, and so does the transaction,
    /// which has to be aborted. Where there is nothing to be given up, the transaction is left as it is.
    ///
    /// Records that are on their way may be written, and never count. They keep their room in the buffer until their
    /// answers come.
    ///
    /// - Parameter scope: Which records. Default: all.
    /// - Returns: The records, by partition and in their order, each with its error. Of a transaction that has to be
    ///   aborted the others do not count either.
    @discardableResult
    public func purge(_ scope: PurgeScope = .all) -> [UndeliveredRecord] { producer.purge(scope) }
}
