/// A group's way from one generation, or epoch, to the next.
public struct Rebalance: Hashable, Sendable {
    /// The group.
    public var group: String

    /// Why it began, as far as the capture says: the first sign of it.
    public var cause: String

    /// The generation that it led to, or the epoch for the protocol of KIP-848; nil when it did not come to that.
    public var generation: Int32?

    /// How many members took part.
    public var members: Int

    /// When its first sign was seen.
    public var start: CaptureTimestamp?

    /// When the first member asked to join; nil for the protocol of KIP-848, which has no such phase.
    public var firstJoin: CaptureTimestamp?

    /// When the last member learned that it had joined; nil when that did not happen, and for the protocol of KIP-848.
    public var joined: CaptureTimestamp?

    /// When the last member learned what it is assigned; nil when that is not in the capture.
    public var end: CaptureTimestamp?

    /// From the first sign to the first member that asks to join, in nanoseconds.
    public var preparationNanoseconds: Int64? { Self.time(start, firstJoin) }

    /// From the first member that asks to join to the last that has joined, in nanoseconds.
    public var joinNanoseconds: Int64? { Self.time(firstJoin, joined) }

    /// From the last member that has joined to the last that has its assignment, in nanoseconds.
    public var syncNanoseconds: Int64? { Self.time(joined, end) }

    /// From the first sign to the last assignment, in nanoseconds.
    public var totalNanoseconds: Int64? { Self.time(start, end) }

    private static func time(_ start: CaptureTimestamp?, _ end: CaptureTimestamp?) -> Int64? {
        Conversation.latency(from: start, to: end)
    }
}
