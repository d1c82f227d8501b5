extension ClusterClient {
    /// Makes a producer, runs it while a body uses it, and closes it.
    ///
    /// At the end of the body it waits up to ``ProducerConfiguration/closeTimeout`` until the records that it has are
    /// delivered; the handles of those that are not have the error. To be given them back, close the producer in the body.
    ///
    /// - Parameters:
    ///   - configuration: How the producer behaves.
    ///   - body: Uses the producer.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; ``KafkaError`` with the code `invalidConfiguration`.
    public nonisolated(nonsending) func withProducer<Success>(
        _ configuration: ProducerConfiguration = ProducerConfiguration(),
        _ body: nonisolated(nonsending) (Producer) async throws -> Success
    ) async throws -> Success {
        let producer = try Producer(client: self, configuration: configuration)
        async let running: Void = producer.run()
        let outcome: Result<Success, any Error>
        do {
            outcome = .success(try await body(producer))
        } catch {
            outcome = .failure(error)
        }
        await producer.close(within: configuration.closeTimeout)
        await running
        return try outcome.get()
    }
}
