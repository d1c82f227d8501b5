import CZlib
import NIOCore

/// Writes one gzip member (RFC 1952).
final class GzipDeflater {
    // zlib keeps the address of the stream, so it may not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init(level: Int) throws(RecordsError) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // Sixteen more than the window's bits: gzip. Eight is the library's own choice of memory.
        let status = unsafe deflateInit2_(
            stream, Int32(level), Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard status == Z_OK else { throw RecordsError(kind: .compressionFailed, value: Int64(status)) }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    func deflate(_ input: UnsafeRawBufferPointer, into output: inout ByteBuffer) throws(RecordsError) {
        var status = unsafe deflateReset(stream)
        guard status == Z_OK else { throw RecordsError(kind: .compressionFailed, value: Int64(status)) }
        let bound = unsafe Int(bitPattern: deflateBound(stream, UInt(bitPattern: input.count)))
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.bindMemory(to: UInt8.self).baseAddress
        )
        unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: input.count)
        unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { room in
            unsafe stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
            unsafe stream.pointee.avail_out = UInt32(truncatingIfNeeded: min(room.count, Int(UInt32.max)))
            let before = unsafe Int(stream.pointee.avail_out)
            status = unsafe CZlib.deflate(stream, Z_FINISH)
            return unsafe before - Int(stream.pointee.avail_out)
        }
        guard status == Z_STREAM_END else { throw RecordsError(kind: .compressionFailed, value: Int64(status)) }
    }
}
