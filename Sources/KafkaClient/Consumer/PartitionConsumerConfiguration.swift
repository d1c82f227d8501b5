/// How a consumer reads partitions.
public struct PartitionConsumerConfiguration: Sendable {
    /// What to do when the place to read from is not in the log (`auto.offset.reset`). Default: `none`, an error: a
    /// consumer that was told where to read from does not go elsewhere on its own.
    public var offsetReset: OffsetReset
    /// Which records of transactions are read (`isolation.level`). Default: `readUncommitted`.
    public var isolationLevel: IsolationLevel
    /// How many bytes of records a broker is to wait for before it answers (`fetch.min.bytes`). Default: 1.
    public var fetchMinimumBytes: Int
    /// The most bytes of records in one answer (`fetch.max.bytes`). A batch that is larger comes anyway, alone.
    /// Default: 50 MiB. What is asked for is less where ``bufferLimit`` leaves less.
    public var fetchMaximumBytes: Int
    /// How long a broker may wait for ``fetchMinimumBytes``, in whole milliseconds (`fetch.max.wait.ms`).
    /// Default: 500 ms.
    public var fetchMaximumWait: Duration
    /// The most bytes of one partition in one answer (`max.partition.fetch.bytes`). A batch that is larger comes anyway,
    /// alone. Default: 1 MiB. When this much of a partition waits to be taken, no more of it is fetched.
    public var partitionMaximumBytes: Int
    /// The most bytes of records that are kept or on their way, over all partitions; what is being taken is counted as
    /// inflated. A single batch beyond it is still read. All consumers of a client share
    /// ``ClientConfiguration/consumerMemory`` besides. Default: 64 MiB.
    public var bufferLimit: Int
    /// The most bytes that one batch may take when inflated; more is an error of its partition. Default: 128 MiB.
    public var maximumInflatedBatchSize: Int
    /// The rack, or zone, that the consumer stands in, so that brokers can name a replica nearby to read from
    /// (`client.rack`, KIP-392). Default: empty, which reads from the leaders.
    public var rack: String
    /// For how long to read from the replica that a broker has named, before the leader is asked again. Default:
    /// 5 minutes.
    public var preferredReplicaLifetime: Duration
    /// How long to wait after an error before a partition, or a broker, is asked again. Default: 100 ms, doubled with
    /// each error in a row up to 1 s (`retry.backoff.ms`, KIP-580).
    public var retryBackoff: Backoff
    /// Whether checksums are verified (`check.crcs`). Default: true.
    public var verifiesChecksums: Bool
    /// Whether the brokers' own records, such as the ends of transactions, are handed out too. Default: false.
    public var deliversControlRecords: Bool
    /// Whether ``PartitionConsumer/elements``, or those of a group's member, tell where all of a partition was handed out
    /// that there is (librdkafka's `enable.partition.eof`). Default: false.
    public var reportsPartitionEnds: Bool
    /// After how long without progress a partition is said to be stalled, which is logged once; zero for never. See
    /// ``PartitionStatus/lastProgress``. Default: 30 s.
    public var stallTimeout: Duration
    /// Who looks at the records before they are handed out, in this order. Default: nobody.
    public var interceptors: [any ConsumerInterceptor]
    /// How long the end may take once the consumer is closed. Default: 5 s.
    public var closeTimeout: Duration

    /// The defaults.
    public init() {
        offsetReset = .none
        isolationLevel = .readUncommitted
        fetchMinimumBytes = 1
        fetchMaximumBytes = 50 * 1024 * 1024
        fetchMaximumWait = .milliseconds(500)
        partitionMaximumBytes = 1024 * 1024
        bufferLimit = 64 * 1024 * 1024
        maximumInflatedBatchSize = 128 * 1024 * 1024
        rack = ""
        preferredReplicaLifetime = .seconds(300)
        retryBackoff = Backoff(initial: .milliseconds(100))
        verifiesChecksums = true
        deliversControlRecords = false
        reportsPartitionEnds = false
        stallTimeout = .seconds(30)
        interceptors = []
        closeTimeout = .seconds(5)
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        let sizes = 1...Int(Int32.max)
        try Self.require(
            (0...Int(Int32.max)).contains(fetchMinimumBytes), "fetchMinimumBytes is not from 0 to 2^31 - 1")
        try Self.require(sizes.contains(fetchMaximumBytes), "fetchMaximumBytes is not from 1 to 2^31 - 1")
        try Self.require(
            fetchMaximumBytes >= fetchMinimumBytes, "fetchMaximumBytes is below fetchMinimumBytes")
        try Self.require(sizes.contains(partitionMaximumBytes), "partitionMaximumBytes is not from 1 to 2^31 - 1")
        try Self.require(bufferLimit > 0, "bufferLimit is not above zero")
        try Self.require(
            (1...1024 * 1024 * 1024).contains(maximumInflatedBatchSize),
            "maximumInflatedBatchSize is not from 1 byte to 1 GiB")
        try Self.require(
            fetchMaximumWait >= .zero && fetchMaximumWait <= .milliseconds(Int32.max),
            "fetchMaximumWait is not from 0 to 2^31 - 1 ms")
        try Self.require(rack.utf8.count <= Int(Int16.max), "rack is longer than 32767 bytes")
        try Self.require(preferredReplicaLifetime > .zero, "preferredReplicaLifetime is not above zero")
        if case .duration(let duration) = offsetReset {
            try Self.require(duration >= .zero, "offsetReset.duration is below zero")
        }
        try retryBackoff.validate("consumer: retryBackoff")
        try Self.require(retryBackoff.initial > .zero, "retryBackoff.initial is not above zero")
        try Self.require(stallTimeout >= .zero, "stallTimeout is below zero")
        try Self.require(closeTimeout >= .zero, "closeTimeout is below zero")
    }

    private static func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
        guard condition else { throw KafkaError(.invalidConfiguration, "consumer: \(problem)") }
    }
}
