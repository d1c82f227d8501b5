import CZstd

/// Inflates Zstandard frames, one after the other.
///
/// A frame says how far back its bytes may refer, and reading it as a stream takes that much memory at once. Frames that
/// ask for more than ``windowLog`` allows are inflated whole instead, which takes no memory but that of the result.
final class ZstdInflater {
    /// Windows of up to 4 MiB, as all levels below 16 have them, are kept with the context.
    private static let windowLog: Int32 = 22

    private let context: OpaquePointer

    init() throws(InflateFailure) {
        guard let context = unsafe ZSTD_createDCtx() else { throw .library(0) }
        unsafe self.context = context
        unsafe ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.windowLog)
    }

    deinit {
        unsafe ZSTD_freeDCtx(context)
    }

    /// The bytes that the context takes.
    var memory: Int { unsafe ZSTD_sizeof_DCtx(context) }

    /// The size that the first frame claims to have.
    static func claimedSize(_ input: UnsafeRawBufferPointer) -> Int? {
        let size = unsafe ZSTD_getFrameContentSize(input.baseAddress, input.count)
        // Not known and not a frame are the two largest numbers.
        return Int(exactly: size)
    }

    func inflate(_ input: UnsafeRawBufferPointer, into output: inout InflatedBytes) throws(InflateFailure) {
        _ = unsafe ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
        var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var frameStart = 0
        while true {
            let before = unsafe source.pos
            var code = 0
            let written = output.write { room in
                var target = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                code = unsafe ZSTD_decompressStream(context, &target, &source)
                return unsafe ZSTD_isError(code) == 0 ? target.pos : 0
            }
            guard ZSTD_isError(code) == 0 else {
                guard ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge else {
                    throw Self.failure(code)
                }
                let rest = unsafe UnsafeRawBufferPointer(rebasing: input[frameStart...])
                frameStart += try unsafe inflateWholeFrame(rest, into: &output)
                if frameStart == input.count { return }
                _ = unsafe ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
                unsafe source.pos = frameStart
                continue
            }
            guard !output.isOverLimit else { throw .overLimit }
            if code == 0 {
                frameStart = unsafe source.pos
                if frameStart == input.count { return }
            }
            // Neither bytes taken nor given: the frame goes on, and its bytes do not.
            guard unsafe source.pos > before || written > 0 else { throw .damaged }
        }
    }

    /// Inflates the first frame of some bytes.
    ///
    /// - Returns: The number of bytes that it takes.
    private func inflateWholeFrame(
        _ input: UnsafeRawBufferPointer, into output: inout InflatedBytes
    ) throws(InflateFailure) -> Int {
        let size = unsafe ZSTD_findFrameCompressedSize(input.baseAddress, input.count)
        guard ZSTD_isError(size) == 0 else { throw Self.failure(size) }
        // The frame's size when inflated is a claim, or not known: the room is found out.
        var room = max(4 * size, 64 * 1024)
        while true {
            let isAll = output.reserve(room)
            var code = 0
            output.write { room in
                code = unsafe ZSTD_decompressDCtx(context, room.baseAddress, room.count, input.baseAddress, size)
                return ZSTD_isError(code) == 0 ? code : 0
            }
            guard !output.isOverLimit else { throw .overLimit }
            if ZSTD_isError(code) == 0 { return size }
            guard ZSTD_getErrorCode(code) == ZSTD_error_dstSize_tooSmall else { throw Self.failure(code) }
            guard !isAll else { throw .overLimit }
            room *= 2
        }
    }

    private static func failure(_ code: Int) -> InflateFailure {
        let reason = ZSTD_getErrorCode(code)
        return reason == ZSTD_error_memory_allocation ? .library(Int(reason.rawValue)) : .damaged
    }
}
