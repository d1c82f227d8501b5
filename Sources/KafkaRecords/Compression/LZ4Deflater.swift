import CLZ4
import NIOCore

/// Writes one LZ4 frame, as Kafka's own clients do: independent blocks of 64 KiB, no checksums but the header's.
final class LZ4Deflater {
    private let context: OpaquePointer
    private var preferences: LZ4F_preferences_t

    init(level: Int) throws(RecordsError) {
        var context: OpaquePointer?
        let code = unsafe LZ4F_createCompressionContext(&context, UInt32(LZ4F_VERSION))
        guard LZ4F_isError(code) == 0, let context = unsafe context else {
            throw RecordsError(kind: .compressionFailed, value: Int64(code))
        }
        unsafe self.context = context
        preferences = LZ4F_preferences_t()
        preferences.frameInfo.blockSizeID = LZ4F_max64KB
        // Kafka's own reader knows no other.
        preferences.frameInfo.blockMode = LZ4F_blockIndependent
        preferences.compressionLevel = Int32(level)
    }

    deinit {
        unsafe LZ4F_freeCompressionContext(context)
    }

    /// - Parameter brokenHeader: Whether to write the checksum that readers of message format 0 expect (KIP-57).
    func deflate(
        _ input: UnsafeRawBufferPointer, brokenHeader: Bool, into output: inout ByteBuffer
    ) throws(RecordsError) {
        var failure: Int?
        let bound = unsafe LZ4Header.maximumSize + LZ4F_compressBound(input.count, &preferences)
        unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { room in
            var size = 0
            func step(_ code: Int) -> Bool {
                guard LZ4F_isError(code) == 0 else {
                    failure = code
                    return false
                }
                size += code
                return true
            }
            guard let start = room.baseAddress,
                unsafe step(LZ4F_compressBegin(context, start, room.count, &preferences)),
                unsafe step(
                    LZ4F_compressUpdate(
                        context, start + size, room.count - size, input.baseAddress, input.count, nil
                    )
                ),
                unsafe step(LZ4F_compressEnd(context, start + size, room.count - size, nil))
            else {
                return 0
            }
            let frame = unsafe UnsafeRawBufferPointer(rebasing: room[..<size])
            if brokenHeader, let headerSize = LZ4Header.size(frame) {
                unsafe room[headerSize - 1] = LZ4Header.checksum(frame, size: headerSize, broken: true)
            }
            return size
        }
        if let failure { throw RecordsError(kind: .compressionFailed, value: Int64(failure)) }
    }
}
