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
        async let running: Void = producer.run()
        let outcome: Result<Success, any Error>
        do {
            outcome = .success(try await body(producer))
        } catch {
            outcome = .failure(error)
        }
        await producer.close(within: configuration.producer.closeTimeout)
        await running
        return try outcome.get()
    }
}
