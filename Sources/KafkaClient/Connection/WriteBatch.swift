import NIOCore

/// Joins small frames, so that many requests at once do not make as many calls of the transport.
enum WriteBatch {
    /// Frames up to this size are copied together, others are sent as they are.
    static let joinedSize = 16_384

    /// The frames in their order, small neighbours joined, each with the requests that end when it is written.
    static func join(
        _ frames: [(bytes: ByteBuffer, reporting: UInt64?)]
    ) -> [(bytes: ByteBuffer, reporting: [UInt64])] {
        var joined: [(bytes: ByteBuffer, reporting: [UInt64])] = []
        for frame in frames {
            let reporting = frame.reporting.map { [$0] } ?? []
            if let last = joined.indices.last,
                joined[last].bytes.readableBytes + frame.bytes.readableBytes <= joinedSize
            {
                joined[last].bytes.writeImmutableBuffer(frame.bytes)
                joined[last].reporting += reporting
            } else {
                joined.append((frame.bytes, reporting))
            }
        }
        return joined
    }
}
