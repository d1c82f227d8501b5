import KafkaRecords

/// How a producer behaves. The defaults are those of Kafka's own client, release 4, but for ``batchSize``.
public struct ProducerConfiguration: Sendable {
    /// What to wait for before a record counts as delivered. Default: ``Acknowledgement/all``.
    public var acknowledgement: Acknowledgement
    /// Whether records are numbered, so that brokers know one that is sent again (KIP-98): every record is then in the
    /// log exactly once and in order, whatever happens to connections and brokers. It needs ``Acknowledgement/all``,
    /// brokers from 0.11 on, and at most 5 requests in flight. Without it a record whose answer was lost is written
    /// twice. Default: true.
    public var isIdempotent: Bool
    /// How batches are compressed: codecs and levels, the best liked first, of which the first is taken that the broker
    /// knows. Default: not at all.
    public var compression: CompressionPreference
    /// How the batches of single topics are compressed, by the topics' names, where it is not by ``compression``.
    /// Default: empty.
    public var topicCompression: [String: CompressionPreference]
    /// How long a record waits for others to be sent with. It waits less when its batch is full. Default: 5 ms.
    public var linger: Duration
    /// The most bytes of a batch, before compression. A larger record is sent in a batch of its own. A batch takes no
    /// more memory than its records need, and none waits for more of them than ``linger`` allows: large batches cost
    /// nothing where few records come, and half of the work where many do. Default: 256 KiB.
    public var batchSize: Int
    /// The most bytes of a request, which holds batches of several partitions. Default: 1 MiB.
    public var maximumRequestSize: Int
    /// The largest record, in bytes of a batch that holds it alone, before compression. Brokers have a limit of their
    /// own for batches after compression (`message.max.bytes`, `max.message.bytes` of the topic; 1 MiB unless they say
    /// otherwise): a batch that is over it is split; a record that is over it alone fails with MESSAGE_TOO_LARGE.
    /// Default: 1 MiB.
    public var maximumRecordSize: Int
    /// The most bytes of records that are neither delivered nor given up. When they are reached, producing waits.
    /// Default: 32 MiB.
    public var bufferMemory: Int
    /// The most records that are neither delivered nor given up. When they are reached, producing waits. Default: nil,
    /// so that only ``bufferMemory`` counts.
    public var maximumBufferedRecords: Int?
    /// The most records of a batch; a batch that has them does not linger. Default: nil.
    public var maximumBatchRecords: Int?
    /// The most records of a request, and so of a batch as well (Sarama's `Flush.MaxMessages`). Default: nil.
    public var maximumRequestRecords: Int?
    /// With so many records waiting to be sent, whatever their partitions, all are sent without lingering (Sarama's
    /// `Flush.Messages`). Default: nil.
    public var flushRecords: Int?
    /// With so many bytes waiting to be sent, whatever their partitions, all are sent without lingering (Sarama's
    /// `Flush.Bytes`). Default: nil.
    public var flushBytes: Int?
    /// How long producing waits for the metadata of the topic and for room in the buffer, both together, before it fails
    /// (`max.block.ms`). Default: 1 minute.
    public var enqueueTimeout: Duration
    /// How long a record may take from when the producer has it until it is delivered; then it fails. All attempts lie
    /// within this time, there is no other limit to them. At least ``linger`` and ``requestTimeout`` together.
    /// Default: 2 minutes.
    public var deliveryTimeout: Duration
    /// When the oldest record of a partition has not been delivered for so long, further ones for it fail at once, with
    /// the code `partitionStalled` and what stands in the way as the cause, instead of filling the buffer. The first
    /// that is taken again is the one after the oldest was delivered or has failed. Default: nil, never.
    public var failFastAfter: Duration?
    /// How long the answer to a request may take. Brokers are told to give up waiting for their followers after four
    /// fifths of it, so that their word comes before the connection is given up. Default: 30 s.
    public var requestTimeout: Duration
    /// How long to wait before a batch that failed is sent again (KIP-580). Default: from 100 ms up to 1 s.
    public var retryBackoff: Backoff
    /// How many requests may be unanswered by one broker. Order is kept with any number: a producer that is not
    /// idempotent has no more than one batch of a partition on its way. Default: 5.
    public var maximumInFlightRequests: Int
    /// Who chooses the partition of a record that does not name one. Default: ``DefaultPartitioner``.
    public var partitioner: any Partitioner
    /// Whether the partition that records without a key stick to is drawn more often the fewer batches wait for its
    /// leader, so that a slow broker gets fewer of them (KIP-794, `partitioner.adaptive.partitioning.enable`); else all
    /// partitions get as many bytes. Default: true.
    public var adaptsToLoad: Bool
    /// A partition for whose leader batches have been waiting longer than this gets no records without a key until they
    /// are fetched, as long as there are others (KIP-794, `partitioner.availability.timeout.ms`); zero for never. It
    /// takes effect with ``adaptsToLoad``. Default: zero.
    public var partitionAvailabilityTimeout: Duration
    /// Who looks at the records when they are sent and when they have ended, in this order. Default: nobody.
    public var interceptors: [any ProducerInterceptor]
    /// How long ``ClusterClient/withProducer(_:_:)`` waits at its end for records to be delivered. Default: 30 s.
    public var closeTimeout: Duration
    /// Whose transactions the records are in; nil for none. ``TransactionalProducer`` sets it.
    var transactionalID: String?
    /// What is wrong with the producer, put in on purpose.
    package var defects: Set<ProducerDefect> = []

    /// The defaults.
    public init() {
        acknowledgement = .all
        isIdempotent = true
        compression = .none
        topicCompression = [:]
        linger = .milliseconds(5)
        batchSize = 256 * 1024
        maximumRequestSize = 1024 * 1024
        maximumRecordSize = 1024 * 1024
        bufferMemory = 32 * 1024 * 1024
        maximumBufferedRecords = nil
        maximumBatchRecords = nil
        maximumRequestRecords = nil
        flushRecords = nil
        flushBytes = nil
        enqueueTimeout = .seconds(60)
        deliveryTimeout = .seconds(120)
        failFastAfter = nil
        requestTimeout = .seconds(30)
        retryBackoff = Backoff(initial: .milliseconds(100), maximum: .seconds(1))
        maximumInFlightRequests = 5
        partitioner = DefaultPartitioner()
        adaptsToLoad = true
        partitionAvailabilityTimeout = .zero
        interceptors = []
        closeTimeout = .seconds(30)
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        if isIdempotent {
            try Self.require(acknowledgement == .all, "isIdempotent needs the acknowledgement of all replicas")
            try Self.require(
                maximumInFlightRequests <= Self.rememberedBatches,
                "isIdempotent needs maximumInFlightRequests of at most \(Self.rememberedBatches)")
        }
        _ = try CompressorSet(self)
        let sizes = RecordBatchBuilder.headerSize...RecordBatchBuilder.maximumSize
        try Self.require(linger >= .zero, "linger is below zero")
        try Self.require(sizes.contains(batchSize), "batchSize is not from \(sizes.lowerBound) to \(sizes.upperBound)")
        try Self.require(
            sizes.contains(maximumRecordSize),
            "maximumRecordSize is not from \(sizes.lowerBound) to \(sizes.upperBound)")
        try Self.require(
            (maximumRecordSize...RecordBatchBuilder.maximumSize).contains(maximumRequestSize),
            "maximumRequestSize is not from maximumRecordSize to \(RecordBatchBuilder.maximumSize)")
        try Self.require(bufferMemory >= maximumRecordSize, "bufferMemory is below maximumRecordSize")
        for (setting, value) in [
            ("maximumBufferedRecords", maximumBufferedRecords), ("maximumBatchRecords", maximumBatchRecords),
            ("maximumRequestRecords", maximumRequestRecords), ("flushRecords", flushRecords),
            ("flushBytes", flushBytes),
        ] {
            try Self.require(value ?? 1 > 0, "\(setting) is not above zero")
        }
        if let failFastAfter {
            try Self.require(failFastAfter > linger, "failFastAfter is not above linger")
        }
        try Self.require(enqueueTimeout >= .zero, "enqueueTimeout is below zero")
        try Self.require(requestTimeout > .zero, "requestTimeout is not above zero")
        try Self.require(
            deliveryTimeout >= linger + requestTimeout, "deliveryTimeout is below linger and requestTimeout together")
        try retryBackoff.validate("retryBackoff")
        try Self.require(maximumInFlightRequests > 0, "maximumInFlightRequests is not above zero")
        try Self.require(
            partitionAvailabilityTimeout >= .zero, "partitionAvailabilityTimeout is below zero")
        try Self.require(closeTimeout >= .zero, "closeTimeout is below zero")
    }

    /// How many batches of a producer brokers remember for each partition, and so know again.
    static let rememberedBatches = 5

    private static func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
        guard condition else { throw KafkaError(.invalidConfiguration, "producer: \(problem)") }
    }
}
