public import KafkaCodec
public import NIOCore

/// A request or a response that was seen on the wire.
public struct CapturedMessage: Hashable, Sendable {
    /// Which way a message goes.
    public enum Direction: String, Hashable, Sendable {
        /// From the client to the server.
        case request
        /// From the server to the client.
        case response
    }

    /// The connection's number, counted from 0 in the order of the connections' first packets.
    public var connection: Int

    /// The end that sends requests.
    public var client: Endpoint

    /// The end that answers.
    public var server: Endpoint

    /// Which way the message goes.
    public var direction: Direction

    /// The frame without its length field, header and body, as far as it was captured: a slice of what was read from the
    /// file where the frame was in one packet.
    public var frame: ByteBuffer

    /// The frame's size on the wire in bytes, without its length field.
    public var size: Int

    /// The size of the header in bytes, nil when it is not wholly there or there is none.
    public var headerSize: Int?

    /// When the packet was captured that completed the message.
    public var timestamp: CaptureTimestamp?

    /// The API; of a response it is the request's. Nil when that is not known.
    public var apiKey: ApiKey?

    /// The version; of a response it is the request's. Nil when that is not known.
    public var apiVersion: Int16?

    /// The number that ties a response to its request; nil for a message without header.
    public var correlationID: Int32?

    /// The client's name for itself; of a response it is the request's. Nil when it is null or not known.
    public var clientID: String?

    /// Of a response, the time from the packet that completed the request to the one that completed the response, in
    /// nanoseconds. Nil for a request, and when one of the times is not known.
    public var latencyNanoseconds: Int64?

    /// What is not as it should be.
    public var notes: [MessageNote]

    /// Whether all bytes of the message are there.
    public var isWhole: Bool { frame.readableBytes == size }

    /// The latency in seconds.
    public var latency: Double? { latencyNanoseconds.map { Double($0) / 1e9 } }

    /// The message's body behind its header, nil when it is not wholly there.
    public var body: ByteBuffer? {
        guard isWhole, let headerSize, headerSize <= frame.readableBytes else { return nil }
        return frame.getSlice(at: frame.readerIndex + headerSize, length: frame.readableBytes - headerSize)
    }
}
