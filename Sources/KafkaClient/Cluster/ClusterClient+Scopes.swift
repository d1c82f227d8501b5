extension ClusterClient {
    /// Makes a client, runs it while a body uses it, and closes it.
    ///
    /// - Parameters:
    ///   - bootstrap: Where brokers of the cluster may be found.
    ///   - configuration: How the client behaves.
    ///   - runtime: What the client takes from outside.
    ///   - body: Uses the client. When it returns or throws, the client is closed as by ``close()``.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; ``KafkaError`` with the code `invalidConfiguration`.
    public nonisolated(nonsending) static func withClient<Success>(
        bootstrap: [BrokerAddress],
        configuration: ClientConfiguration = ClientConfiguration(),
        runtime: KafkaRuntime,
        _ body: nonisolated(nonsending) (ClusterClient) async throws -> Success
    ) async throws -> Success {
        let client = try ClusterClient(bootstrap: bootstrap, configuration: configuration, runtime: runtime)
        return try await client.withRunning { () async throws -> Success in try await body(client) }
    }

    /// Runs the client while a body uses it, and closes it.
    ///
    /// - Parameter body: Uses the client. When it returns or throws, the client is closed as by ``close()``.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw.
    public nonisolated(nonsending) func withRunning<Success, Failure: Error>(
        _ body: nonisolated(nonsending) () async throws(Failure) -> Success
    ) async throws(Failure) -> Success {
        try await KafkaClient.run(
            { await self.run() }, until: { self.close() }, while: body)
    }
}

/// Runs something while a body uses it.
///
/// - Parameters:
///   - run: Runs it, until it has ended.
///   - end: Has it end, once the body has.
///   - body: Uses it.
/// - Returns: What the body returned.
/// - Throws: What the body threw.
nonisolated(nonsending) func run<Success, Failure: Error>(
    _ run: @escaping @Sendable () async -> Void,
    until end: nonisolated(nonsending) () async -> Void,
    while body: nonisolated(nonsending) () async throws(Failure) -> Success
) async throws(Failure) -> Success {
    async let running: Void = run()
    let outcome: Result<Success, Failure>
    do throws(Failure) {
        outcome = .success(try await body())
    } catch {
        outcome = .failure(error)
    }
    await end()
    await running
    return try outcome.get()
}
