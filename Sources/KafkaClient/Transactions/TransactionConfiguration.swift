/// How a transactional producer behaves.
public struct TransactionConfiguration: Sendable {
    /// The name under which the coordinator knows the producer (`transactional.id`). It has to be the same when the
    /// program starts again, and no two that run may share it: the later one fences the earlier.
    public var transactionalID: String
    /// How long a transaction may be open before the coordinator aborts it and fences the producer
    /// (`transaction.timeout.ms`). Brokers refuse more than `transaction.max.timeout.ms`, 15 minutes unless they say
    /// otherwise. Default: 1 minute.
    public var timeout: Duration
    /// How long initializing, committing offsets, committing and aborting wait for their outcome. Default: 1 minute.
    public var operationTimeout: Duration
    /// How records are sent. They have to be idempotent, which is the default.
    public var producer: ProducerConfiguration

    /// The defaults.
    ///
    /// - Parameter transactionalID: The name under which the coordinator knows the producer.
    public init(transactionalID: String) {
        self.transactionalID = transactionalID
        timeout = .seconds(60)
        operationTimeout = .seconds(60)
        producer = ProducerConfiguration()
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        try Self.require(!transactionalID.isEmpty, "transactionalID is empty")
        try Self.require(
            transactionalID.utf8.count <= Int(Int16.max), "transactionalID has more than \(Int16.max) bytes")
        try Self.require(producer.isIdempotent, "producer.isIdempotent is false")
        try Self.require(
            timeout >= .milliseconds(1) && timeout <= .milliseconds(Int64(Int32.max)),
            "timeout is not from 1 to \(Int32.max) ms")
        try Self.require(operationTimeout > .zero, "operationTimeout is not above zero")
        try producer.validate()
    }

    private static func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
        guard condition else { throw KafkaError(.invalidConfiguration, "transactional producer: \(problem)") }
    }
}
