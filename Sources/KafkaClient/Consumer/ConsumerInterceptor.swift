/// Looks at the records of a consumer, and may change them, before the user gets them, and at what a group's member has
/// committed.
///
/// The interceptors of ``PartitionConsumerConfiguration/interceptors`` are called in their order. Each is told of a record
/// whenever it is handed out: once, unless the consumer goes back to it. An error thrown by one is logged and counted; the
/// record, and the other interceptors, go on.
///
/// The methods are called on the path of every record, from the user's tasks and the consumer's own, and must not block.
public protocol ConsumerInterceptor: Sendable {
    /// A record is about to be handed out.
    ///
    /// - Parameter record: The record, which may be changed, but for its topic, partition and offset. When the method
    ///   throws it is left as it was.
    func onConsume(_ record: inout ConsumerRecord) throws

    /// Offsets were committed, by ``GroupConsumer/commit()`` or by themselves. Commits in transactions are not told.
    ///
    /// - Parameters:
    ///   - offsets: The offsets that the group has now.
    ///   - group: The group's id.
    func onCommit(_ offsets: [TopicPartition: OffsetCommit], group: String) throws
}

extension ConsumerInterceptor {
    public func onConsume(_ record: inout ConsumerRecord) throws {}
    public func onCommit(_ offsets: [TopicPartition: OffsetCommit], group: String) throws {}
}
