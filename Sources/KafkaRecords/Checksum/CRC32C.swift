import CKafkaChecksum
public import NIOCore

/// CRC-32C (Castagnoli), the checksum of record batches of format 2.
///
/// It uses the processor's instructions where there are some (x86-64 with SSE 4.2 and wider products where available,
/// arm64 with CRC32), and tables elsewhere.
public enum CRC32C {
    /// The checksum of bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - checksum: The checksum of the bytes before these; 0 at the start.
    public static func checksum(_ bytes: RawSpan, continuing checksum: UInt32 = 0) -> UInt32 {
        bytes.withUnsafeBytes { unsafe self.checksum($0, continuing: checksum) }
    }

    /// The checksum of a buffer's readable bytes.
    public static func checksum(_ bytes: ByteBuffer) -> UInt32 {
        bytes.withUnsafeReadableBytes { unsafe checksum($0) }
    }

    @inline(__always)
    static func checksum(_ bytes: UnsafeRawBufferPointer, continuing checksum: UInt32 = 0) -> UInt32 {
        if hasInstructions { return unsafe kafka_crc32c(checksum, bytes.baseAddress, bytes.count) }
        return unsafe tableChecksum(bytes, continuing: checksum)
    }

    static let hasInstructions = kafka_crc32c_is_available() != 0

    /// The checksum with the crc32 instruction alone, which ``checksum(_:continuing:)`` prefers for short input.
    static func streamsChecksum(_ bytes: UnsafeRawBufferPointer, continuing checksum: UInt32 = 0) -> UInt32 {
        unsafe kafka_crc32c_streams(checksum, bytes.baseAddress, bytes.count)
    }
}

// MARK: - Tables

extension CRC32C {
    /// Eight tables of 256: what a byte does to the checksum when zero to seven more bytes follow.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var value = UInt32(byte)
            for _ in 0..<8 { value = (value >> 1) ^ (value & 1 == 1 ? 0x82f6_3b78 : 0) }
            tables[byte] = value
        }
        for index in 256..<(8 * 256) {
            let before = tables[index - 256]
            tables[index] = (before >> 8) ^ tables[Int(before & 0xff)]
        }
        return tables
    }()

    /// The checksum without instructions: eight bytes a step.
    static func tableChecksum(_ bytes: UnsafeRawBufferPointer, continuing checksum: UInt32 = 0) -> UInt32 {
        unsafe tables.withUnsafeBufferPointer { tables in
            @inline(__always)
            func entry(_ table: Int, _ byte: UInt64) -> UInt32 {
                unsafe tables[table &* 256 &+ Int(truncatingIfNeeded: byte & 0xff)]
            }
            var state = ~checksum
            var offset = 0
            while bytes.count &- offset >= 8 {
                let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let mixed = word ^ UInt64(state)
                state = entry(7, mixed) ^ entry(6, mixed &>> 8) ^ entry(5, mixed &>> 16) ^ entry(4, mixed &>> 24)
                state ^= entry(3, mixed &>> 32) ^ entry(2, mixed &>> 40) ^ entry(1, mixed &>> 48)
                state ^= entry(0, mixed &>> 56)
                offset &+= 8
            }
            while offset < bytes.count {
                state = (state &>> 8) ^ entry(0, UInt64(unsafe UInt32(bytes[offset]) ^ state))
                offset &+= 1
            }
            return ~state
        }
    }
}
