import NIOCore

/// A TCP segment as a packet carried it.
struct TCPSegment: Hashable, Sendable {
    /// The flags that matter for reassembly, as they stand in the header.
    struct Flags: OptionSet, Hashable, Sendable {
        var rawValue: UInt8
        static let fin = Flags(rawValue: 0x01)
        static let syn = Flags(rawValue: 0x02)
        static let rst = Flags(rawValue: 0x04)
        static let ack = Flags(rawValue: 0x10)
    }

    var source: Endpoint
    var destination: Endpoint
    var sequence: UInt32
    var acknowledgement: UInt32
    var flags: Flags

    /// The bytes of the payload that were captured, a slice of the packet.
    var payload: ByteBuffer

    /// How many bytes of the payload were on the wire behind those captured: what the snap length cut off.
    var missing: Int

    var timestamp: CaptureTimestamp?
}
