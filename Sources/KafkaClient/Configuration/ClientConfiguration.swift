/// How a client of a cluster behaves.
public struct ClientConfiguration: Sendable {
    /// Its connections to brokers.
    public var connection: ConnectionConfiguration
    /// How it keeps itself informed about the cluster.
    public var metadata: MetadataConfiguration
    /// How long ``ClusterClient/close()`` leaves requests that are under way to end; after that they fail.
    /// Default: 10 s.
    public var closeTimeout: Duration
    /// The most bytes of records that are neither delivered nor given up, of all producers of the client together. When
    /// they are reached, producing waits. Each producer has a limit of its own besides
    /// (``ProducerConfiguration/bufferMemory``). Default: nil, no limit together.
    public var producerMemory: Int?
    /// The most bytes of records that are kept for the users of all consumers of the client together, or are on their way
    /// to them; what is being taken is counted as inflated. Each consumer has a limit of its own besides
    /// (``PartitionConsumerConfiguration/bufferLimit``). Half of it is divided evenly among the consumers that read
    /// partitions, the other half is for whoever asks first, so that one whose user is slow does not stop the others. A
    /// single batch beyond a consumer's part is still read. Nil for no limit together. Default: 64 MiB.
    public var consumerMemory: Int?

    /// A configuration.
    ///
    /// - Parameters:
    ///   - connection: Its connections to brokers.
    ///   - metadata: How it keeps itself informed about the cluster.
    ///   - closeTimeout: How long closing leaves requests that are under way to end.
    ///   - producerMemory: The most bytes of records that its producers may have together; nil for no limit.
    ///   - consumerMemory: The most bytes of records that its consumers may have together; nil for no limit.
    public init(
        connection: ConnectionConfiguration = ConnectionConfiguration(),
        metadata: MetadataConfiguration = MetadataConfiguration(),
        closeTimeout: Duration = .seconds(10),
        producerMemory: Int? = nil,
        consumerMemory: Int? = 64 * 1024 * 1024
    ) {
        self.connection = connection
        self.metadata = metadata
        self.closeTimeout = closeTimeout
        self.producerMemory = producerMemory
        self.consumerMemory = consumerMemory
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        try connection.validate()
        try metadata.validate()
        try ConnectionConfiguration.require(producerMemory ?? 1 > 0, "producerMemory is not above zero")
        try ConnectionConfiguration.require(consumerMemory ?? 1 > 0, "consumerMemory is not above zero")
        try ConnectionConfiguration.require(closeTimeout >= .zero, "closeTimeout is below zero")
    }
}
