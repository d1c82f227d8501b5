/// How bytes travel from one node to another.
///
/// A link has a direction: what goes back may travel differently. Changes hold for what is sent after them; bytes
/// keep their order on a connection in any case.
public struct SimulatedLink: Sendable, Hashable {
    /// The time that every segment is under way at least. Default: 500 microseconds.
    public var latency: Duration = .microseconds(500)
    /// What is added to the latency at most, drawn anew for each segment. Default: 500 microseconds.
    public var jitter: Duration = .microseconds(500)
    /// How many bytes a second the link carries, all its connections together; nil for no bound. Default: nil.
    public var bytesPerSecond: Int?
    /// How many bytes a segment has at most. Default: 65,536.
    public var maximumSegmentSize = 65_536
    /// How often a segment ends at a random place before its size is reached, from 0 (never) to 1 (always), so that
    /// frames arrive in pieces. Default: 0.05.
    public var fragmentation = 0.05
    /// How often bytes are not sent at once but wait for more to follow, from 0 (never) to 1 (always), so that
    /// several writes arrive together. Default: 0.25.
    public var coalescing = 0.25
    /// How long bytes wait for more at most. Default: 200 microseconds.
    public var coalescingDelay: Duration = .microseconds(200)
    /// How many bytes may be on their way and unread at the receiver before a write has to wait. Default: 256 KiB.
    public var window = 262_144
    /// How long a sender goes on sending again what is not acknowledged, before it gives the connection up.
    /// Default: 60 seconds.
    public var retransmissionTimeout: Duration = .seconds(60)

    /// A link with the defaults.
    public init() {}
}
