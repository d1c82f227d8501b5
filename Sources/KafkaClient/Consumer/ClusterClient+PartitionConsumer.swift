extension ClusterClient {
    /// Runs a consumer of partitions while a body uses it, and closes it.
    ///
    /// - Parameters:
    ///   - configuration: How it reads.
    ///   - body: Uses the consumer. When it returns or throws, the consumer is closed as by
    ///     ``PartitionConsumer/close()``.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; ``KafkaError`` with the code `invalidConfiguration`.
    public nonisolated(nonsending) func withPartitionConsumer<Success>(
        _ configuration: PartitionConsumerConfiguration = PartitionConsumerConfiguration(),
        _ body: nonisolated(nonsending) (PartitionConsumer) async throws -> Success
    ) async throws -> Success {
        let consumer = try PartitionConsumer(client: self, configuration: configuration)
        return try await KafkaClient.run {
            await consumer.run()
        } until: {
            consumer.close()
        } while: { () async throws -> Success in
            try await body(consumer)
        }
    }
}
