/// How a client of a cluster behaves.
public struct ClientConfiguration: Sendable {
    /// Its connections to brokers.
    public var connection: ConnectionConfiguration
    /// How it keeps itself informed about the cluster.
    public var metadata: MetadataConfiguration
    /// How long ``ClusterClient/close()`` leaves requests that are under way to end; after that they fail.
    /// Default: 10 s.
    public var closeTimeout: Duration

    /// A configuration.
    ///
    /// - Parameters:
    ///   - connection: Its connections to brokers.
    ///   - metadata: How it keeps itself informed about the cluster.
    ///   - closeTimeout: How long closing leaves requests that are under way to end.
    public init(
        connection: ConnectionConfiguration = ConnectionConfiguration(),
        metadata: MetadataConfiguration = MetadataConfiguration(),
        closeTimeout: Duration = .seconds(10)
    ) {
        self.connection = connection
        self.metadata = metadata
        self.closeTimeout = closeTimeout
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        try connection.validate()
        try metadata.validate()
        try ConnectionConfiguration.require(closeTimeout >= .zero, "closeTimeout is below zero")
    }
}
