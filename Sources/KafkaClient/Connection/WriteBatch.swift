import NIOCore

/// Joins small frames, so that many requests at once do not make as many calls of the transport.
enum WriteBatch {
    /// Bytes to be written, with the requests that end when they are.
    struct Frame {
        var bytes: ByteBuffer
        var reporting: [UInt64]
    }

    /// Frames up to this size are copied together, others are sent as they are.
    static let joinedSize = 16_384

    /// The frames in their order, small neighbours joined.
    static func join(_ frames: [Frame]) -> [Frame] {
        guard frames.count > 1 else { return frames }
        var joined: [Frame] = []
        for frame in frames {
            if let last = joined.indices.last,
                joined[last].bytes.readableBytes + frame.bytes.readableBytes <= joinedSize
            {
                joined[last].bytes.writeImmutableBuffer(frame.bytes)
                joined[last].reporting += frame.reporting
            } else {
                joined.append(frame)
            }
        }
        return joined
    }
}
