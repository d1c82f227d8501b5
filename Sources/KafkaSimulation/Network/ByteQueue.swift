import NIOCore

/// Bytes in the order of their coming, kept as the buffers they came in.
struct ByteQueue {
    private var buffers: [ByteBuffer] = []
    private var head = 0
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    mutating func append(_ buffer: ByteBuffer) {
        guard buffer.readableBytes > 0 else { return }
        count += buffer.readableBytes
        buffers.append(buffer)
    }

    /// Takes up to a number of bytes, in one buffer. They are copied only where they came in several.
    mutating func take(upTo limit: Int) -> ByteBuffer {
        let wanted = min(limit, count)
        guard wanted > 0 else { return ByteBuffer() }
        count -= wanted
        if let slice = buffers[head].readSlice(length: wanted) {
            dropIfSpent()
            return slice
        }
        var result = ByteBuffer()
        result.reserveCapacity(wanted)
        while result.readableBytes < wanted {
            let length = min(buffers[head].readableBytes, wanted - result.readableBytes)
            if var slice = buffers[head].readSlice(length: length) { result.writeBuffer(&slice) }
            dropIfSpent()
        }
        return result
    }

    mutating func removeAll() {
        self = ByteQueue()
    }

    private mutating func dropIfSpent() {
        guard buffers[head].readableBytes == 0 else { return }
        buffers[head] = ByteBuffer()
        head += 1
        if head == buffers.count {
            buffers.removeAll(keepingCapacity: true)
            head = 0
        } else if head >= 32, head * 2 >= buffers.count {
            buffers.removeFirst(head)
            head = 0
        }
    }
}
