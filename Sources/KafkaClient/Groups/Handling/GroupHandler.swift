/// Processes the partitions of a group's member side by side: one call for each, as long as the member owns it.
///
/// A session begins when the member, having none, is given partitions, and ends when it has none left, or is closed. It
/// lives across cooperative rebalances, in which single claims come and go.
public protocol GroupHandler: Sendable {
    /// A session begins. No claim is consumed before this returns. The default does nothing.
    ///
    /// - Throws: Any error; it ends the consumer.
    func setUp(_ consumer: GroupConsumer) async throws

    /// Processes the records of one partition until ``GroupClaim/records`` end, which is when the partition goes to another
    /// member, is lost, or the consumer is closed. Only when it returns is the partition given up.
    ///
    /// One that returns before is not called again before the partition is assigned anew; the partition stays the
    /// member's and is paused, and the other claims go on.
    ///
    /// - Throws: Any error: see ``claimFailed(_:_:)``.
    func consume(_ claim: GroupClaim) async throws

    /// The processing of a partition has thrown. The others go on meanwhile.
    ///
    /// - Returns: What is to be done. Default: ``ClaimRecovery/leave``.
    func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery

    /// A session ends: its claims are not consumed any more, what they have marked is about to be committed. Partitions
    /// that were lost are lost already. The default does nothing.
    ///
    /// - Throws: Any error; it ends the consumer.
    func cleanUp(_ consumer: GroupConsumer) async throws
}

extension GroupHandler {
    public func setUp(_ consumer: GroupConsumer) async throws {}
    public func cleanUp(_ consumer: GroupConsumer) async throws {}
    public func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery { .leave }
}

/// What to do about a partition whose processing has thrown.
public enum ClaimRecovery: Hashable, Sendable {
    /// Leave it alone: it stays the member's, and is not read.
    case leave
    /// Process it again, from what is marked on; where nothing was handed out yet, from where it is to be begun. One that
    /// fails without having got on since the last time waits a while first
    /// (``GroupConsumerConfiguration/retryBackoff``).
    case restart
    /// End the consumer with the error.
    case end
}
