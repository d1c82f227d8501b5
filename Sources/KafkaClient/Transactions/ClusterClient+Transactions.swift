extension ClusterClient {
    /// Makes a transactional producer, runs it while a body uses it, and closes it.
    ///
    /// At the end of the body what is still open is aborted, for which it waits up to
    /// ``ProducerConfiguration/closeTimeout``.
    ///
    /// - Parameters:
    ///   - configuration: How the producer behaves.
    ///   - body: Uses the producer.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; ``KafkaError`` with the code `invalidConfiguration`.
    public nonisolated(nonsending) func withTransactionalProducer<Success>(
        _ configuration: TransactionConfiguration,
        _ body: nonisolated(nonsending) (TransactionalProducer) async throws -> Success
    ) async throws -> Success {
        let producer = try TransactionalProducer(client: self, configuration: configuration)
        return try await KafkaClient.run {
            await producer.run()
        } until: {
            await producer.close(within: configuration.producer.closeTimeout)
        } while: { () async throws -> Success in
            try await body(producer)
        }
    }
}
