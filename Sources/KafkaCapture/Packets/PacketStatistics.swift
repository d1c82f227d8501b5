/// What the packets of a capture were.
public struct PacketStatistics: Hashable, Sendable {
    /// All packets.
    public var packets = 0

    /// TCP segments, those put together from IP fragments among them.
    public var segments = 0

    /// Packets of which the snap length cut off a part.
    public var cutPackets = 0

    /// Packets whose link type is not known here.
    public var unknownLinkTypes = 0

    /// Packets that are not IP, or not TCP.
    public var otherProtocols = 0

    /// Packets with a header that is too short or contradicts itself.
    public var malformedPackets = 0

    /// IP fragments.
    public var fragments = 0

    /// Fragments given up, because others of their datagram never came or memory for them ran out.
    public var droppedFragments = 0
}
