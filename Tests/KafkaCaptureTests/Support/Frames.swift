import NIOCore

/// Kafka's frames for tests.
enum Frames {
    static func request(
        _ key: Int16, _ version: Int16, _ correlationID: Int32, clientID: String? = "tester", flexible: Bool = false,
        body: Int = 20
    ) -> ByteBuffer {
        var frame = ByteBuffer()
        frame.writeInteger(key)
        frame.writeInteger(version)
        frame.writeInteger(correlationID)
        if let clientID {
            frame.writeInteger(Int16(clientID.utf8.count))
            frame.writeString(clientID)
        } else {
            frame.writeInteger(Int16(-1))
        }
        if flexible { frame.writeInteger(UInt8(0)) }
        frame.writeRepeatingByte(0x5a, count: body)
        return prefixed(frame)
    }

    static func response(_ correlationID: Int32, body: Int = 30) -> ByteBuffer {
        var frame = ByteBuffer()
        frame.writeInteger(correlationID)
        frame.writeRepeatingByte(0xa5, count: body)
        return prefixed(frame)
    }

    /// A Produce request of version 7 without topics.
    static func produce(_ correlationID: Int32, acks: Int16) -> ByteBuffer {
        var frame = ByteBuffer()
        frame.writeInteger(Int16(0))
        frame.writeInteger(Int16(7))
        frame.writeInteger(correlationID)
        frame.writeInteger(Int16(-1))
        frame.writeInteger(Int16(-1))
        frame.writeInteger(acks)
        frame.writeInteger(Int32(1000))
        frame.writeInteger(Int32(0))
        return prefixed(frame)
    }

    static func prefixed(_ frame: ByteBuffer) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeInteger(Int32(frame.readableBytes))
        buffer.writeImmutableBuffer(frame)
        return buffer
    }

    static func joined(_ frames: ByteBuffer...) -> ByteBuffer {
        var all = ByteBuffer()
        for frame in frames { all.writeImmutableBuffer(frame) }
        return all
    }
}

extension ByteBuffer {
    /// A part of the readable bytes.
    func part(_ range: Range<Int>) -> ByteBuffer {
        getSlice(at: readerIndex + range.lowerBound, length: range.count) ?? ByteBuffer()
    }

    var array: [UInt8] { Array(readableBytesView) }
}
