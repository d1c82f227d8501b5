extension ClusterClient {
    /// Runs a member of a consumer group while a body uses it, and closes it.
    ///
    /// ```swift
    /// try await client.withGroupConsumer(configuration) { consumer in
    ///     for try await element in consumer.elements {
    ///         switch element {
    ///         case .record(let record): …
    ///         case .event(.assigned(let partitions)): …
    ///         case .event: break
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - configuration: How the member behaves.
    ///   - body: Uses the consumer. When it returns or throws, what is marked is committed and the member leaves the
    ///     group, within ``GroupConsumerConfiguration/closeTimeout``; a graceful shutdown ends its loops and waits for it.
    ///     When the task is cancelled nothing of that is done: the others of the group wait for the end of the session.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; ``KafkaError`` with the code `invalidConfiguration`.
    public nonisolated(nonsending) func withGroupConsumer<Success>(
        _ configuration: GroupConsumerConfiguration,
        _ body: nonisolated(nonsending) (GroupConsumer) async throws -> Success
    ) async throws -> Success {
        let consumer = try GroupConsumer(client: self, configuration: configuration)
        consumer.beginUse()
        return try await KafkaClient.run {
            await consumer.run()
        } until: {
            consumer.endUse()
            consumer.close()
        } while: { () async throws -> Success in
            try await body(consumer)
        }
    }
}
