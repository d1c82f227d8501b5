/// What the packets of a capture were.
public struct PacketStatistics: Hashable, Sendable {
    /// All packets.
    public var packets = 0

    /// TCP segments, those put together from IP fragments among them.
    public var segments = 0

    /// Packets of which the snap length cut off a part.
    public var cutPackets = 0

    /// Packets whose link type is not known here, by it.
    public var unknownLinkTypes: [LinkType: Int] = [:]

    /// Packets that are not IP, or not TCP.
    public var otherProtocols = 0

    /// Packets with a header that is too short or contradicts itself.
    public var malformedPackets = 0

    /// IP fragments.
    public var fragments = 0

    /// Fragments given up, because others of their datagram never came or memory for them ran out.
    public var droppedFragments = 0
}

extension PacketStatistics {
    /// Whether there are packets and all of them have link types that are not known here: nothing could be read.
    public var isUnreadable: Bool { packets > 0 && unknownLinkTypes.values.reduce(0, +) == packets }

    /// What could not be read, a clause for each kind: link types that are not known, packets that are malformed, fragments
    /// that were given up.
    public var problems: [String] {
        func count(_ number: Int, _ name: String) -> String { "\(number) \(name)\(number == 1 ? "" : "s")" }
        var problems = unknownLinkTypes.sorted { $0.key.rawValue < $1.key.rawValue }.map { type, number in
            "\(count(number, "packet")) with \(type), which cannot be read"
        }
        if malformedPackets > 0 {
            problems.append(
                "\(count(malformedPackets, "packet")) with a header that is too short or contradicts itself")
        }
        if droppedFragments > 0 {
            problems.append(
                "\(count(droppedFragments, "IP fragment")) given up, because others of the datagram are missing")
        }
        return problems
    }
}
