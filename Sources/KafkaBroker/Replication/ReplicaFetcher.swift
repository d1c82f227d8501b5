import OrderedCollections

/// What a broker has under way to fetch from one leader all partitions that it follows it in.
struct ReplicaFetcher {
    /// The fetch that is not answered yet.
    var inFlight: UInt64?
    /// Partitions that the leader has refused, and until when they are left alone.
    var backoffs: [TopicIDPartition: Instant] = [:]
    /// What has come and is not written down yet: only with a defect that is put in on purpose.
    var unwritten: OrderedDictionary<TopicIDPartition, UnwrittenRecords> = [:]
}
