public import KafkaRecords

/// How a producer behaves. The defaults are those of Kafka's own client, release 4.
public struct ProducerConfiguration: Sendable {
    /// What to wait for before a record counts as delivered. Default: ``Acknowledgement/all``.
    public var acknowledgement: Acknowledgement
    /// Whether records are numbered, so that brokers know one that is sent again (KIP-98): every record is then in the
    /// log exactly once and in order, whatever happens to connections and brokers. It needs ``Acknowledgement/all``,
    /// brokers from 0.11 on, and at most 5 requests in flight. Without it a record whose answer was lost is written
    /// twice. Default: true.
    public var isIdempotent: Bool
    /// How batches are compressed. Zstandard needs brokers from 2.1 on. Default: not at all.
    public var compression: Compression
    /// How hard the codec tries, in its own scale (KIP-390, ``CompressionLevel``); nil for its standard. Default: nil.
    public var compressionLevel: Int?
    /// How long a record waits for others to be sent with. It waits less when its batch is full. Default: 5 ms.
    public var linger: Duration
    /// The most bytes of a batch, before compression. A larger record is sent in a batch of its own.
    /// Default: 16 KiB.
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
    /// How long producing waits for room in the buffer, and for the metadata of the topic, before it fails.
    /// Default: 1 minute.
    public var enqueueTimeout: Duration
    /// How long a record may take from when the producer has it until it is delivered; then it fails. All attempts lie
    /// within this time, there is no other limit to them. At least ``linger`` and ``requestTimeout`` together.
    /// Default: 2 minutes.
    public var deliveryTimeout: Duration
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
        compressionLevel = nil
        linger = .milliseconds(5)
        batchSize = 16 * 1024
        maximumRequestSize = 1024 * 1024
        maximumRecordSize = 1024 * 1024
        bufferMemory = 32 * 1024 * 1024
        enqueueTimeout = .seconds(60)
        deliveryTimeout = .seconds(120)
        requestTimeout = .seconds(30)
        retryBackoff = Backoff(initial: .milliseconds(100), maximum: .seconds(1))
        maximumInFlightRequests = 5
        partitioner = DefaultPartitioner()
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
        _ = try makeCompressor()
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
        try Self.require(enqueueTimeout >= .zero, "enqueueTimeout is below zero")
        try Self.require(requestTimeout > .zero, "requestTimeout is not above zero")
        try Self.require(
            deliveryTimeout >= linger + requestTimeout, "deliveryTimeout is below linger and requestTimeout together")
        try retryBackoff.validate("retryBackoff")
        try Self.require(maximumInFlightRequests > 0, "maximumInFlightRequests is not above zero")
        try Self.require(closeTimeout >= .zero, "closeTimeout is below zero")
    }

    /// How many batches of a producer brokers remember for each partition, and so know again.
    static let rememberedBatches = 5

    private static func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
        guard condition else { throw KafkaError(.invalidConfiguration, "producer: \(problem)") }
    }

    /// What compresses the batches, nil for no compression.
    func makeCompressor() throws(KafkaError) -> Compressor? {
        do {
            guard compression != .none else {
                try Self.require(compressionLevel == nil, "compressionLevel is set without a compression")
                return nil
            }
            guard let compressionLevel else { return Compressor(compression) }
            return Compressor(try CompressionLevel(compressionLevel, for: compression))
        } catch let error as KafkaError {
            throw error
        } catch {
            let text = "producer: \(compression) has no compressionLevel \(compressionLevel ?? 0)"
            throw KafkaError(.invalidConfiguration, text, cause: error)
        }
    }
}
