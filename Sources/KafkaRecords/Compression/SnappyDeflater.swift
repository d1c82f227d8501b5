import CSnappy
import NIOCore

/// Writes Snappy with the framing of snappy-java.
enum SnappyDeflater {
    /// The bytes of a block before compression, as Kafka's own clients have it.
    static let blockSize = 32 * 1024

    static func deflate(_ input: UnsafeRawBufferPointer, into output: inout ByteBuffer) throws(RecordsError) {
        output.writeBytes(SnappyInflater.magic)
        // The version, and the oldest version that can read it.
        output.writeInteger(1, as: Int32.self)
        output.writeInteger(1, as: Int32.self)
        var offset = 0
        while offset < input.count {
            let end = min(offset + blockSize, input.count)
            let block = unsafe UnsafeRawBufferPointer(rebasing: input[offset..<end]).bindMemory(to: CChar.self)
            let lengthIndex = output.writerIndex
            output.writeInteger(0, as: Int32.self)
            var status = SNAPPY_OK
            let bound = snappy_max_compressed_length(block.count)
            let written = unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { room in
                var size = room.count
                let target = unsafe room.bindMemory(to: CChar.self).baseAddress
                status = unsafe snappy_compress(block.baseAddress, block.count, target, &size)
                return status == SNAPPY_OK ? size : 0
            }
            guard status == SNAPPY_OK else {
                throw RecordsError(kind: .compressionFailed, value: Int64(status.rawValue))
            }
            output.setInteger(Int32(truncatingIfNeeded: written), at: lengthIndex)
            offset = end
        }
    }
}
