public import NIOCore

/// A packet as it stands in a capture file.
public struct CapturedPacket: Hashable, Sendable {
    /// What the packet begins with.
    public var linkType: LinkType

    /// When it was captured; nil where the file does not say (simple packet blocks) or says a time beyond the year 2262.
    public var timestamp: CaptureTimestamp?

    /// The bytes that were captured: a slice of what was read from the file.
    public var bytes: ByteBuffer

    /// The packet's length on the wire, in bytes; above the number of captured bytes where a snap length cut it.
    public var originalLength: Int

    /// A packet.
    public init(linkType: LinkType, timestamp: CaptureTimestamp?, bytes: ByteBuffer, originalLength: Int) {
        self.linkType = linkType
        self.timestamp = timestamp
        self.bytes = bytes
        self.originalLength = originalLength
    }
}
