import KafkaCodec

/// A request that has taken its place on a connection, and whose answer can be waited for.
///
/// Requests keep the order of their ``Connection/submit(_:options:)`` calls on the wire.
struct SentRequest<Request: KafkaRequest>: Sendable {
    let connection: Connection
    let id: UInt64
    let version: Int16
    let frameSize: Int
    let start: KafkaClock.Instant
    let pending: PendingResponse

    /// Waits for the answer. When the task is cancelled the request is withdrawn if it was not sent; else its answer
    /// will be thrown away.
    ///
    /// - Throws: ``KafkaError``; ``KafkaError/isOutcomeUnknown`` says whether the broker may have acted.
    nonisolated(nonsending) func response() async throws(KafkaError) -> Request.Response {
        try await connection.response(to: self)
    }

    /// Has a handler told of the answer, or why there is none: where the answer arrives, without a task's turn. It must not
    /// wait for anything.
    func whenAnswered(_ handler: @escaping @Sendable (Result<Request.Response, KafkaError>) -> Void) {
        pending.whenEnded { outcome in
            do throws(KafkaError) {
                handler(.success(try connection.response(to: self, outcome)))
            } catch {
                handler(.failure(error))
            }
        }
    }
}
