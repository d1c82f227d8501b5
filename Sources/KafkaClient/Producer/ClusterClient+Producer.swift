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
        return try await KafkaClient.run {
            await producer.run()
        } until: {
            await producer.close(within: configuration.closeTimeout)
        } while: { () async throws -> Success in
            try await body(producer)
        }
    }
}
