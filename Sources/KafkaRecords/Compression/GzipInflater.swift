import CZlib

/// Inflates gzip members (RFC 1952), one after the other.
final class GzipInflater {
    // zlib keeps the address of the stream, so it may not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init() throws(InflateFailure) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // Sixteen more than the window's bits: gzip, and nothing else.
        let status = unsafe inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            // The stream was not taken; there is nothing of zlib's to free, and `deinit` frees the rest.
            throw .library(Int(status))
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    func inflate(_ input: UnsafeRawBufferPointer, into output: inout InflatedBytes) throws(InflateFailure) {
        let status = unsafe inflateReset(stream)
        guard status == Z_OK else { throw .library(Int(status)) }
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.bindMemory(to: UInt8.self).baseAddress
        )
        unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: input.count)
        while true {
            var status = Z_OK
            output.write { room in
                unsafe stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
                unsafe stream.pointee.avail_out = UInt32(truncatingIfNeeded: room.count)
                status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
                return unsafe room.count - Int(stream.pointee.avail_out)
            }
            guard !output.isOverLimit else { throw .overLimit }
            switch status {
            case Z_OK:
                continue
            case Z_STREAM_END:
                if unsafe stream.pointee.avail_in == 0 { return }
                let status = unsafe inflateReset(stream)
                guard status == Z_OK else { throw .library(Int(status)) }
            case Z_MEM_ERROR:
                throw .library(Int(status))
            default:
                throw .damaged
            }
        }
    }
}
