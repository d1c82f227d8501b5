import CLZ4

/// Inflates LZ4 frames, one after the other.
final class LZ4Inflater {
    private let context: OpaquePointer

    init() throws(InflateFailure) {
        var context: OpaquePointer?
        let code = unsafe LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))
        guard LZ4F_isError(code) == 0, let context = unsafe context else { throw .library(code) }
        unsafe self.context = context
    }

    deinit {
        unsafe LZ4F_freeDecompressionContext(context)
    }

    /// - Parameter acceptsBrokenHeaders: Whether a frame's header may have the checksum that old clients computed.
    func inflate(
        _ input: UnsafeRawBufferPointer, acceptsBrokenHeaders: Bool, into output: inout InflatedBytes
    ) throws(InflateFailure) {
        unsafe LZ4F_resetDecompressionContext(context)
        var offset = 0
        repeat {
            if acceptsBrokenHeaders {
                offset += try unsafe begin(UnsafeRawBufferPointer(rebasing: input[offset...]))
            }
            var isComplete = false
            while !isComplete {
                var taken = input.count - offset
                var code = 0
                let written = output.write { room in
                    var size = room.count
                    code = unsafe LZ4F_decompress(
                        context, room.baseAddress, &size, input.baseAddress.map { unsafe $0 + offset }, &taken, nil
                    )
                    return LZ4F_isError(code) == 0 ? size : 0
                }
                guard LZ4F_isError(code) == 0 else { throw .damaged }
                guard !output.isOverLimit else { throw .overLimit }
                offset += taken
                isComplete = code == 0
                // Neither bytes taken nor given: the frame goes on, and its bytes do not.
                guard isComplete || taken > 0 || written > 0 else { throw .damaged }
            }
        } while offset < input.count
    }

    /// Takes a frame's header with the checksum of old clients, as if it had the right one.
    ///
    /// - Returns: The number of bytes taken: none when the header's checksum is not that of old clients.
    private func begin(_ frame: UnsafeRawBufferPointer) throws(InflateFailure) -> Int {
        guard let size = unsafe LZ4Header.size(frame),
            unsafe frame[size - 1] == LZ4Header.checksum(frame, size: size, broken: true)
        else {
            return 0
        }
        let code = unsafe withUnsafeTemporaryAllocation(byteCount: LZ4Header.maximumSize, alignment: 1) { header in
            unsafe header.copyMemory(from: UnsafeRawBufferPointer(rebasing: frame[..<size]))
            unsafe header[size - 1] = LZ4Header.checksum(frame, size: size, broken: false)
            var taken = size
            var written = 0
            return unsafe LZ4F_decompress(context, nil, &written, header.baseAddress, &taken, nil)
        }
        guard LZ4F_isError(code) == 0 else { throw .damaged }
        return size
    }
}
