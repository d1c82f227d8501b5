/// A look at the matches of LZ4 blocks.
///
/// A match says how far back to copy from, and no block may say zero (LZ4 block format). The library takes it, and leaves
/// in the output what was in the memory before: bytes of others, and not the same ones each time.
enum LZ4Offsets {
    private static let skippableMagic: UInt32 = 0x184d_2a50

    /// Whether a match in one of the frames copies from where it stands. Frames that are not whole or not well-formed are
    /// looked at as far as they are; the library says what is wrong with them.
    static func haveZero(_ input: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while let magic = unsafe integer(input, at: offset) {
            if magic & ~0xf == skippableMagic {
                guard let size = unsafe integer(input, at: offset + 4) else { return false }
                offset += 8 + Int(size)
                continue
            }
            guard let size = unsafe LZ4Header.size(UnsafeRawBufferPointer(rebasing: input[offset...])) else {
                return false
            }
            let flags = unsafe input[offset + 4]
            offset += size
            while true {
                guard let head = unsafe integer(input, at: offset) else { return false }
                offset += 4
                if head == 0 { break }
                // The highest bit says that the block is not compressed.
                let length = Int(head & 0x7fff_ffff)
                guard length <= input.count - offset else { return false }
                if head == UInt32(length) {
                    let block = unsafe UnsafeRawBufferPointer(rebasing: input[offset..<(offset + length)])
                    if unsafe hasZero(block) { return true }
                }
                // A checksum of the block.
                offset += length + (flags & 0x10 != 0 ? 4 : 0)
            }
            // A checksum of the content.
            offset += flags & 0x04 != 0 ? 4 : 0
        }
        return false
    }

    private static func integer(_ input: UnsafeRawBufferPointer, at offset: Int) -> UInt32? {
        guard offset <= input.count - 4 else { return nil }
        return unsafe UInt32(littleEndian: input.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    private static func hasZero(_ block: UnsafeRawBufferPointer) -> Bool {
        // Behind the last two zeros there is no such match, and most blocks have few of them.
        guard let last = unsafe lastZeros(block) else { return false }
        var position = 0
        while position < last {
            let token = unsafe block[position]
            position += 1
            unsafe advance(&position, over: Int(token >> 4), block)
            guard position <= last else { return false }
            if unsafe block[position] == 0, unsafe block[position + 1] == 0 { return true }
            position += 2
            var length = 0
            if token & 0xf == 0xf { unsafe advance(&position, adding: &length, block) }
        }
        return false
    }

    /// Moves over literals, whose number goes on in further bytes when it is 15.
    @inline(__always)
    private static func advance(_ position: inout Int, over count: Int, _ block: UnsafeRawBufferPointer) {
        var length = count
        if count == 15 { unsafe advance(&position, adding: &length, block) }
        position += length
    }

    /// Moves over the bytes with which a length goes on: all that are 255, and the next one.
    @inline(__always)
    private static func advance(_ position: inout Int, adding length: inout Int, _ block: UnsafeRawBufferPointer) {
        while position < block.count {
            let more = unsafe block[position]
            position += 1
            length += Int(more)
            if more != 255 { return }
        }
    }

    /// Where the last two zeros begin that stand together.
    private static func lastZeros(_ block: UnsafeRawBufferPointer) -> Int? {
        var position = block.count - 2
        while position >= 0 {
            // Eight bytes none of which is zero are passed over at once.
            if position >= 7 {
                let bytes = unsafe block.loadUnaligned(fromByteOffset: position - 7, as: UInt64.self)
                if (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 == 0 {
                    position -= 8
                    continue
                }
            }
            if unsafe block[position] == 0, unsafe block[position + 1] == 0 { return position }
            position -= 1
        }
        return nil
    }
}
