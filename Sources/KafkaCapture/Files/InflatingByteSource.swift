import CZlib
import NIOCore

/// A source as it is, or what gzip (RFC 1952) made of it where it begins as gzip does; members may follow each other.
struct InflatingByteSource: ByteSource {
    private enum State {
        case start
        case plain
        case gzip(CaptureInflater)
    }

    private var source: any ByteSource
    private var state = State.start

    init(_ source: any ByteSource) {
        self.source = source
    }

    mutating func read(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int {
        switch state {
        case .plain:
            return try source.read(into: &buffer, atMost: count)
        case .gzip(let inflater):
            return try inflater.read(from: &source, into: &buffer, atMost: count)
        case .start:
            var head = ByteBuffer()
            // One read may give a single byte.
            while head.readableBytes < 2 {
                guard try source.read(into: &head, atMost: max(count, 2) - head.readableBytes) > 0 else { break }
            }
            if head.getInteger(at: head.readerIndex, as: UInt16.self) == 0x1f8b {
                state = .gzip(try CaptureInflater(head))
                return try read(into: &buffer, atMost: count)
            }
            state = .plain
            return buffer.writeImmutableBuffer(head)
        }
    }
}

/// Inflates the members of a gzip file as they are asked for.
final class CaptureInflater {
    private static let inputSize = 1 << 16

    // zlib keeps the address of the stream, so it may not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: ByteBuffer
    private var consumed: Int64 = 0
    private var isBetweenMembers = false
    private var isAtEnd = false

    init(_ head: ByteBuffer) throws(CaptureError) {
        input = head
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // Sixteen more than the window's bits: gzip, and nothing else.
        let status = unsafe inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw CaptureError(offset: 0, reason: "zlib cannot be used: error \(status)") }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Appends inflated bytes; what there is before damage is handed out before the error.
    func read(
        from source: inout any ByteSource, into buffer: inout ByteBuffer, atMost count: Int
    ) throws(CaptureError) -> Int {
        while !isAtEnd {
            if input.readableBytes == 0 {
                input.clear()
                if try source.read(into: &input, atMost: Self.inputSize) == 0 {
                    isAtEnd = true
                    guard isBetweenMembers else {
                        var end = CaptureError(offset: consumed, reason: "the gzip data ends early")
                        end.isEarlyEnd = true
                        throw end
                    }
                    return 0
                }
            }
            // Some writers fill up what is behind the last member with zeros.
            if isBetweenMembers, input.getInteger(at: input.readerIndex, as: UInt8.self) != 0x1f {
                isAtEnd = true
                return 0
            }
            let (written, status) = inflate(into: &buffer, atMost: count)
            switch status {
            case Z_OK, Z_BUF_ERROR: isBetweenMembers = false
            case Z_STREAM_END:
                isBetweenMembers = true
                unsafe inflateReset(stream)
            default:
                isAtEnd = written == 0
                if written == 0 { throw CaptureError(offset: consumed, reason: "the gzip data is damaged") }
            }
            if written > 0 { return written }
        }
        return 0
    }

    private func inflate(into buffer: inout ByteBuffer, atMost count: Int) -> (written: Int, status: Int32) {
        var status = Z_OK
        var used = 0
        let input = self.input
        let written = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
            input.withUnsafeReadableBytes { bytes in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
                unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: bytes.count)
                let room = min(count, space.count, Int(UInt32.max))
                unsafe stream.pointee.next_out = space.bindMemory(to: UInt8.self).baseAddress
                unsafe stream.pointee.avail_out = UInt32(truncatingIfNeeded: room)
                status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
                used = unsafe bytes.count - Int(stream.pointee.avail_in)
                return unsafe room - Int(stream.pointee.avail_out)
            }
        }
        self.input.moveReaderIndex(forwardBy: used)
        consumed += Int64(used)
        return (written, status)
    }
}
