import NIOCore
import Testing

@testable import KafkaRecords

@Suite("LZ4 frames of old clients")
struct LZ4HeaderTests {
    @Test("xxHash of 32 bits has its known values")
    func hash() {
        func hash(_ text: String) -> UInt32 { Array(text.utf8).withUnsafeBytes { XXHash32.hash($0) } }
        #expect(hash("") == 0x02cc_5d05)
        #expect(hash("a") == 0x550d_7456)
        #expect(hash("abc") == 0x32d1_53ff)
        #expect(hash("Nobody inspects the spammish repetition") == 0xe229_3b2f)
    }

    @Test("Format 0 is written with the checksum that its readers expect, the others with the right one")
    func written() throws {
        let compressor = Compressor(.lz4)
        let bytes = CompressionTests.sample(1_000)
        var checksums: [UInt8?] = []
        for magic in [0, 1, 2] as [Int8] {
            let frame = try CompressionTests.compress(bytes, compressor, magic: magic)
            checksums.append(frame.getInteger(at: 6))
        }
        #expect(checksums == [0x1a, 0x82, 0x82])
    }

    @Test("The checksum of old clients is read in formats 0 and 1, and is damage in format 2")
    func read() throws {
        let bytes = CompressionTests.sample(1_000)
        var frames = try CompressionTests.compress(bytes, Compressor(.lz4), magic: 0)
        frames.writeImmutableBuffer(try CompressionTests.compress(bytes, Compressor(.lz4), magic: 0))
        frames.writeImmutableBuffer(try CompressionTests.compress(bytes, Compressor(.lz4), magic: 1))
        let decompressor = Decompressor()
        for magic in [0, 1] as [Int8] {
            #expect(try decompressor.decompress(frames, with: .lz4, magic: magic).readableBytes == 3_000)
        }
        let error = recordsError { _ = try decompressor.decompress(frames, with: .lz4, magic: 2) }
        #expect(error?.kind == .damagedCompression)
    }

    @Test("A checksum that is neither is damage in all formats", arguments: [0, 1, 2] as [Int8])
    func neither(magic: Int8) throws {
        var frame = try CompressionTests.compress(CompressionTests.sample(1_000), Compressor(.lz4))
        frame.setInteger(0x55 as UInt8, at: 6)
        let error = recordsError { _ = try Decompressor().decompress(frame, with: .lz4, magic: magic) }
        #expect(error?.kind == .damagedCompression)
    }
}
