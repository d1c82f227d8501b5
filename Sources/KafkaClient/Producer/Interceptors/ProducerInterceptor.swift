/// Looks at the records of a producer, and may change them, when they are sent and when it is known what became of them.
///
/// The interceptors of ``ProducerConfiguration/interceptors`` are called in their order. Each is told of a record exactly
/// once when it is sent, however often it is sent again, and exactly once when it has ended, also when the producer did
/// not take it. An error thrown by one is logged and counted; the record, and the other interceptors, go on.
///
/// The methods are called on the path of every record, from the producer's and the user's own tasks, and must not block.
public protocol ProducerInterceptor: Sendable {
    /// A record is to be sent. Its partition is not chosen yet, unless the user named one.
    ///
    /// - Parameter record: The record, which may be changed. When the method throws it is left as it was.
    /// - Returns: Something that is handed back with the record's outcome; nil for nothing.
    func onSend(_ record: inout ProducerRecord) throws -> (any Sendable)?

    /// It is known what became of a record.
    ///
    /// - Parameters:
    ///   - outcome: What became of it.
    ///   - token: What ``onSend(_:)`` returned for it; nil also when that threw.
    func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) throws
}

extension ProducerInterceptor {
    public func onSend(_ record: inout ProducerRecord) throws -> (any Sendable)? { nil }
    public func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) throws {}
}
