import CZstd

/// Inflates Zstandard frames, one after the other.
final class ZstdInflater {
    /// More memory than this is given back after use: a frame may ask for a window of up to 128 MiB.
    private static let keptMemory = 16 * 1024 * 1024

    private let context: OpaquePointer

    init() throws(InflateFailure) {
        guard let context = unsafe ZSTD_createDCtx() else { throw .library(0) }
        unsafe self.context = context
    }

    deinit {
        unsafe ZSTD_freeDCtx(context)
    }

    /// Whether the context is small enough to be kept for the next batch.
    var isWorthKeeping: Bool { unsafe ZSTD_sizeof_DCtx(context) <= Self.keptMemory }

    /// The size that the first frame claims to have.
    static func claimedSize(_ input: UnsafeRawBufferPointer) -> Int? {
        let size = unsafe ZSTD_getFrameContentSize(input.baseAddress, input.count)
        // Not known and not a frame are the two largest numbers.
        return Int(exactly: size)
    }

    func inflate(_ input: UnsafeRawBufferPointer, into output: inout InflatedBytes) throws(InflateFailure) {
        _ = unsafe ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
        var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        while true {
            let before = unsafe source.pos
            var code = 0
            let written = output.write { room in
                var target = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                code = unsafe ZSTD_decompressStream(context, &target, &source)
                return unsafe ZSTD_isError(code) == 0 ? target.pos : 0
            }
            guard ZSTD_isError(code) == 0 else {
                let reason = ZSTD_getErrorCode(code)
                throw reason == ZSTD_error_memory_allocation ? .library(Int(reason.rawValue)) : .damaged
            }
            guard !output.isOverLimit else { throw .overLimit }
            if code == 0, unsafe source.pos == source.size { return }
            // Neither bytes taken nor given: the frame goes on, and its bytes do not.
            guard unsafe source.pos > before || written > 0 else { throw .damaged }
        }
    }
}
