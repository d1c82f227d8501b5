import CSnappy

/// Inflates Snappy, with or without the framing of snappy-java.
enum SnappyInflater {
    /// What the framing begins with: a byte that plain Snappy cannot have before the second, the name, a zero.
    static let magic: [UInt8] = [0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]

    /// The magic and two version numbers of four bytes.
    static let headerSize = 16

    /// The most bytes that one byte of Snappy can become: a copy of three bytes stands for up to 64.
    private static let maximumExpansion = 22

    static func inflate(_ input: UnsafeRawBufferPointer, into output: inout InflatedBytes) throws(InflateFailure) {
        guard unsafe hasFraming(input, at: 0) else { return try unsafe inflateBlock(input, into: &output) }
        var offset = headerSize
        while offset < input.count {
            // Streams may be joined: then there is another header in the place of a block.
            if unsafe hasFraming(input, at: offset) {
                offset += headerSize
                continue
            }
            guard input.count - offset >= 4 else { throw .damaged }
            let length = unsafe Int(Int32(bigEndian: input.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
            offset += 4
            guard length > 0, length <= input.count - offset else { throw .damaged }
            try unsafe inflateBlock(
                UnsafeRawBufferPointer(rebasing: input[offset..<(offset + length)]), into: &output
            )
            offset += length
        }
    }

    private static func hasFraming(_ input: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        guard input.count - offset >= headerSize else { return false }
        return unsafe input[offset..<(offset + magic.count)].elementsEqual(magic)
    }

    private static func inflateBlock(
        _ block: UnsafeRawBufferPointer, into output: inout InflatedBytes
    ) throws(InflateFailure) {
        let characters = unsafe block.bindMemory(to: CChar.self).baseAddress
        var size = 0
        guard unsafe snappy_uncompressed_length(characters, block.count, &size) == SNAPPY_OK else { throw .damaged }
        // The block's own word for its size is believed only as far as its bytes could make it true.
        guard size >= 0, size / maximumExpansion <= block.count else { throw .damaged }
        let succeeded = output.writeExactly(size) { room in
            var written = size
            let target = unsafe room.bindMemory(to: CChar.self).baseAddress
            // Room for nothing has no address, and the library wants one.
            guard size > 0 else {
                return unsafe snappy_validate_compressed_buffer(characters, block.count) == SNAPPY_OK
            }
            return unsafe snappy_uncompress(characters, block.count, target, &written) == SNAPPY_OK && written == size
        }
        guard succeeded else { throw output.isOverLimit ? .overLimit : .damaged }
    }
}
