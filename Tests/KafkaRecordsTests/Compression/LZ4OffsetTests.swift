import NIOCore
import Testing

@testable import KafkaRecords

@Suite("LZ4 matches that copy from where they stand")
struct LZ4OffsetTests {
    /// A frame, with a checksum of its content where that is asked for.
    private static func frame(_ blocks: [[UInt8]], flags: UInt8 = 0x60) -> [UInt8] {
        var frame: [UInt8] = [0x04, 0x22, 0x4d, 0x18, flags, 0x40, 0]
        frame[6] = frame.withUnsafeBytes { LZ4Header.checksum($0, size: 7, broken: false) }
        for block in blocks {
            frame += [UInt8(block.count & 0xff), UInt8(block.count >> 8), 0, 0]
            frame += block
        }
        return frame + [0, 0, 0, 0]
    }

    /// So many literals, a match from so far back, and the twelve literals that end a block.
    private static func block(literals: Int, offset: UInt16, isLong: Bool = false) -> [UInt8] {
        var block: [UInt8] = [UInt8(min(literals, 15) << 4) | (isLong ? 15 : 4)]
        if literals >= 15 {
            block += [UInt8](repeating: 255, count: (literals - 15) / 255) + [UInt8((literals - 15) % 255)]
        }
        block += [UInt8](repeating: 7, count: literals)
        block += [UInt8(offset & 0xff), UInt8(offset >> 8)]
        if isLong { block += [255, 3] }
        return block + [0xc0] + [UInt8](repeating: 9, count: 12)
    }

    private static func inflate(_ frame: [UInt8]) throws -> ByteBuffer {
        try Decompressor().decompress(ByteBuffer(bytes: frame), with: .lz4)
    }

    @Test("are damage, wherever they are", arguments: [1, 14, 15, 16, 269, 270, 300, 600])
    func refused(literals: Int) throws {
        for isLong in [false, true] {
            let good = Self.block(literals: literals, offset: 1, isLong: isLong)
            let bad = Self.block(literals: literals, offset: 0, isLong: isLong)
            let size = literals + (isLong ? 19 + 258 : 8) + 12
            #expect(try Self.inflate(Self.frame([good, good])).readableBytes == 2 * size)
            let skippable: [UInt8] = [0x5e, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]
            for bytes in [
                Self.frame([bad]), Self.frame([good, bad]), Self.frame([good]) + Self.frame([bad]),
                skippable + Self.frame([bad]),
            ] {
                #expect(recordsError { _ = try Self.inflate(bytes) }?.kind == .damagedCompression)
            }
        }
    }

    @Test("are not taken for the zeros of literals, checksums and lengths")
    func zeros() throws {
        var random = SeededGenerator(seed: 3)
        for size in [0, 1, 100, 70_000, 300_000] {
            let bytes = ByteBuffer(
                bytes: (0..<size).map { _ in random.next() & 3 == 0 ? UInt8(random.next() & 0xff) : 0 })
            let frame = try CompressionTests.compress(bytes, Compressor(.lz4))
            #expect(try Decompressor().decompress(frame, with: .lz4) == bytes)
        }
    }

    @Test("are told from what is cut off anywhere")
    func cut() {
        let frame = Self.frame([Self.block(literals: 300, offset: 1)])
        for count in 0..<frame.count {
            #expect(!frame.prefix(count).withUnsafeBytes { LZ4Offsets.haveZero($0) })
        }
    }
}
