/// The header of an LZ4 frame, as far as Kafka's history with its checksum demands (KIP-57).
///
/// Clients of old wrote, for message formats 0 and 1, a checksum that also covers the four bytes of the magic.
enum LZ4Header {
    private static let magic: UInt32 = 0x184d_2204

    /// The most bytes that a header takes.
    static let maximumSize = 19

    /// The size of a frame's header with its checksum; nil when the bytes do not begin with a whole one.
    static func size(_ frame: UnsafeRawBufferPointer) -> Int? {
        guard frame.count >= 7,
            unsafe UInt32(littleEndian: frame.loadUnaligned(fromByteOffset: 0, as: UInt32.self)) == magic
        else {
            return nil
        }
        let flags = unsafe frame[4]
        // Flags and block size, the content's size, the dictionary's id, the checksum.
        let size = 4 + 2 + (flags & 0x08 != 0 ? 8 : 0) + (flags & 0x01 != 0 ? 4 : 0) + 1
        return size <= frame.count ? size : nil
    }

    /// The checksum of a header of a size.
    ///
    /// - Parameter broken: Whether it covers the magic too.
    static func checksum(_ frame: UnsafeRawBufferPointer, size: Int, broken: Bool) -> UInt8 {
        let covered = unsafe UnsafeRawBufferPointer(rebasing: frame[(broken ? 0 : 4)..<(size - 1)])
        return unsafe UInt8(truncatingIfNeeded: XXHash32.hash(covered) >> 8)
    }
}
