import CZstd
import NIOCore

/// Writes one Zstandard frame (RFC 8878).
final class ZstdDeflater {
    private let context: OpaquePointer

    init(level: Int) throws(RecordsError) {
        guard let context = unsafe ZSTD_createCCtx() else { throw RecordsError(kind: .compressionFailed) }
        unsafe self.context = context
        let code = unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Int32(level))
        guard ZSTD_isError(code) == 0 else { throw Self.failure(code) }
    }

    deinit {
        unsafe ZSTD_freeCCtx(context)
    }

    func deflate(_ input: UnsafeRawBufferPointer, into output: inout ByteBuffer) throws(RecordsError) {
        var code = 0
        unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: ZSTD_compressBound(input.count)) { room in
            code = unsafe ZSTD_compress2(context, room.baseAddress, room.count, input.baseAddress, input.count)
            return ZSTD_isError(code) == 0 ? code : 0
        }
        guard ZSTD_isError(code) == 0 else { throw Self.failure(code) }
    }

    private static func failure(_ code: Int) -> RecordsError {
        RecordsError(kind: .compressionFailed, value: Int64(ZSTD_getErrorCode(code).rawValue))
    }
}
