import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Compressed bytes that are larger than allowed")
struct CompressionBombTests {
    @Test("A bomb is an error at the limit, and what fits exactly is none", arguments: CompressionTests.codecs)
    func bomb(codec: Compression) throws {
        let compressed = try CompressionTests.compress(ByteBuffer(repeating: 0, count: 8 << 20), Compressor(codec))
        for limit in [0, 1, 1_000, 65_536, (8 << 20) - 1] {
            let error = recordsError {
                _ = try Decompressor(sizeLimit: limit).decompress(compressed, with: codec)
            }
            #expect(error == RecordsError(kind: .inflatedSizeLimit, value: Int64(limit)))
        }
        let inflated = try Decompressor(sizeLimit: 8 << 20).decompress(compressed, with: codec)
        #expect(inflated.readableBytes == 8 << 20)
    }

    @Test("Nothing fits into a limit of nothing", arguments: CompressionTests.codecs)
    func nothing(codec: Compression) throws {
        let compressed = try CompressionTests.compress(ByteBuffer(), Compressor(codec))
        #expect(try Decompressor(sizeLimit: 0).decompress(compressed, with: codec) == ByteBuffer())
    }

    @Test("Joined members cannot get around the limit", arguments: CompressionTests.codecs)
    func joined(codec: Compression) throws {
        let one = try CompressionTests.compress(ByteBuffer(repeating: 7, count: 1_000), Compressor(codec))
        var many = ByteBuffer()
        for _ in 0..<100 { many.writeImmutableBuffer(one) }
        let error = recordsError { _ = try Decompressor(sizeLimit: 50_000).decompress(many, with: codec) }
        #expect(error?.kind == .inflatedSizeLimit)
    }

    @Test("What Snappy claims is not believed beyond what its bytes can be")
    func snappyClaim() {
        // A length of 100 MiB, and five bytes.
        let claim = ByteBuffer(bytes: [0x80, 0x80, 0x80, 0x32, 4 << 2] + Array("hello".utf8))
        let error = recordsError { _ = try Decompressor().decompress(claim, with: .snappy) }
        #expect(error?.kind == .damagedCompression)
    }

    @Test("What Zstandard claims takes no memory that is not filled")
    func zstdClaim() {
        // A frame whose header says 1 TiB of content, then a last block of one byte.
        let claim = ByteBuffer(
            bytes: [0x28, 0xb5, 0x2f, 0xfd, 0xc0, 0x48] + [0, 0, 0, 0, 0, 1, 0, 0] + [9, 0, 0, 65])
        let error = recordsError { _ = try Decompressor().decompress(claim, with: .zstd) }
        #expect(error?.kind == .damagedCompression)
    }

    /// Frames of zeros without a content size: blocks of 128 KiB, each of one repeated byte.
    private func zeros(blocks: Int, windowByte: UInt8) -> ByteBuffer {
        var frame = ByteBuffer(bytes: [0x28, 0xb5, 0x2f, 0xfd, 0x00, windowByte])
        for block in 1...blocks {
            let header: UInt32 = 131_072 << 3 | 1 << 1 | (block == blocks ? 1 : 0)
            for shift: UInt32 in [0, 8, 16] { frame.writeInteger(UInt8(truncatingIfNeeded: header >> shift)) }
            frame.writeInteger(0 as UInt8)
        }
        return frame
    }

    /// A window byte holds the window's logarithm less 10 in its five high bits.
    @Test("A large Zstandard window inflates as any other", arguments: [20, 22, 23, 25, 27, 31] as [UInt8])
    func zstdWindow(logarithm: UInt8) throws {
        let frame = zeros(blocks: 6, windowByte: (logarithm - 10) << 3)
        let size = 6 * 131_072
        let decompressor = Decompressor(sizeLimit: 2 * size)
        #expect(try decompressor.decompress(frame, with: .zstd) == ByteBuffer(repeating: 0, count: size))
        // Frames of both kinds, one after the other, in both orders.
        var joined = zeros(blocks: 1, windowByte: 0x50)
        joined.writeImmutableBuffer(frame)
        joined.writeImmutableBuffer(zeros(blocks: 2, windowByte: 0x50))
        let inflated = try decompressor.decompress(joined, with: .zstd)
        #expect(inflated == ByteBuffer(repeating: 0, count: 9 * 131_072))
        // The limit holds, and damage is damage.
        for limit in [0, 1, 65_536, size - 1] {
            let error = recordsError { _ = try Decompressor(sizeLimit: limit).decompress(frame, with: .zstd) }
            #expect(error == RecordsError(kind: .inflatedSizeLimit, value: Int64(limit)))
        }
        #expect(try Decompressor(sizeLimit: size).decompress(frame, with: .zstd).readableBytes == size)
        for end in 1..<frame.readableBytes {
            let cut = try #require(frame.getSlice(at: 0, length: end))
            #expect(recordsError { _ = try decompressor.decompress(cut, with: .zstd) }?.kind == .damagedCompression)
        }
    }

    @Test("A window that a Zstandard frame asks for takes no memory of its own")
    func zstdWindowMemory() throws {
        let inflater = try ZstdInflater()
        let frame = zeros(blocks: 1, windowByte: (27 - 10) << 3)
        var output = InflatedBytes(limit: 1 << 20, estimate: 0)
        try frame.withUnsafeReadableBytes { try inflater.inflate($0, into: &output) }
        #expect(output.count == 131_072)
        #expect(inflater.memory < 1 << 20)
    }

    @Test("The room that is begun with is bounded by the input, and never more than the limit")
    func room() {
        var bytes = InflatedBytes(limit: 10, estimate: 1_000_000)
        #expect(bytes.buffer.capacity <= 256)
        let written = bytes.write { room in
            #expect(room.count <= 10)
            for index in room.indices { room[index] = 1 }
            return room.count
        }
        #expect(written == 10)
        #expect(!bytes.isOverLimit)
        bytes.write { _ in 0 }
        #expect(!bytes.isOverLimit)
        bytes.write { $0.count }
        #expect(bytes.isOverLimit)
        #expect(bytes.count == 10)
    }

    @Test("A limit is kept in its range")
    func limits() {
        #expect(Decompressor(sizeLimit: -1).sizeLimit == 0)
        #expect(Decompressor(sizeLimit: .max).sizeLimit == 1 << 30)
        #expect(Decompressor().sizeLimit == 128 << 20)
    }

    @Test("The limit holds for batches, and says which")
    func batch() throws {
        let records = [Record(offset: 42, timestamp: 1, value: ByteBuffer(repeating: 0, count: 1 << 20))]
        let bytes = try Batch.bytes(records, compressor: Compressor(.zstd))
        let error = recordsError {
            _ = try RecordBatch(bytes).records(using: Decompressor(sizeLimit: 100_000))
        }
        #expect(error == RecordsError(kind: .inflatedSizeLimit, baseOffset: 42, value: 100_000))
    }
}
