import CZlib

/// CRC-32 as zlib and Ethernet have it, the checksum of message formats 0 and 1.
package enum CRC32 {
    /// The checksum of bytes.
    package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        unsafe UInt32(truncatingIfNeeded: crc32_z(0, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
    }
}
